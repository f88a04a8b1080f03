/** Octets of a line before it is folded (RFC 5545, 3.1). */
const LINE_OCTETS = 75

/** A text as a property's value: marks of the format itself lose their meaning (RFC 5545, 3.3.11). */
export const escapeCalendarText = (text: string): string =>
  text
    .replace(/\r\n?/gu, '\n')
    .replace(/[\\;,]/gu, (sign) => `\\${sign}`)
    .replace(/\n/gu, '\\n')
    // Of other control characters none may stand in a file.
    // eslint-disable-next-line no-control-regex -- they are what is taken out
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/gu, '')

/** A line of the file; a long one goes on after a space on the next, and no letter is cut in two. */
export const calendarLine = (line: string): string => {
  const parts: string[] = []
  let part = ''
  let octets = 0
  for (const letter of line) {
    const length = octetsOf(letter)
    // The space at the start of a folded line counts.
    if (octets + length > LINE_OCTETS) {
      parts.push(part)
      part = ''
      octets = 1
    }
    part += letter
    octets += length
  }
  return [...parts, part].join('\r\n ')
}

const octetsOf = (letter: string): number => new TextEncoder().encode(letter).length
