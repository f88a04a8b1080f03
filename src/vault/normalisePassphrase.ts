/** How a typed passphrase is compared: however it was capitalised, spaced or pasted, with or without hyphens between the words. */
export const normalisePassphrase = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{Cf}/gu, '') // invisible marks that come along when pasting
    .replace(/[\s\p{Pd}]+/gu, ' ')
    .trim()
