import { headerMeaning } from '#domain/offer/import/headerNames.ts'
import type { GeneralHeader } from '#domain/offer/import/headerNames.ts'
import { isOrganisationField, SPREAD_FIELDS } from '#domain/offer/import/importFields.ts'
import type { ImportField, ImportMapping } from '#domain/offer/import/importFields.ts'

/**
 * What each column probably is, by its name alone. A name that fits both sides (contact, phone, address) goes with the organisation or
 * the activity that stands before it. What can not be used (a day without any activity) is left out; the person can change all of it.
 */
export const guessMapping = (headers: readonly string[]): ImportMapping => {
  const meanings = headers.map(headerMeaning)
  const named = namesDecided(meanings)
  const hasOrganisation = named.includes('organisationName')
  const hasTitle = named.includes('title')

  let side: Side = hasOrganisation ? 'organisation' : 'activity'
  const taken = new Set<ImportField>()
  return named.map((meaning) => {
    if (meaning === 'organisationName') side = 'organisation'
    if (meaning === 'title') side = 'activity'
    const field = meaning === undefined || meaning === 'name' ? undefined : fieldOf(meaning, side)
    if (field === undefined || (taken.has(field) && !SPREAD_FIELDS.includes(field))) return 'skip'
    if (isOrganisationField(field) ? !hasOrganisation : !hasTitle) return 'skip'
    taken.add(field)
    return field
  })
}

type Side = 'organisation' | 'activity'
type Meaning = ImportField | GeneralHeader | undefined

/** A column that is just called "name" is that of the side which has none yet; with neither, days and times tell an activity. */
const namesDecided = (meanings: readonly Meaning[]): readonly Meaning[] => {
  const at = meanings.indexOf('name')
  if (at === -1) return meanings
  const missing = missingName(meanings)
  return missing === undefined ? meanings : meanings.with(at, missing)
}

const missingName = (meanings: readonly Meaning[]): 'organisationName' | 'title' | undefined => {
  const hasOrganisation = meanings.includes('organisationName')
  const hasTitle = meanings.includes('title')
  if (hasOrganisation && hasTitle) return undefined
  if (hasTitle) return 'organisationName'
  return hasOrganisation || meanings.some((meaning) => meaning !== undefined && ONLY_OF_ACTIVITIES.includes(meaning))
    ? 'title'
    : 'organisationName'
}

const ONLY_OF_ACTIVITIES: readonly Meaning[] = [
  'weekdays',
  'when',
  'times',
  'startsAt',
  'endsAt',
  'day',
  'placesMax',
  'languageNeed',
  'group',
]

const fieldOf = (meaning: ImportField | Exclude<GeneralHeader, 'name'>, side: Side): ImportField => {
  if (meaning === 'contactName') return side === 'organisation' ? 'organisationContactName' : 'activityContactName'
  if (meaning === 'contactPhone') return side === 'organisation' ? 'organisationContactPhone' : 'activityContactPhone'
  if (meaning === 'address') return side === 'organisation' ? 'organisationAddress' : 'activityAddress'
  return meaning
}
