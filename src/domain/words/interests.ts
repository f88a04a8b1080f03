/** What people like to do and what activities are about: one list for both sides, each with a pictogram and a word in every language. */
export const INTERESTS = [
  'cooking',
  'sport',
  'football',
  'cycling',
  'swimming',
  'sewing',
  'crafts',
  'music',
  'dance',
  'theatre',
  'film',
  'nature',
  'gardening',
  'animals',
  'children',
  'elderly',
  'care',
  'language',
  'reading',
  'computers',
  'repair',
  'bicycleRepair',
  'building',
  'painting',
  'cleaning',
  'shop',
  'kitchen',
  'serving',
  'transport',
  'office',
  'translating',
  'teaching',
  'events',
  'neighbourhood',
  'meetingPeople',
  'games',
  'photography',
] as const
export type Interest = (typeof INTERESTS)[number]

/**
 * What was once on the list, and what an activity of that kind is about now. Of a person it is not read any more: what somebody believes
 * is not kept (decision 015).
 */
export const FORMER_INTERESTS: Readonly<Record<string, Interest>> = { faithAndHolidays: 'events' }

/** What somebody says they can do; proof is never asked for. */
export const SKILLS = [
  'cooking',
  'baking',
  'sewing',
  'hairdressing',
  'carpentry',
  'painting',
  'electrics',
  'plumbing',
  'carRepair',
  'bicycleRepair',
  'gardening',
  'farming',
  'animalCare',
  'childCare',
  'elderlyCare',
  'nursing',
  'teaching',
  'translating',
  'computers',
  'office',
  'selling',
  'driving',
  'cleaning',
  'music',
  'sport',
  'art',
  'organising',
  'photography',
] as const
export type Skill = (typeof SKILLS)[number]

/** What taking part should lead to, in the person's own view. */
export const GOALS = ['learnDutch', 'meetPeople', 'rhythm', 'useTalents', 'helpOthers', 'work', 'study', 'moveMore', 'forget'] as const
export type Goal = (typeof GOALS)[number]

export const HELP_NEEDED = ['childcare', 'lightWork', 'someoneAlong', 'travelMoney', 'glasses', 'quietPlace'] as const
export type HelpNeeded = (typeof HELP_NEEDED)[number]

export const COMPANY = ['alone', 'friend', 'smallGroup', 'womenGroup'] as const
export type Company = (typeof COMPANY)[number]

export const TRAVEL_WAYS = ['foot', 'bike', 'bus'] as const
export type TravelWay = (typeof TRAVEL_WAYS)[number]
