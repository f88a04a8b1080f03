import am from '#locales/am/board.json'
import ar from '#locales/ar/board.json'
import ckb from '#locales/ckb/board.json'
import en from '#locales/en/board.json'
import fa from '#locales/fa/board.json'
import fr from '#locales/fr/board.json'
import kmr from '#locales/kmr/board.json'
import nl from '#locales/nl/board.json'
import prs from '#locales/prs/board.json'
import ps from '#locales/ps/board.json'
import ru from '#locales/ru/board.json'
import so from '#locales/so/board.json'
import ti from '#locales/ti/board.json'
import tr from '#locales/tr/board.json'
import uk from '#locales/uk/board.json'
import type { LanguageId } from '#i18n/languages.ts'

export type BoardWords = Readonly<Record<keyof typeof nl, string>>

/** The five words on the screen, in every language at once: so few that they need no loading, and no moment without words. */
export const BOARD_WORDS: Readonly<Record<LanguageId, BoardWords>> = { nl, en, ar, ti, prs, fa, ps, ckb, kmr, so, tr, uk, ru, fr, am }
