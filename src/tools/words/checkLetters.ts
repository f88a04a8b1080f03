import type { Language, Script } from '#i18n/languages.ts'
import exemplarLetters from '#tools/words/exemplarLetters.json' with { type: 'json' }
import { withoutPlaceholders } from '#tools/words/placeholders.ts'
import type { TextFault } from '#tools/words/TextFault.ts'

/** Whether a text is in the script of its language, with the letters and digits that the language writes. */
export const checkLetters = (text: string, { id, script }: Language): readonly TextFault[] => {
  // A stretched letter may reach for what is filled in or for Latin letters; anywhere else it is decoration.
  const words = withoutPlaceholders(text, '\uFFFC').replace(/ـ(?=:? ?[\uFFFC\p{Script=Latin}“«])/gu, '')
  const letters = words.match(/\p{L}/gu) ?? []
  const own = letters.filter((letter) => SCRIPTS[script].test(letter))
  const forbidden = FORBIDDEN[id]?.exec(words)?.[0] ?? own.find((letter) => !isWritten(letter, LETTERS[id] ?? ''))
  return [
    ...(letters.length > 0 && own.length / letters.length < SCRIPT_SHARE
      ? [{ rule: 'script', what: `is for ${Math.round((own.length / letters.length) * 100)} % in its own script` } as const]
      : []),
    ...(forbidden === undefined ? [] : [{ rule: 'letter', what: `holds ${forbidden}, which this language does not write` } as const]),
    // Both sides of a counter read the same number, so it looks the same in every language.
    ...(/(?![0-9])\p{Nd}/u.test(words) ? [{ rule: 'digit', what: 'holds other digits than 0 to 9' } as const] : []),
  ]
}

const LETTERS: Readonly<Partial<Record<Language['id'], string>>> = exemplarLetters

const SCRIPTS: Readonly<Record<Script, RegExp>> = {
  Latn: /\p{Script=Latin}/u,
  Arab: /\p{Script_Extensions=Arabic}/u,
  Ethi: /\p{Script=Ethiopic}/u,
  Cyrl: /\p{Script=Cyrillic}/u,
}

/** A brand or an abbreviation may stand in Latin letters; a text as a whole may not. Measured on 314 published texts in fifteen languages. */
const SCRIPT_SHARE = 0.6

const isWritten = (letter: string, exemplar: string): boolean => exemplar.includes(letter) || exemplar.includes(letter.toLowerCase())

/**
 * Signs of a text that was mixed up with a neighbouring language or typed on another keyboard. Some of them stand among CLDR's
 * exemplar letters, for names of people; here they only come from mistakes. Latin signs in Arabic script and Ethiopic belong here too.
 */
const FORBIDDEN: Readonly<Partial<Record<Language['id'], RegExp>>> = {
  ar: /[پچژگکیۀەہھـ?,;]/u,
  fa: /[يكىةـ?,;]/u,
  prs: /[يكىةـټځڅډړږښګڼ?,;]/u,
  ps: /[كہھىـ?,;]/u,
  ckb: /[يكةىـ?,;]|ه\u200C/u,
  uk: /[ыэъё]/iu,
  ru: /[іїєґ]/iu,
  kmr: /[ğıİ]/u,
  ti: /[?;]/u,
  am: /[?;]/u,
}
