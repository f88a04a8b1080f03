import type { CancelReason } from '#domain/offer/session.ts'
import type { Presence } from '#domain/participation/attendance.ts'
import type { StopReason } from '#domain/participation/match.ts'
import type { TappedReason } from '#domain/participation/tappedReason.ts'
import type { VisitReason } from '#domain/visit/ticket.ts'
import type { Bring, Programme } from '#domain/words/activityWords.ts'
import type { GoesAlong } from '#domain/words/goesAlong.ts'
import type { PartOfDay } from '#domain/words/availability.ts'
import type { ContactWay } from '#domain/words/contactWays.ts'
import type { Company, Goal, HelpNeeded, Interest, Skill, TravelWay } from '#domain/words/interests.ts'
import type { DutchLevel } from '#domain/words/languages.ts'
import type { Education, Licence, WorkYears } from '#domain/words/workWords.ts'
import { TALK_PICTURES } from '#app/parts/talkPictures.ts'
import type { AgeGroup } from '#domain/people/resident.ts'
import type { ReachMinutes } from '#domain/visit/questions.ts'
import type { Unchosen } from '#domain/visit/intake.ts'

/** The address of the picture beside a word. Within one list no two words share a picture: for who does not read. A word without one does not compile. */
export const pictogramOf = {
  interest: (word: Interest) => addressOf(INTEREST[word]),
  skill: (word: Skill) => addressOf(SKILL[word]),
  goal: (word: Goal) => addressOf(GOAL[word]),
  help: (word: HelpNeeded) => addressOf(HELP[word]),
  company: (word: Company) => addressOf(COMPANY[word]),
  way: (word: TravelWay) => addressOf(WAY[word]),
  slip: (word: SlipPart) => addressOf(SLIP[word]),
  goesAlong: (word: GoesAlong) => addressOf(GOES_ALONG[word]),
  minutes: (word: ReachMinutes) => addressOf(`minutes-${word}`),
  dutchLevel: (word: DutchLevel) => addressOf(TALK_PICTURES.dutchLevel[word]),
  contact: (word: ContactWay) => addressOf(TALK_PICTURES.contact[word]),
  education: (word: Education) => addressOf(TALK_PICTURES.education[word]),
  workYears: (word: WorkYears) => addressOf(TALK_PICTURES.workYears[word]),
  licence: (word: Licence) => addressOf(TALK_PICTURES.licence[word]),
  ageGroup: (word: AgeGroup) => addressOf(TALK_PICTURES.ageGroup[word]),
  been: (word: 'no' | 'yes') => addressOf(TALK_PICTURES.been[word]),
  /** What is said instead of a choice, and the asking for help. */
  said: (word: Unchosen | 'help') => addressOf(TALK_PICTURES.said[word]),
  partOfDay: (word: PartOfDay) => addressOf(PART_OF_DAY[word]),
  programme: (word: Programme) => addressOf(PROGRAMME[word]),
  bring: (word: Bring) => addressOf(BRING[word]),
  visitReason: (word: VisitReason) => addressOf(VISIT_REASON[word]),
  presence: (word: Presence['kind']) => addressOf(PRESENCE[word]),
  absenceReason: (word: TappedReason) => addressOf(ABSENCE_REASON[word]),
  cancelReason: (word: CancelReason) => addressOf(CANCEL_REASON[word]),
  stopReason: (word: StopReason) => addressOf(STOP_REASON[word]),
} as const

const addressOf = (picture: string): string => `/pictograms/${picture}.svg`

/** What stands on the paper of an appointment. */
export type SlipPart = 'when' | 'where' | 'contact' | 'along' | 'bring' | 'travelCosts'

const SLIP: Readonly<Record<SlipPart, string>> = {
  when: 'calendar',
  where: 'signpost',
  contact: 'waving',
  along: 'two-people',
  bring: 'backpack',
  travelCosts: 'euro',
}

const GOES_ALONG: Readonly<Record<GoesAlong, string>> = {
  supporter: 'helping-along',
  staff: 'hand-in-hand',
  friend: 'two-people',
  nobody: 'walking',
}

const INTEREST: Readonly<Record<Interest, string>> = {
  cooking: 'cooking',
  sport: 'running',
  football: 'football',
  cycling: 'bicycle',
  swimming: 'swimming',
  sewing: 'sewing-needle',
  crafts: 'yarn',
  music: 'music',
  dance: 'dancing',
  theatre: 'theatre',
  film: 'clapper-board',
  nature: 'tree',
  gardening: 'seedling',
  animals: 'cat',
  children: 'teddy-bear',
  elderly: 'older-person',
  care: 'helping-along',
  language: 'talking',
  reading: 'open-book',
  computers: 'laptop',
  repair: 'tools',
  bicycleRepair: 'bicycle-repair',
  building: 'construction',
  painting: 'paintbrush',
  cleaning: 'broom',
  shop: 'shopping-cart',
  kitchen: 'pan',
  serving: 'plate',
  transport: 'van',
  office: 'folder',
  translating: 'conversation',
  teaching: 'teacher',
  events: 'party',
  neighbourhood: 'houses',
  meetingPeople: 'group',
  games: 'chess-piece',
  photography: 'camera',
}

const SKILL: Readonly<Record<Skill, string>> = {
  cooking: 'cooking',
  baking: 'bread',
  sewing: 'sewing-needle',
  hairdressing: 'haircut',
  carpentry: 'saw',
  painting: 'paintbrush',
  electrics: 'electric-plug',
  plumbing: 'tap',
  carRepair: 'mechanic',
  bicycleRepair: 'bicycle-repair',
  gardening: 'seedling',
  farming: 'tractor',
  animalCare: 'goat',
  childCare: 'parent-and-child',
  elderlyCare: 'helping-along',
  nursing: 'stethoscope',
  teaching: 'teacher',
  translating: 'conversation',
  computers: 'laptop',
  office: 'folder',
  selling: 'shopping-bags',
  driving: 'car',
  cleaning: 'broom',
  music: 'music',
  sport: 'running',
  art: 'palette',
  organising: 'clipboard',
  photography: 'camera',
}

const GOAL: Readonly<Record<Goal, string>> = {
  learnDutch: 'abc',
  meetPeople: 'group',
  rhythm: 'calendar',
  useTalents: 'star',
  helpOthers: 'heart',
  work: 'briefcase',
  study: 'books',
  moveMore: 'walking',
  forget: 'relieved',
}

const HELP: Readonly<Record<HelpNeeded, string>> = {
  childcare: 'baby-bottle',
  lightWork: 'feather',
  someoneAlong: 'hand-in-hand',
  travelMoney: 'euro',
  glasses: 'glasses',
  quietPlace: 'armchair',
}

const COMPANY: Readonly<Record<Company, string>> = {
  alone: 'person',
  friend: 'two-people',
  smallGroup: 'group',
  womenGroup: 'women-together',
}

const WAY: Readonly<Record<TravelWay, string>> = { foot: 'walking', bike: 'bicycle', bus: 'bus' }

const PART_OF_DAY: Readonly<Record<PartOfDay, string>> = { morning: 'sunrise', afternoon: 'sun', evening: 'city' }

const PROGRAMME: Readonly<Record<Programme, string>> = {
  volunteering: 'heart',
  languageCafe: 'coffee',
  sport: 'running',
  meeting: 'teapot',
  course: 'notes',
  mdt: 'compass',
  paidWork: 'briefcase',
  ownInitiative: 'light-bulb',
}

const BRING: Readonly<Record<Bring, string>> = {
  lunch: 'sandwich',
  water: 'water-bottle',
  sportsClothes: 'sports-shirt',
  oldClothes: 'work-clothes',
  warmClothes: 'scarf',
  sturdyShoes: 'hiking-boot',
  swimwear: 'swim-goggles',
  idCard: 'id-card',
  nothing: 'open-hands',
}

const VISIT_REASON: Readonly<Record<VisitReason, string>> = {
  getToKnow: 'waving',
  findSomething: 'magnifying-glass',
  question: 'question',
  appointment: 'calendar',
  report: 'speech-bubble',
  coffee: 'coffee',
}

const PRESENCE: Readonly<Record<Presence['kind'], string>> = {
  notKnown: 'nobody-knows',
  present: 'check',
  late: 'clock',
  absent: 'chair',
}

const ABSENCE_REASON: Readonly<Record<TappedReason, string>> = {
  ill: 'ill',
  fullHead: 'full-head',
  personal: 'lock',
  tiredAfterSchool: 'sleepy',
  appointment: 'calendar',
  otherProgramme: 'backpack',
  travelCosts: 'euro',
  noUseSeen: 'shrugging',
  placeOrTimeUnclear: 'signpost',
  laughedAt: 'disappointed',
  moved: 'luggage',
  unknown: 'nobody-knows',
}

const CANCEL_REASON: Readonly<Record<CancelReason, string>> = {
  guideAbsent: 'person',
  tooFewPeople: 'two-people',
  placeClosed: 'door',
  weather: 'rain',
  holiday: 'party',
  other: 'question',
}

const STOP_REASON: Readonly<Record<StopReason, string>> = {
  moved: 'luggage',
  tired: 'sleepy',
  travelCosts: 'euro',
  otherProgramme: 'backpack',
  school: 'school',
  work: 'briefcase',
  family: 'family',
  notFitting: 'puzzle',
  organisationStopped: 'door',
  personal: 'lock',
  unknown: 'nobody-knows',
}
