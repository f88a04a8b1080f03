/** A text as it may stand in XML 1.0, in an element or an attribute. Signs that XML can not hold at all are left out. */
export const escapeXml = (text: string): string => text.replace(IMPOSSIBLE, '').replace(/[&<>"\r]/gu, (sign) => ESCAPES[sign] ?? sign)

const ESCAPES: Readonly<Partial<Record<string, string>>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;' }

/** Control characters, halves of a pair, and the two code points that are no character. */
const IMPOSSIBLE = /(?![\t\n\r])\p{Cc}(?<![\u007F-\u009F])|\p{Cs}|[\uFFFE\uFFFF]/gu
