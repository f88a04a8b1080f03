import type { CalendarDate } from '#kernel/CalendarDate.ts'
import { parseCalendarDate } from '#kernel/CalendarDate.ts'
import type { Rule } from '#domain/programmes/rule.ts'
import type { Programme } from '#domain/words/activityWords.ts'

export type Light = 'free' | 'doThisFirst' | 'notNow' | 'unknown'

/** What the light says next to its colour; each has words in every language. */
export const LIGHT_ADVICE = [
  'noDeclarationNeeded',
  'declarationValid',
  'receiptIsEnough',
  'askOrganisationFirst',
  'declarationExpired',
  'declarationRefused',
  'noWorkForOthers',
  'permitFirst',
  'ages16to30',
  'trialFirst',
  'noRuleKnown',
] as const
export type LightAdvice = (typeof LIGHT_ADVICE)[number]

/** What is known of the organisation's declaration on the day, or the nature of the programme. */
export type LightQuestion =
  | 'declarationNotNeeded'
  | 'declarationValid'
  | 'declarationReceived'
  | 'declarationUnknown'
  | 'declarationExpired'
  | 'declarationRefused'
  | 'programme'

export interface ProgrammeRule extends Rule<LightQuestion> {
  readonly programmes: readonly Programme[]
  /** null: advice that stands beside the light and does not change it. */
  readonly light: Light | null
  readonly says: LightAdvice
}

const day = (text: string): CalendarDate => parseCalendarDate(text) ?? UNREADABLE
/** Far in the future, so that a rule with a mistyped date never holds; a test reads every date of the list. */
const UNREADABLE = '9999-12-31' as CalendarDate

const UNPAID_FOR_ORGANISATIONS: readonly Programme[] = ['volunteering', 'mdt']

/** Day of the oldest dated page that was read on it, not the day of the law, which is older. */
const DECLARATION_SEEN = day('2023-11-16')
/*
 * Sources stand on the screen under "why": the title or the site and a date, so that a coordinator can look them up. They are names, the
 * same in every language.
 */
const DECLARATION_SOURCE = 'uwv.nl, vrijwilligersverklaring; SER, Werkwijzer Vluchtelingen; nov.nl, 16 november 2023'

/** 001; it looks back on a pilot that ran until February 2025. */
const MDT_SOURCE = 'Evaluatie pilot MDT en Meedoenbalies, 2025'

export const PROGRAMME_RULES: readonly ProgrammeRule[] = [
  {
    id: 'VD1',
    asks: 'declarationNotNeeded',
    programmes: UNPAID_FOR_ORGANISATIONS,
    light: 'free',
    says: 'noDeclarationNeeded',
    source: DECLARATION_SOURCE,
    validFrom: DECLARATION_SEEN,
    validTo: null,
  },
  {
    id: 'VD2',
    asks: 'declarationValid',
    programmes: UNPAID_FOR_ORGANISATIONS,
    light: 'free',
    says: 'declarationValid',
    source: DECLARATION_SOURCE,
    validFrom: DECLARATION_SEEN,
    validTo: null,
  },
  {
    id: 'VD3',
    asks: 'declarationReceived',
    programmes: UNPAID_FOR_ORGANISATIONS,
    light: 'free',
    says: 'receiptIsEnough',
    source: DECLARATION_SOURCE,
    validFrom: DECLARATION_SEEN,
    validTo: null,
  },
  {
    id: 'VD4',
    asks: 'declarationUnknown',
    programmes: UNPAID_FOR_ORGANISATIONS,
    light: 'unknown',
    says: 'askOrganisationFirst',
    source: DECLARATION_SOURCE,
    validFrom: DECLARATION_SEEN,
    validTo: null,
  },
  {
    id: 'VD5',
    asks: 'declarationExpired',
    programmes: UNPAID_FOR_ORGANISATIONS,
    light: 'doThisFirst',
    says: 'declarationExpired',
    source: DECLARATION_SOURCE,
    validFrom: DECLARATION_SEEN,
    validTo: null,
  },
  {
    id: 'VD6',
    asks: 'declarationRefused',
    programmes: UNPAID_FOR_ORGANISATIONS,
    light: 'notNow',
    says: 'declarationRefused',
    source: DECLARATION_SOURCE,
    validFrom: DECLARATION_SEEN,
    validTo: null,
  },
  {
    id: 'TP1',
    asks: 'programme',
    programmes: ['languageCafe', 'sport', 'meeting', 'course', 'ownInitiative'],
    light: 'free',
    says: 'noWorkForOthers',
    // 000, 002: meeting, learning and sport are no work for an organisation.
    source: 'Infosheet Aan de Slag, 2019; Participatie en inburgering van nieuwkomers, 2025',
    // Publication day is not in the document; the first day of the year it looks back on.
    validFrom: day('2019-01-01'),
    validTo: null,
  },
  {
    id: 'PW1',
    asks: 'programme',
    programmes: ['paidWork'],
    light: 'doThisFirst',
    says: 'permitFirst',
    // 004 §3: the employer asks UWV for a work permit (TWV); status holders need none.
    source: 'Platform31, Wachten of Werken?, 2024; uwv.nl, werkvergunning asielzoeker',
    // The 24-weeks limit ended in autumn 2023 (004); before that other conditions held.
    validFrom: day('2023-12-01'),
    validTo: null,
  },
  {
    id: 'MD1',
    asks: 'programme',
    programmes: ['mdt'],
    light: null,
    says: 'ages16to30',
    source: MDT_SOURCE,
    validFrom: day('2023-01-01'),
    validTo: null,
  },
  {
    id: 'MD2',
    asks: 'programme',
    programmes: ['mdt'],
    light: null,
    says: 'trialFirst',
    // 80 hours sound like much, so a trial without papers comes first.
    source: MDT_SOURCE,
    validFrom: day('2023-01-01'),
    validTo: null,
  },
]
