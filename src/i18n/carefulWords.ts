import { REVIEWED_CAREFUL } from '#i18n/generated/reviewState.ts'
import type { ResidentLanguage } from '#i18n/languages.ts'
import type { wordKeys } from '#i18n/wordKeys.ts'

/**
 * Words about rights and money, in `careful.json`: somebody may act on them and lose by a wrong translation. They are said in a
 * language once a named native speaker has read them; until then in Dutch and English, beside an advice to ask a person.
 */
export type CarefulKey =
  | 'careful:procedure'
  | 'careful:kept'
  | `careful:voice.${VoiceSentence}`
  | 'careful:kiosk.unpaid'
  | 'careful:kiosk.plan'
  | ReturnType<(typeof wordKeys)['light' | 'lightAdvice' | 'travelCosts' | 'askTravel']>

/** What somebody agrees to who lends their voice. */
export type VoiceSentence = 'heard' | 'name' | 'takeAway' | 'free'

/** The languages that stand in: the one in which the rules are written, and the one that most people have a little of. */
const STAND_INS = ['nl', 'en'] as const satisfies readonly ResidentLanguage[]

/** What must be there besides the language itself. */
export const standInsFor = (language: ResidentLanguage): readonly ResidentLanguage[] =>
  STAND_INS.some((id) => id === language) ? [] : STAND_INS

/** Whether a text may be said in that language: whatever is not about rights and money, and of that what was read. */
export const mayBeSaid = (key: string, language: ResidentLanguage): boolean =>
  !key.startsWith('careful:') || standInsFor(language).length === 0 || REVIEWED_CAREFUL[language].includes(key)

/** The languages to say it in, so that nobody reads an unread translation of a rule. */
export const languagesToSay = (key: CarefulKey, language: ResidentLanguage): readonly ResidentLanguage[] =>
  mayBeSaid(key, language) ? [language] : STAND_INS
