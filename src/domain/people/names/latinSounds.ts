/**
 * Sounds of names in Latin letters, as people write them in the Netherlands: the habits of English, French, Dutch, German, Italian,
 * Turkish and Somali spelling side by side. Where habits contradict each other (a Turkish c, a Somali x, an Italian ch) a word has several
 * readings, the usual one first.
 */
export const latinReadings = (word: string): readonly string[] => {
  const letters = word
    .replace(MARKED_PATTERN, (letter) => MARKED[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
  const usual = sounded(letters)
  const readings = new Set([usual])
  for (const { when, from, to } of HABITS) if (when.test(letters)) readings.add(sounded(letters.replace(from, to)))
  return [...readings]
}

const sounded = (letters: string): string => letters.replace(GROUP_PATTERN, (group) => GROUPS[group] ?? group).replaceAll(APART, '')

/** Letters that say more than the plain letter that is left when their mark is taken off. */
const MARKED: Readonly<Record<string, string>> = {
  ş: 'sh',
  ș: 'sh',
  š: 'sh',
  ś: 'sh',
  ŝ: 'sh',
  ḫ: 'kh',
  ç: 'tch',
  č: 'tch',
  ć: 'tch',
  ž: 'zh',
  ż: 'zh',
  ğ: 'gh',
  ġ: 'gh',
  ǧ: 'dj',
  đ: 'd',
  ð: 'dh',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ø: 'o',
  æ: 'a',
  œ: 'o',
  ə: 'a',
  ß: 's',
}
const MARKED_PATTERN = new RegExp(`[${Object.keys(MARKED).join('')}]`, 'gu')

/** Letters that are one sound together, the longest first. */
const GROUPS: Readonly<Record<string, string>> = {
  dsch: 'J',
  tsch: 'C',
  tch: 'C',
  sch: 'S',
  dzh: 'J',
  sh: 'S',
  sj: 'S',
  ch: 'C',
  zh: 'Z',
  dj: 'J',
  kh: 'x',
  gh: 'G',
  gu: 'gu',
  th: 'T',
  dh: 'D',
  ph: 'f',
  ck: 'k',
  qu: 'ku',
  tz: 's',
  cz: 'C',
  ce: 'se',
  ci: 'si',
  ou: 'u',
  oo: 'u',
  oe: 'u',
  ee: 'i',
  ie: 'i',
  c: 'k',
  j: 'J',
  x: 'ks',
  w: 'u',
  y: 'i',
}
const GROUP_PATTERN = new RegExp(Object.keys(GROUPS).join('|'), 'gu')

/** Keeps two letters from being read as one sound. */
const APART = '|'

interface Habit {
  readonly when: RegExp
  readonly from: RegExp
  readonly to: string
}

const HABITS: readonly Habit[] = [
  // Turkish, Kurdish and Azeri: Cemal, Necla.
  { when: /c(?![hk])/u, from: /c(?![hk])/gu, to: 'J' },
  // Somali: Cali for Ali, Xasan for Hasan; Kurdish and Maltese: Xalid for Khalid.
  { when: /c(?![hk])|x/u, from: /[cx]/gu, to: 'h' },
  // Italian, as often in Eritrean names: Chidane, Micael.
  { when: /ch/u, from: /ch/gu, to: 'k' },
  // An h that begins a syllable of its own: Ishaq, Mazhar, Fathi.
  { when: /[sztdk]h/u, from: /([sztdk])h/gu, to: `$1${APART}h` },
  // French, as in Amharic names: Dagnachew, Gnogno.
  { when: /gn/u, from: /gn/gu, to: 'n' },
  // Dutch, German, Nordic and Slavic: Joesoef, Jamal as Yamal.
  { when: /(?<![ds])j/u, from: /j/gu, to: 'i' },
]
