/**
 * How long a text looks: marks on a letter, joiners and shades of an emoji are not counted, so that a name with vowel signs is not
 * longer than the same name without.
 */
export const textLength = (text: string): number => Array.from(text.normalize('NFC').replace(UNCOUNTED, '')).length

const UNCOUNTED = /\p{M}|\u200c|\u200d|\p{Emoji_Modifier}/gu
