/**
 * The words of a name, as they are written. An apostrophe or a vowel mark within a word does not break it; a dash does, since people
 * write Al-Rashid, Al Rashid and Alrashid.
 */
export const nameWords = (name: string): readonly string[] => name.replace(WITHIN, '').split(BREAKS).filter(Boolean)

const WITHIN = /['`´ʹʻʼʽʾʿ‘’\p{Cf}]/gu
const BREAKS = /[^\p{L}\p{N}\p{M}]+/u
