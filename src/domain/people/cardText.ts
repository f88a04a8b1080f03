import { latinDigits } from '#kernel/latinDigits.ts'
import { PERSON_CODE_LETTERS } from '#domain/people/personCode.ts'

/** What the QR of a person card says before the code: the first version of what a card says. It tells nobody where the card is from. */
const START = 'MB1:'

/** The text of the QR on a person card: `MB1:K7-3QP`. Nothing else stands in it, so that a lost card says nothing of anybody. */
export const cardText = (personCode: string): string => START + personCode

/**
 * The person code in what a scanner read or somebody typed, written as it is kept: `K7-3QP`. With or without the start, the dash and
 * capitals, in the digits of any script. Undefined where it is no code of a card, so that a name can be searched instead.
 */
export const personCodeIn = (text: string): string | undefined => {
  const said = latinDigits(text).trim().toUpperCase()
  const code = CODE.exec(said.startsWith(START) ? said.slice(START.length) : said)
  return code === null ? undefined : `${code[1] ?? ''}-${code[2] ?? ''}`
}

/** Two letters and three, as `personCode` draws them, with at most a dash or a space between. */
const CODE = new RegExp(`^([${PERSON_CODE_LETTERS}]{2})[- ]?([${PERSON_CODE_LETTERS}]{3})$`, 'u')
