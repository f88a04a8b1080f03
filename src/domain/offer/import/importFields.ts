/** What a column of a file can be. `address` and names may be spread over several columns (street, number, postcode). */
export const ORGANISATION_FIELDS = [
  'organisationName',
  'organisationContactName',
  'organisationContactPhone',
  'organisationContactEmail',
  'organisationAddress',
  'organisationPlace',
  'organisationWebsite',
  'declaration',
  'declarationUntil',
  'declarationWork',
] as const
export type OrganisationField = (typeof ORGANISATION_FIELDS)[number]

export const ACTIVITY_FIELDS = [
  'title',
  'programme',
  'interest',
  'alsoAbout',
  'description',
  'weekdays',
  'when',
  'times',
  'startsAt',
  'endsAt',
  'day',
  'from',
  'until',
  'duration',
  'placesMin',
  'placesMax',
  'languageNeed',
  'effort',
  'group',
  'withDutchVolunteers',
  'openToMinors',
  'activityAddress',
  'footMinutes',
  'bikeMinutes',
  'busMinutes',
  'travelCosts',
  'bring',
  'leadsTo',
  'activityContactName',
  'activityContactPhone',
] as const
export type ActivityField = (typeof ACTIVITY_FIELDS)[number]

export type ImportField = OrganisationField | ActivityField

/** What each column of the file is, in the order of the columns. */
export type ImportMapping = readonly (ImportField | 'skip')[]

/** Fields whose text may stand in several columns. */
export const SPREAD_FIELDS: readonly ImportField[] = [
  'organisationAddress',
  'organisationContactName',
  'activityAddress',
  'activityContactName',
  'description',
]

export const isOrganisationField = (field: ImportField): field is OrganisationField => ORGANISATION_FIELDS.some((known) => known === field)
