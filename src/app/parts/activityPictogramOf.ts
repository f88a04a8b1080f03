import type { Weekday } from '#kernel/CalendarDate.ts'
import type { ReasonAbout } from '#domain/matching/matchReason.ts'
import type { LightAdvice } from '#domain/programmes/light.ts'
import type { Duration, Effort, Group, LanguageNeed, LeadsTo, Place, Task, TravelCosts } from '#domain/words/activityWords.ts'

/**
 * The address of the picture beside a word on the card of an activity, as `pictogramOf` has it for what people say of themselves: within
 * one list no two words share a picture, and a word added to the domain without one does not compile.
 */
export const activityPictogramOf = {
  task: (word: Task) => addressOf(TASK[word]),
  place: (word: Place) => addressOf(PLACE[word]),
  weekday: (word: Weekday) => addressOf(`weekday-${word}`),
  duration: (word: Duration) => addressOf(DURATION[word]),
  languageNeed: (word: LanguageNeed) => addressOf(LANGUAGE_NEED[word]),
  effort: (word: Effort) => addressOf(EFFORT[word]),
  travelCosts: (word: TravelCosts) => addressOf(TRAVEL_COSTS[word]),
  leadsTo: (word: LeadsTo) => addressOf(LEADS_TO[word]),
  group: (word: Group) => addressOf(GROUP[word]),
  /** For whom it is besides, and with whom. */
  also: (word: 'minors' | 'together') => addressOf(ALSO[word]),
  lightAdvice: (word: LightAdvice) => addressOf(LIGHT_ADVICE[word]),
  reason: (word: ReasonAbout) => addressOf(REASON[word]),
} as const

const addressOf = (picture: string): string => `/pictograms/${picture}.svg`

const TASK: Readonly<Record<Task, string>> = {
  cook: 'cooking',
  serve: 'plate',
  washUp: 'sponge',
  clean: 'broom',
  garden: 'seedling',
  animals: 'goat',
  repair: 'tools',
  carry: 'package',
  sort: 'basket',
  shop: 'shopping-cart',
  play: 'kite',
  talk: 'conversation',
  practise: 'abc',
  teach: 'teacher',
  sew: 'sewing-needle',
  paint: 'paintbrush',
  welcome: 'waving',
  walk: 'walking',
}

const PLACE: Readonly<Record<Place, string>> = {
  centre: 'houses',
  communityCentre: 'teapot',
  school: 'school',
  library: 'books',
  sportsField: 'goal-net',
  swimmingPool: 'swimming',
  careHome: 'older-person',
  farm: 'tractor',
  park: 'tree',
  shop: 'shop-building',
  kitchen: 'pan',
  office: 'office-building',
}

const DURATION: Readonly<Record<Duration, string>> = {
  once: 'ticket',
  month: 'months-1',
  threeMonths: 'months-3',
  halfYear: 'months-6',
  open: 'infinity',
}

/** From hands alone to talking together. */
const LANGUAGE_NEED: Readonly<Record<LanguageNeed, string>> = {
  none: 'open-hands',
  fewWords: 'waving',
  simple: 'speech-bubble',
  good: 'talking',
}

const EFFORT: Readonly<Record<Effort, string>> = { light: 'feather', normal: 'biceps', heavy: 'lifting' }

const TRAVEL_COSTS: Readonly<Record<TravelCosts, string>> = {
  none: 'costs-none',
  paidByOrganisation: 'costs-paid',
  askCounter: 'costs-asked',
  own: 'purse',
}

const LEADS_TO: Readonly<Record<LeadsTo, string>> = {
  longerVolunteering: 'heart',
  internship: 'work-clothes',
  course: 'notes',
  work: 'briefcase',
  certificate: 'certificate',
  ambassador: 'megaphone',
}

const GROUP: Readonly<Record<Group, string>> = {
  everyone: 'group',
  women: 'women-together',
  men: 'men-together',
  young: 'young-people',
  families: 'family',
}

const ALSO = { minors: 'backpack', together: 'hand-in-hand' } as const

const LIGHT_ADVICE: Readonly<Record<LightAdvice, string>> = {
  noDeclarationNeeded: 'check',
  declarationValid: 'page-right',
  receiptIsEnough: 'envelope',
  askOrganisationFirst: 'page-asked',
  declarationExpired: 'hourglass-empty',
  declarationRefused: 'page-refused',
  noWorkForOthers: 'teapot',
  permitFirst: 'page-work',
  ages16to30: 'birthday-cake',
  trialFirst: 'seedling',
  noRuleKnown: 'question',
  minorsNotOpened: 'teenager',
  guardianFirst: 'parent-and-child',
  askAge: 'person',
  askPaper: 'magnifying-glass',
  paperSaysYes: 'work-clothes',
  paperSaysNo: 'shrugging',
  adultsOnly: 'older-person',
  waitFirst: 'hourglass',
  documentFirst: 'id-card',
  permitAsked: 'clock',
  permitThere: 'briefcase',
  numberFirst: 'purse',
  otherwiseHere: 'houses',
}

const REASON: Readonly<Record<ReasonAbout, string>> = {
  wish: 'heart',
  skill: 'star',
  time: 'clock',
  way: 'signpost',
  language: 'talking',
  company: 'two-people',
  goal: 'compass',
  places: 'chair',
  firstStep: 'footprints',
  help: 'hand-in-hand',
  group: 'group',
}
