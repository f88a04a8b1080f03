import { foldText } from '#kernel/foldText.ts'

/** What a message may say of an appointment. */
export interface MessageParts {
  /** What it is about, in a word of the vocabulary: never a title that somebody typed. */
  readonly about: string
  readonly when: string
  readonly place: string
  /** Of the host. */
  readonly phone: string
}

/**
 * A message about an appointment, a line each. Messages are read on screens that others see, and by those who carry them: so it holds no
 * name, no centre and no word of asylum. What was typed and says one of these is left out; the paper has it.
 */
export const messageText = ({ about, when, place, phone }: MessageParts, names: readonly string[]): string =>
  [about, when, saysNothing(place, names) ? place : '', phone].filter((line) => line !== '').join('\n')

/** Whether a typed text tells nobody who or what centre it is about. */
export const saysNothing = (text: string, names: readonly string[]): boolean => {
  const folded = foldText(text)
  return !CENTRE.test(folded) && names.every((name) => !holdsName(folded, foldText(name)))
}

/** As words of their own: "Kerkstraat" does not hold "Ker". */
const holdsName = (text: string, name: string): boolean =>
  name !== '' && ` ${text.replace(BETWEEN, ' ')} `.includes(` ${name.replace(BETWEEN, ' ')} `)

const BETWEEN = /[^\p{L}\p{N}\p{M}]+/gu

/** Folded, in the languages in which addresses are typed here, and in Arabic. Rather a place too few: the paper has it. */
const CENTRE = /\bazc\b|\bcoa\b|\bind\b|asiel|asyl|opvang|vluchtel|refugee|meedoen ?balie|لجو|لاجي/u

/**
 * A message for a QR code: whoever scans it with a telephone sees it ready to be sent, to nobody yet. Too long for that it is plain text.
 * The app sends nothing by itself, and no number stands in it.
 */
export const messageQrText = (message: string, mostOctets: number): string => {
  const ready = `sms:?body=${encodeURIComponent(message)}`
  return ready.length <= mostOctets ? ready : message
}
