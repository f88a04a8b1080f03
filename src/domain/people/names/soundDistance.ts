/**
 * How far two words are from each other by ear. Each sign is one sound: vowels a e i o u (w and y among them, since scripts disagree on
 * which is which), consonants in small letters, and in capitals those that Latin letters need two for: S sh, C ch, Z zh, J dj, T th, D dh,
 * G gh; x is kh. A vowel more or less is cheap, since half of the scripts do not write them; a consonant costs 1, less where people or
 * countries mix two up. The tables are what was found to tell names apart in `bench/search`; tables and rows are flat numbers, since each
 * letter that somebody types is compared with thousands of names.
 */
export const soundDistance = (typed: Sounds, name: Sounds, { most, asBeginning }: SoundLimits): number => {
  const width = Math.min(name.length, MOST_SIGNS)
  row[0] = 0
  for (let at = 0; at < width; at += 1) row[at + 1] = (row[at] ?? 0) + (REMOVE[name[at] ?? 0] ?? 1)
  for (const sign of typed) {
    const cost = REMOVE[sign] ?? 1
    const from = sign * SIZE
    let before = (row[0] ?? 0) + cost
    let least = before
    next[0] = before
    for (let at = 0; at < width; at += 1) {
      const other = name[at] ?? 0
      let value = (row[at] ?? 0) + (SUBSTITUTE[from + other] ?? 1)
      const above = (row[at + 1] ?? 0) + cost
      if (above < value) value = above
      before += REMOVE[other] ?? 1
      if (before < value) value = before
      next[at + 1] = before = value
      if (value < least) least = value
    }
    if (least > most) return Infinity
    const spare = row
    row = next
    next = spare
  }
  const whole = row[width] ?? Infinity
  let best = whole <= most ? whole : Infinity
  if (asBeginning === undefined) return best
  const beginning = asBeginning(width - typed.length)
  for (let at = 0; at <= width; at += 1) {
    const value = row[at] ?? Infinity
    if (value <= most && value + beginning < best) best = value + beginning
  }
  return best
}

export interface SoundLimits {
  /** From here on it is another word. */
  readonly most: number
  /** What it costs more where the typed word is like a beginning of the name, by the number of signs that are left; absent where only the whole counts. */
  readonly asBeginning?: (left: number) => number
}

const VOWELS = 'aeiou'

/** Said alike by some, or written with the same letter somewhere. */
const NEAR: readonly (readonly [pair: string, cost: number])[] = [
  ['ei', 0.05],
  ['ou', 0.05],
  ['ae', 0.1],
  ['ao', 0.15],
  ['ai', 0.2],
  ['au', 0.2],
  ['eo', 0.2],
  ['eu', 0.2],
  ['io', 0.25],
  ['iu', 0.25],
  ['bp', 0.2],
  ['fv', 0.2],
  ['fp', 0.4],
  ['bv', 0.3],
  ['uv', 0.15],
  ['ub', 0.6],
  ['uf', 0.5],
  ['kq', 0.05],
  ['gq', 0.3],
  ['gk', 0.4],
  ['gG', 0.1],
  ['qG', 0.25],
  ['xG', 0.4],
  ['kx', 0.3],
  ['hx', 0.2],
  ['qx', 0.35],
  ['gh', 0.45],
  ['hG', 0.5],
  ['Cx', 0.4],
  ['Ck', 0.4],
  ['CS', 0.08],
  ['CJ', 0.4],
  ['CZ', 0.5],
  ['SZ', 0.4],
  ['Ss', 0.35],
  ['Cs', 0.5],
  ['JZ', 0.15],
  ['Jg', 0.3],
  ['Ji', 0.35],
  ['Jz', 0.35],
  ['gZ', 0.5],
  ['dt', 0.3],
  ['Tt', 0.15],
  ['Ts', 0.25],
  ['Td', 0.45],
  ['TD', 0.3],
  ['Dd', 0.1],
  ['Dz', 0.1],
  ['Dt', 0.4],
  ['Zz', 0.3],
  ['sz', 0.25],
  ['st', 0.7],
  ['mn', 0.5],
  ['lr', 0.8],
  ['ln', 0.8],
]

/** What one more or less costs; a consonant that is not named costs 1. */
const LOOSE: Readonly<Record<string, number>> = { a: 0.12, e: 0.14, i: 0.16, u: 0.18, o: 0.18, h: 0.3, G: 0.6, n: 0.9 }

/** Signs by their place in the tables; letters of another script and digits share the places after them. */
const SIGNS = 'aeioubpfvkqgGxhCSJZszTDtdmnlr'
const SIZE = 64
const SUBSTITUTE = new Float64Array(SIZE * SIZE).fill(1)
for (let one = 0; one < SIZE; one += 1) {
  for (let other = 0; other < VOWELS.length && one < VOWELS.length; other += 1) SUBSTITUTE[one * SIZE + other] = 0.25
  SUBSTITUTE[one * SIZE + one] = 0
}
for (const [pair, cost] of NEAR) {
  const one = SIGNS.indexOf(pair.charAt(0))
  const other = SIGNS.indexOf(pair.charAt(1))
  SUBSTITUTE[one * SIZE + other] = cost
  SUBSTITUTE[other * SIZE + one] = cost
}
const REMOVE = new Float64Array(SIZE).fill(1)
for (const [at, sign] of Array.from(SIGNS).entries()) REMOVE[at] = LOOSE[sign] ?? 1

/** A reading made ready to compare: places in the tables. */
export type Sounds = Uint8Array

export const soundsOf = (reading: string): Sounds => Uint8Array.from(Array.from(reading, placeOf))

const placeOf = (sign: string): number => {
  const at = SIGNS.indexOf(sign)
  return at >= 0 ? at : SIGNS.length + ((sign.codePointAt(0) ?? 0) % (SIZE - SIGNS.length))
}

/** Longer than any word of a name; what is beyond is not compared. */
const MOST_SIGNS = 40
let row = new Float64Array(MOST_SIGNS + 1)
let next = new Float64Array(MOST_SIGNS + 1)

/** Which kinds of consonant a reading has, as bits: two names that share few of them are not near, and need not be compared. */
export const consonantBits = (sounds: Sounds): number => {
  let bits = 0
  for (const sign of sounds) bits |= BITS[sign] ?? 1 << BIT_GROUPS.length
  return bits
}

/** Those that are near each other have the same bit; vowels and h have none. */
const BIT_GROUPS = ['bpfv', 'kqgGx', 'CSJZszTDtd', 'm', 'n', 'l', 'r']
const BITS: readonly number[] = Array.from(SIGNS).map((sign) => {
  const group = BIT_GROUPS.findIndex((signs) => signs.includes(sign))
  return group < 0 ? 0 : 1 << group
})
