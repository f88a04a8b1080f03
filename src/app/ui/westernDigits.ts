/** The zeros of the digit sets people at the counters may type: Arabic, Persian, N'Ko, Devanagari, Bengali, full width. */
const ZEROS = [0x0660, 0x06f0, 0x07c0, 0x0966, 0x09e6, 0xff10] as const

/** Every digit as 0–9, everything else as it is. */
export const westernDigits = (text: string): string => Array.from(text, (sign) => digitOf(sign.codePointAt(0) ?? 0) ?? sign).join('')

const digitOf = (point: number): string | undefined => {
  const zero = ZEROS.find((start) => point >= start && point < start + 10)
  return zero === undefined ? undefined : String(point - zero)
}
