import type { SourceWords } from '#i18n/generated/words.ts'

/**
 * Who reads the words of a namespace. Residents' words exist in every language of the registry: who comes to the counter must be
 * able to read them. Staff's words exist in Dutch and English, and in any other language that has all of them.
 */
export type Audience = 'resident' | 'staff'

/** The audience of every file in locales/<language>; a file without a line here does not compile. */
export const AUDIENCE_OF = {
  activities: 'staff',
  appointment: 'staff',
  attendance: 'staff',
  beenHere: 'staff',
  board: 'resident',
  careful: 'resident',
  choose: 'staff',
  common: 'staff',
  dayClose: 'staff',
  entrance: 'resident',
  exchange: 'staff',
  figures: 'staff',
  forGood: 'staff',
  group: 'staff',
  import: 'staff',
  joining: 'staff',
  kiosk: 'resident',
  kit: 'staff',
  ladder: 'staff',
  match: 'staff',
  offline: 'staff',
  ownPath: 'resident',
  people: 'staff',
  problems: 'staff',
  questions: 'resident',
  queue: 'staff',
  reach: 'staff',
  placements: 'staff',
  resident: 'resident',
  rules: 'staff',
  samePeople: 'staff',
  selfFilled: 'staff',
  sessionWords: 'resident',
  sessions: 'staff',
  settings: 'staff',
  shell: 'staff',
  signUp: 'staff',
  sound: 'resident',
  slip: 'resident',
  staffVocabulary: 'staff',
  start: 'staff',
  studio: 'staff',
  talk: 'staff',
  timeline: 'staff',
  today: 'staff',
  vocabulary: 'resident',
  week: 'staff',
  weighing: 'staff',
} as const satisfies Readonly<Record<keyof SourceWords, Audience>>

/** Undefined for a file that is in no list. */
export const audienceOf = (namespace: string): Audience | undefined => Object.entries(AUDIENCE_OF).find(([name]) => name === namespace)?.[1]

/**
 * What a resident may read in any language, in the order in which a key without its namespace is looked up. Not `careful`: what is
 * about rights and money is first read by a native speaker, so it has a way of its own (carefulWords.ts).
 */
export const RESIDENT_NAMESPACES = [
  'resident',
  'vocabulary',
  'sound',
  'sessionWords',
  'slip',
  'questions',
  'entrance',
  'kiosk',
  'ownPath',
] as const satisfies readonly Exclude<ResidentNamespace, 'careful'>[]

export type ResidentNamespace = {
  [N in keyof typeof AUDIENCE_OF]: (typeof AUDIENCE_OF)[N] extends 'resident' ? N : never
}[keyof typeof AUDIENCE_OF]
