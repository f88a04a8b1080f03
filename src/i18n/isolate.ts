import type { Direction } from '#i18n/languages.ts'

const FIRST_STRONG_ISOLATE = '\u2068'
const POP_ISOLATE = '\u2069'

/** Invisible characters that turn the direction of what follows: marks, embeddings, overrides and isolates. */
const DIRECTION_CONTROLS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu
const ALL_BUT_OUR_ISOLATES = /[\u061C\u200E\u200F\u202A-\u202E\u2066\u2067]/gu

/** Digits with the signs of numbers and clock times: they lie the same in every direction, so they need no isolation. */
const ONLY_DIGITS = /^[\d.,:]*$/u

const RIGHT_TO_LEFT = /\p{Script=Arabic}|\p{Script=Hebrew}/u
const LEFT_TO_RIGHT = /\p{Script=Latin}|\p{Script=Cyrillic}|\p{Script=Ethiopic}|\p{Script=Greek}/u

/**
 * A filled-in value between isolates, so that an Arabic name in a Dutch sentence (or the other way round) can not move the words
 * and numbers beside it. HTML is escaped by React, not here.
 */
export const isolate = (value: string): string => {
  const plain = isBalanced(value) ? value.replace(ALL_BUT_OUR_ISOLATES, '') : withoutDirectionControls(value)
  return ONLY_DIGITS.test(plain) ? plain : FIRST_STRONG_ISOLATE + plain + POP_ISOLATE
}

/** Isolates only what runs against the direction of the language around it: names in a list. */
export const isolateForeign = (value: string, around: Direction): string =>
  (around === 'ltr' ? RIGHT_TO_LEFT : LEFT_TO_RIGHT).test(value) ? isolate(value) : withoutDirectionControls(value)

/** For what is stored, searched or written to a file. */
export const withoutDirectionControls = (text: string): string => text.replace(DIRECTION_CONTROLS, '')

/** Whether every isolate that is opened is closed again: a list that we made ourselves, not something typed. */
const isBalanced = (text: string): boolean => {
  let depth = 0
  for (const character of text) {
    if (character === FIRST_STRONG_ISOLATE) depth += 1
    if (character === POP_ISOLATE) depth -= 1
    if (depth < 0) return false
  }
  return depth === 0
}
