/**
 * A text as it stands in our files: one line, in NFC, nothing around it. Programs break long lines and some systems write accents apart;
 * that is not the translator's doing. A space that does not break (French before a question mark) stays what it is.
 */
export const inOneLine = (text: string): string =>
  text
    .replace(/[ \t\r\n]+/gu, ' ')
    .trim()
    .normalize('NFC')
