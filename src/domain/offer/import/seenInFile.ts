import type { ImportedOrganisation } from '#domain/offer/import/importedOffer.ts'
import type { ImportField } from '#domain/offer/import/importFields.ts'
import { activityKey, organisationKey } from '#domain/offer/import/knownOffer.ts'
import type { ReadRow } from '#domain/offer/import/readRow.ts'

/** What earlier good rows of the same file told. */
export interface SeenInFile {
  /** Notes the same thing told twice, and rows that tell different things of one organisation: only the writer knows which is right. */
  readonly noteClashes: (read: ReadRow) => void
  readonly remember: (read: ReadRow, row: number) => void
  /** Each organisation once, with all that its rows tell of it, by its key. */
  readonly organisations: () => ReadonlyMap<string, ImportedOrganisation>
}

export const createSeenInFile = (): SeenInFile => {
  const organisations = new Map<string, ImportedOrganisation>()
  /** The row in which a detail of an organisation was told first. */
  const toldIn = new Map<string, number>()
  const standAlone = new Map<string, number>()
  const activities = new Map<string, number>()

  return {
    noteClashes: ({ cells, organisation, activity }) => {
      const sameActivity = activity && activities.get(activityKey(activity))
      if (sameActivity !== undefined) cells.note('title', { kind: 'duplicateInFile', otherRow: sameActivity })
      if (!organisation) return
      const key = organisationKey(organisation.name)
      const sameOrganisation = activity ? undefined : standAlone.get(key)
      if (sameOrganisation !== undefined) cells.note('organisationName', { kind: 'duplicateInFile', otherRow: sameOrganisation })
      const earlier = organisations.get(key)
      for (const detail of earlier && sameOrganisation === undefined ? detailsOf(organisation) : []) {
        const otherRow = toldIn.get(`${detail} ${key}`)
        const differs = detailKey(earlier?.[detail]) !== detailKey(organisation[detail])
        if (otherRow !== undefined && differs) cells.note(DETAIL_FIELDS[detail], { kind: 'differsFromRow', otherRow })
      }
    },
    remember: ({ organisation, activity }, row) => {
      if (activity) activities.set(activityKey(activity), row)
      if (!organisation) return
      const key = organisationKey(organisation.name)
      organisations.set(key, { ...organisation, ...organisations.get(key) })
      if (!activity) standAlone.set(key, row)
      for (const detail of detailsOf(organisation)) if (!toldIn.has(`${detail} ${key}`)) toldIn.set(`${detail} ${key}`, row)
    },
    organisations: () => organisations,
  }
}

type Detail = Exclude<keyof ImportedOrganisation, 'name'>

const DETAIL_FIELDS: Readonly<Record<Detail, ImportField>> = {
  contactName: 'organisationContactName',
  contactPhone: 'organisationContactPhone',
  contactEmail: 'organisationContactEmail',
  address: 'organisationAddress',
  place: 'organisationPlace',
  website: 'organisationWebsite',
  declaration: 'declaration',
}

const DETAILS = [
  'contactName',
  'contactPhone',
  'contactEmail',
  'address',
  'place',
  'website',
  'declaration',
] as const satisfies readonly Detail[]

/** What is told of an organisation besides its name. */
const detailsOf = (organisation: ImportedOrganisation): readonly Detail[] => DETAILS.filter((detail) => organisation[detail] !== undefined)

/** "06-123" and "06 123" are no difference. */
const detailKey = (detail: ImportedOrganisation[Detail]): string =>
  typeof detail === 'string' ? organisationKey(detail).replaceAll(' ', '') : JSON.stringify(detail)
