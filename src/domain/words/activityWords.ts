/** Pick-lists of an activity card: what is picked here can be read in every language without an interpreter. */
export const PROGRAMMES = ['volunteering', 'languageCafe', 'sport', 'meeting', 'course', 'mdt', 'paidWork', 'ownInitiative'] as const
export type Programme = (typeof PROGRAMMES)[number]

export const DURATIONS = ['once', 'month', 'threeMonths', 'halfYear', 'open'] as const
export type Duration = (typeof DURATIONS)[number]

/** How much Dutch (or another shared language) is needed to take part. */
export const LANGUAGE_NEEDS = ['none', 'fewWords', 'simple', 'good'] as const
export type LanguageNeed = (typeof LANGUAGE_NEEDS)[number]

export const EFFORTS = ['light', 'normal', 'heavy'] as const
export type Effort = (typeof EFFORTS)[number]

export const TRAVEL_COSTS = ['none', 'paidByOrganisation', 'askCounter', 'own'] as const
export type TravelCosts = (typeof TRAVEL_COSTS)[number]

export const BRING = [
  'lunch',
  'water',
  'sportsClothes',
  'oldClothes',
  'warmClothes',
  'sturdyShoes',
  'swimwear',
  'idCard',
  'nothing',
] as const
export type Bring = (typeof BRING)[number]

export const LEADS_TO = ['longerVolunteering', 'internship', 'course', 'work', 'certificate', 'ambassador'] as const
export type LeadsTo = (typeof LEADS_TO)[number]

/** What people do there, so that a day can be pictured before going. Source 003: "sketch a work day". */
export const TASKS = [
  'cook',
  'serve',
  'washUp',
  'clean',
  'garden',
  'animals',
  'repair',
  'carry',
  'sort',
  'shop',
  'play',
  'talk',
  'practise',
  'teach',
  'sew',
  'paint',
  'welcome',
  'walk',
] as const
export type Task = (typeof TASKS)[number]

/** What kind of place it is; the address says which. */
export const PLACES = [
  'centre',
  'communityCentre',
  'school',
  'library',
  'sportsField',
  'swimmingPool',
  'careHome',
  'farm',
  'park',
  'shop',
  'kitchen',
  'office',
] as const
export type Place = (typeof PLACES)[number]

export const GROUPS = ['everyone', 'women', 'men', 'young', 'families'] as const
export type Group = (typeof GROUPS)[number]
