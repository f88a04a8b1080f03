import { latinDigits } from '#kernel/latinDigits.ts'

/**
 * The same word however it was typed, for searching and comparing only; never for storing or showing. Folds case, diacritics,
 * Arabic letter forms (also as Persian, Pashto and Kurdish keyboards type them), and every digit set to 0–9. Two spellings that a
 * volunteer would read out the same way should come out the same: أحمد and احمد, Şükrü and sukru, ۰۶ and 06.
 */
export const foldText = (text: string): string => {
  if (PLAIN.test(text)) return text.toLowerCase().replace(APOSTROPHES, '').replace(SPACES, ' ').trim()
  const folded = latinDigits(text)
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(DROPPED, '')
    .replace(SWAPPED, (letter) => LETTERS[letter] ?? letter)
  return folded.replace(SPACES, ' ').trim().normalize('NFC')
}

/** The folded words of a text, split where a person would pause. */
export const foldedWords = (text: string): readonly string[] => foldText(text).split(BREAKS).filter(Boolean)

// eslint-disable-next-line no-control-regex -- the whole of ASCII, which needs no more than lower case
const PLAIN = /^[\u0000-\u007f]*$/

const APOSTROPHES = /['`]/g
const SPACES = /\s+/g
const BREAKS = /[^\p{L}\p{N}\p{M}]+/u

/**
 * Written but not said apart: Latin and Cyrillic accents, Hebrew points, Arabic tashkil and Quranic marks, hamza (loose, or left over
 * from أ إ ؤ ئ after decomposition), tatweel, Ethiopic length marks, apostrophes, and invisible joiners and direction marks. Vowel
 * signs of Indic scripts are letters to their readers and stay.
 */
const DROPPED =
  // eslint-disable-next-line no-misleading-character-class -- single marks are meant, not the clusters they would form
  /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0621\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u135d-\u135f'`´ʹʻʼʽʾʿ‘’\p{Cf}]/gu

const LETTERS: Readonly<Record<string, string>> = {
  // Arabic alef with wasla; alef maqsura; ta marbuta. Alef with madda or hamza falls apart by itself.
  ٱ: 'ا',
  ى: 'ي',
  ة: 'ه',
  // Letters of Persian, Urdu, Pashto and Sorani keyboards that a reader of Arabic takes for the plain one.
  ی: 'ي',
  ې: 'ي',
  ۍ: 'ي',
  ێ: 'ي',
  ے: 'ي',
  ک: 'ك',
  ڪ: 'ك',
  ګ: 'گ',
  ە: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ۃ: 'ه',
  ۆ: 'و',
  ۇ: 'و',
  ڕ: 'ر',
  ڵ: 'ل',
  // Latin letters that do not fall apart into a letter and a mark.
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ə: 'e',
  // Ukrainian; ё, ї and й fall apart by themselves.
  ґ: 'г',
}
const SWAPPED = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu')
