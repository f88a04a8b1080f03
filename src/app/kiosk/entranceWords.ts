import am from '#locales/am/entrance.json'
import ar from '#locales/ar/entrance.json'
import ckb from '#locales/ckb/entrance.json'
import en from '#locales/en/entrance.json'
import fa from '#locales/fa/entrance.json'
import fr from '#locales/fr/entrance.json'
import kmr from '#locales/kmr/entrance.json'
import nl from '#locales/nl/entrance.json'
import prs from '#locales/prs/entrance.json'
import ps from '#locales/ps/entrance.json'
import ru from '#locales/ru/entrance.json'
import so from '#locales/so/entrance.json'
import ti from '#locales/ti/entrance.json'
import tr from '#locales/tr/entrance.json'
import uk from '#locales/uk/entrance.json'
import type { LanguageId } from '#i18n/languages.ts'

/** The three sentences of the first screen, in every language at once: nobody's language is known there yet. */
export const ENTRANCE_WORDS: Readonly<Record<LanguageId, typeof nl>> = { nl, en, ar, ti, prs, fa, ps, ckb, kmr, so, tr, uk, ru, fr, am }
