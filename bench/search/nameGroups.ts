import { foldText } from '#kernel/foldText.ts'

/** The spellings of one name, as a list gives them. */
export interface NameGroup {
  readonly key: string
  readonly spellings: readonly string[]
}

/** A pair that a list has seen less often is mostly a slip: a first name beside a last name. */
const LEAST_SEEN = 3
const SHORTEST = 3
const ONE_WORD = /^[\p{L}\p{M}'’-]+$/u

/** Rows such as `feyrouz ⇥ ف ي ر و ز ⇥ 2`: Latin, the other script letter by letter, how often it was seen. */
export const wikidataGroups = (text: string): readonly NameGroup[] =>
  grouped(
    rowsOf(text)
      .filter(([, , seen]) => Number(seen) >= LEAST_SEEN)
      .map(([latin = '', letters = '']) => [letters.replaceAll(' ', ''), latin]),
  )

/** Rows such as `ሀብቴ ⇥ Habté ⇥ Habte`; in the other list the third column is another Ethiopic spelling. */
export const geezGroups = (text: string): readonly NameGroup[] =>
  grouped(rowsOf(text).flatMap(([name = '', ...more]) => more.map((other): [string, string] => [name.trim(), other.trim()])))

/** One name a line, its spellings apart by spaces. */
export const writtenGroups = (text: string): readonly NameGroup[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split(' ').filter(Boolean))
    .map((spellings) => ({ key: spellings[0] ?? '', spellings }))

/** One fixed order that is none of the alphabet's, so that a part of a list is a fair part. */
export const shuffled = <T extends NameGroup>(groups: readonly T[]): readonly T[] =>
  groups.toSorted((a, b) => drawn(a.key) - drawn(b.key) || (a.key < b.key ? -1 : 1))

/** A number from a text, the same each time. */
export const drawn = (text: string): number => {
  let hash = 0x811c9dc5
  for (const sign of text) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193)
  return hash >>> 0
}

const rowsOf = (text: string): readonly (readonly string[])[] =>
  text
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .map((line) => line.split('\t'))

/** Spellings of one name belong together by the name in the other script; only single words, as a call name is. */
const grouped = (pairs: readonly (readonly [name: string, other: string])[]): readonly NameGroup[] => {
  const groups = new Map<string, Set<string>>()
  for (const [name, other] of pairs) {
    if (![name, other].every((word) => ONE_WORD.test(word) && Array.from(word).length >= SHORTEST)) continue
    const key = foldText(name)
    const group = groups.get(key) ?? new Set()
    groups.set(key, group.add(name).add(other))
  }
  return [...groups].map(([key, spellings]) => ({ key, spellings: [...spellings] }))
}
