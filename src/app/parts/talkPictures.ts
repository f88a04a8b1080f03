import type { AgeGroup } from '#domain/people/resident.ts'
import type { Unchosen } from '#domain/visit/intake.ts'
import type { ContactWay } from '#domain/words/contactWays.ts'
import type { DutchLevel } from '#domain/words/languages.ts'
import type { Education, Licence, WorkYears } from '#domain/words/workWords.ts'

interface TalkPictures {
  /** From listening only to talking together. */
  readonly dutchLevel: Readonly<Record<DutchLevel, string>>
  readonly contact: Readonly<Record<ContactWay, string>>
  readonly education: Readonly<Record<Education, string>>
  /** The longer, the more has grown. */
  readonly workYears: Readonly<Record<WorkYears, string>>
  readonly licence: Readonly<Record<Licence, string>>
  readonly ageGroup: Readonly<Record<AgeGroup, string>>
  /** Whether somebody was here before. */
  readonly been: Readonly<Record<'no' | 'yes', string>>
  readonly said: Readonly<Record<Unchosen | 'help', string>>
}

/** The pictures of what a talk asks beyond the lists of an activity; `pictogramOf` gives their addresses. */
export const TALK_PICTURES: TalkPictures = {
  dutchLevel: { none: 'ear', fewWords: 'waving', simple: 'speech-bubble', good: 'talking' },
  contact: { talk: 'conversation', call: 'telephone', message: 'mobile-phone', paper: 'page' },
  education: { none: 'closed-book', primary: 'pencil', secondary: 'school', vocational: 'tools', university: 'university' },
  workYears: { under1: 'seedling', from1to3: 'potted-plant', from3to10: 'tree', over10: 'trees' },
  licence: { car: 'car', motorcycle: 'motorcycle', scooter: 'scooter', truck: 'truck', bus: 'bus', tractor: 'tractor' },
  ageGroup: { under16: 'child', from16to17: 'teenager', from18: 'person' },
  been: { no: 'waving', yes: 'id-card' },
  said: { nothing: 'check', dontKnow: 'shrugging', later: 'hourglass', help: 'raised-hand' },
}
