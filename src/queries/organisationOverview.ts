import { foldText } from '#kernel/foldText.ts'
import type { RecordId } from '#kernel/RecordId.ts'
import type { Declaration, Organisation } from '#domain/offer/organisation.ts'
import { compareText } from '#queries/compareText.ts'
import type { Reader } from '#queries/ports.ts'

export interface OrganisationRow {
  readonly organisationId: RecordId
  readonly name: string
  readonly place: string
  readonly declaration: Declaration
  /** Activities that run. */
  readonly activities: number
  readonly ended: boolean
}

/** Organisations by name or place; who stopped working with the counter comes last. */
export const organisationOverview = (read: Reader, { text }: { readonly text?: string | undefined }): readonly OrganisationRow[] => {
  const asked = foldText(text ?? '')
  return read
    .all('organisation')
    .filter(
      (organisation) => asked === '' || foldText(`${organisation.name} ${organisation.place} ${organisation.contactName}`).includes(asked),
    )
    .map((organisation) => organisationRow(read, organisation))
    .sort((a, b) => Number(a.ended) - Number(b.ended) || compareText(a.name, b.name) || compareText(a.organisationId, b.organisationId))
}

const organisationRow = (read: Reader, organisation: Organisation): OrganisationRow => ({
  organisationId: organisation.id,
  name: organisation.name,
  place: organisation.place,
  declaration: organisation.declaration,
  activities: read.by('activity', 'organisationId', organisation.id).filter(({ closed }) => !closed).length,
  ended: organisation.ended,
})
