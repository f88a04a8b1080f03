import type { Language, Script } from '#i18n/languages.ts'
import { checkLetters } from '#tools/words/checkLetters.ts'
import { placeholdersOf, withoutPlaceholders } from '#tools/words/placeholders.ts'
import type { TextFault } from '#tools/words/TextFault.ts'

/** The same text in Dutch and in English; empty when there is none. */
export interface OtherTexts {
  readonly dutch: string
  readonly english: string
}

/** What is wrong with one text as it stands. Thresholds come from measuring 314 published texts in all fifteen languages. */
export const checkText = (language: Language, text: string, others: OtherTexts): readonly TextFault[] => {
  if (text.trim() === '') return [{ rule: 'empty', what: 'is empty' }]
  return [
    ...checkShape(text, language.script),
    ...checkLetters(text, language),
    ...checkSameness(text, language, others),
    ...checkLength(text, others.dutch),
    ...checkEnding(text, others.dutch),
    ...checkWords(text, language.id),
  ]
}

const checkShape = (text: string, script: Script): readonly TextFault[] => {
  const faults: TextFault[] = []
  if (text !== text.trim() || /\s{2}|\s[.,،؛؟۔።፣፤፧)]/u.test(text)) faults.push({ rule: 'space', what: 'has a space too many' })
  if (text !== text.normalize('NFC')) faults.push({ rule: 'unicode', what: 'is not NFC' })
  if (STRAY_MARK.test(text)) faults.push({ rule: 'mark', what: 'holds an invisible mark' })
  if (script !== 'Arab' && JOINER.test(text)) faults.push({ rule: 'mark', what: 'holds a joiner of Arabic script' })
  if (JOINER_AT_EDGE.test(text)) faults.push({ rule: 'mark', what: 'holds a joiner that joins nothing' })
  if (/[{}]/u.test(withoutPlaceholders(text))) faults.push({ rule: 'placeholder', what: 'has a loose brace' })
  if (PAIRS.some(([opens, closes]) => countOf(text, opens) !== countOf(text, closes)))
    faults.push({ rule: 'pair', what: 'opens a bracket or a quotation that it does not close' })
  // In a line from right to left, digits filled in after a Latin word would stick to that word.
  if (script === 'Arab' && /[A-Za-z][^\p{L}]*\uFFFC/u.test(withoutPlaceholders(text, '\uFFFC')))
    faults.push({ rule: 'placeholder', what: 'has a value right after a Latin word' })
  return faults
}

/** Direction marks, embeddings, overrides and isolates, BOM, zero-width space, soft hyphen, replacement character. */
const STRAY_MARK = /[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF\uFFFD]/u
const JOINER = /[\u200C\u200D]/u
/** Between two letters a joiner has a meaning; elsewhere it is left over from typing. */
const JOINER_AT_EDGE = /(?<![\p{L}\p{M}])[\u200C\u200D]|[\u200C\u200D](?![\p{L}\p{M}])/u
const countOf = (text: string, sign: string): number => text.split(sign).length
const PAIRS = [
  ['(', ')'],
  ['«', '»'],
] as const

const checkSameness = (text: string, { id }: Language, { dutch, english }: OtherTexts): readonly TextFault[] => {
  const letters = withoutPlaceholders(text).match(/\p{L}/gu)?.length ?? 0
  if (letters <= 3 || id === 'nl') return []
  if (text === dutch) return [{ rule: 'sameAsSource', what: 'is the Dutch text' }]
  return id !== 'en' && text === english ? [{ rule: 'sameAsSource', what: 'is the English text' }] : []
}

const LENGTH_FACTOR = 3
const LENGTH_FREE = 12

const checkLength = (text: string, dutch: string): readonly TextFault[] => {
  const most = Math.max(LENGTH_FREE, LENGTH_FACTOR * lengthOf(dutch))
  return lengthOf(text) > most ? [{ rule: 'length', what: `has ${lengthOf(text)} characters where ${most} fit` }] : []
}

/** Characters as one sees them: vowel marks and other combining marks stand on their letter. Values count as eight. */
const lengthOf = (text: string): number => withoutPlaceholders(text).replace(/\p{M}/gu, '').length + placeholdersOf(text).length * 8

/** How a text ends, in any script: a sentence, a question, a call, something going on, an opening. */
const checkEnding = (text: string, dutch: string): readonly TextFault[] => {
  if (dutch === '' || endingOf(text) === endingOf(dutch)) return []
  return [{ rule: 'ending', what: `ends as ${endingOf(text)} where the Dutch ends as ${endingOf(dutch)}` }]
}

const endingOf = (text: string): string => {
  const last =
    text
      .trim()
      .replace(/[)»”’"\u2069]+$/u, '')
      .at(-1) ?? ''
  if (last === '') return 'words'
  if ('.。۔።'.includes(last)) return 'sentence'
  if ('?؟፧'.includes(last)) return 'question'
  if (last === '!') return 'call'
  if (last === '…') return 'going on'
  return ':፦፡'.includes(last) ? 'opening' : 'words'
}

/** Words that staff and residents should never read here, and what they do to people is why. */
const FORBIDDEN_WORDS: Readonly<Record<string, RegExp>> = {
  nl: /\b(cliënt|client|asielzoeker|vluchteling|dossier|fout|foutmelding|ongeldig|sessie verlopen|gebruiker)/iu,
  en: /\b(client|asylum seeker|refugee|invalid|error|user|session expired)/iu,
  ar: /لاجئ|طالب لجوء|طالبي اللجوء|خطأ|غير صالح/u,
  ti: /ስደተኛ|ሓታቲ ዑቕባ|ሓተትቲ ዑቕባ|ጌጋ/u,
  am: /ስደተኛ|ስደተኞች|ጥገኝነት ጠያቂ|ስህተት/u,
  fa: /پناهجو|پناهنده(?!گ)|مهاجر|اشتباه|نامعتبر/u,
  prs: /پناهجو|پناهنده(?!گ)|مهاجر|اشتباه|نامعتبر/u,
  ps: /کډوال|مهاجر|پناه غوښتونک|تېروتنه/u,
  ckb: /پەنابەر(?!ی)|پەناخواز|هەڵە/u,
  kmr: /\b(penaber\b|penaberan|penaxwaz|koçber|xelet|çewt)/iu,
  so: /\b(qaxooti|magangelyo-doon|magangalyo-doon|khalad|qalad)/iu,
  tr: /\b(mülteci|sığınmacı|göçmen|hata|geçersiz)/iu,
  uk: /біжен|шукач(?:і|ів)? притулку|помилк|недійсн/iu,
  ru: /бежен|ищущ(?:ий|ие|их) убежищ|ошибк|недействительн/iu,
  fr: /réfugié|demandeur d’asile|demandeuse d’asile|erreur|invalide/iu,
}

const checkWords = (text: string, language: string): readonly TextFault[] => {
  const found = FORBIDDEN_WORDS[language]?.exec(text)
  return found ? [{ rule: 'word', what: `says "${found[0]}"` }] : []
}
