/** Arabic-Indic ٠–٩ and Persian ۰–۹, as keyboards of people at the counter type them. */
const EASTERN_DIGITS = /[\u0660-\u0669\u06F0-\u06F9]/gu

/** The same text with Latin digits, so that a year, a time or a phone number may be typed on any keyboard. */
export const normaliseDigits = (text: string): string =>
  // In both blocks the last four bits of a digit's code point are its value.
  text.replace(EASTERN_DIGITS, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))
