import type { RecordId } from '#kernel/RecordId.ts'
import { foldText } from '#kernel/foldText.ts'
import { nameWord, wordDistance } from '#domain/people/names/nameWord.ts'
import type { NameWord } from '#domain/people/names/nameWord.ts'
import { nameWords } from '#domain/people/names/nameWords.ts'

/** Names of people, found by ear in any script. In memory only: nothing of it is ever written down. */
export interface NameIndex {
  /** Best first. */
  readonly find: (text: string, limit: number) => readonly RecordId[]
}

export interface NamedPerson {
  readonly id: RecordId
  readonly name: string
  /** The first letter of a second name, where it is kept. */
  readonly initial: string
}

/** Words once made ready, by how they are written: they are the same after every change of a file. */
export type KnownWords = Map<string, NameWord>

interface Term {
  readonly word: NameWord
  /** Places in the list of people, each with the number of words of the name that this term stands for. */
  readonly people: { readonly place: number; readonly words: number }[]
}

export const createNameIndex = (people: readonly NamedPerson[], known: KnownWords = new Map()): NameIndex => {
  const terms = new Map<string, Term>()
  const counts: number[] = []
  const termOf = (text: string): Term => {
    let term = terms.get(text)
    if (!term) {
      let word = known.get(text)
      if (!word) known.set(text, (word = nameWord(foldText(text), text)))
      terms.set(text, (term = { word, people: [] }))
    }
    return term
  }
  for (const [place, { name }] of people.entries()) {
    const words = nameWords(name)
    counts.push(words.length)
    for (const { text, count } of joinedWords(words)) termOf(text).people.push({ place, words: count })
  }
  return { find: (text, limit) => findIn({ people, counts, terms: [...terms.values()] }, text, limit) }
}

interface Indexed {
  readonly people: readonly NamedPerson[]
  readonly counts: readonly number[]
  readonly terms: readonly Term[]
}

/** What one more word typed than the name has costs, and a word of the name that was not typed. */
const TYPED_MORE = 0.8
const TYPED_LESS = 0.03
/** From so many on it says nothing more: somebody with a very long name is not further away for that. */
const MOST_LESS = 6
const INITIAL_FITS = 0.3
const JOINED = 0.05

const findIn = ({ people, counts, terms }: Indexed, text: string, limit: number): readonly RecordId[] => {
  const found = new Map<string, ReadonlyMap<number, Hit>>()
  const hitsOf = (typed: string): ReadonlyMap<number, Hit> => {
    let hits = found.get(typed)
    if (!hits) found.set(typed, (hits = hitsOfWord(terms, typed)))
    return hits
  }
  const best = new Map<number, number>()
  for (const typed of segmentations(nameWords(text))) {
    const perWord = typed.words.map(hitsOf)
    const candidates = new Set(perWord.flatMap((hits) => [...hits.keys()]))
    for (const place of candidates) {
      const hits = perWord.map((of) => of.get(place))
      const missed = typed.words.filter((_, at) => hits[at] === undefined)
      const matched = hits.reduce((sum, hit) => sum + (hit?.words ?? 0), 0)
      const words = counts[place] ?? 0
      // A name that is written down shorter than it was typed may be the one; a name with another second word is not.
      if (missed.length > 0 && matched < words) continue
      const initial = people[place]?.initial ?? ''
      let score = typed.joined * JOINED + Math.min(MOST_LESS, Math.max(0, words - matched)) * TYPED_LESS
      for (const hit of hits) score += hit?.distance ?? 0
      for (const word of missed) score += initial !== '' && startsAlike(word, initial) ? INITIAL_FITS : TYPED_MORE
      if (score < (best.get(place) ?? Infinity)) best.set(place, score)
    }
  }
  return [...best]
    .sort(([a, scoreA], [b, scoreB]) => scoreA - scoreB || a - b)
    .slice(0, limit)
    .map(([place]) => people[place]?.id)
    .filter((id) => id !== undefined)
}

interface Hit {
  readonly distance: number
  readonly words: number
}

const hitsOfWord = (terms: readonly Term[], typed: string): ReadonlyMap<number, Hit> => {
  const word = nameWord(foldText(typed), typed)
  const hits = new Map<number, Hit>()
  for (const term of terms) {
    const distance = wordDistance(word, term.word)
    if (distance === Infinity) continue
    for (const { place, words } of term.people) {
      if (distance < (hits.get(place)?.distance ?? Infinity)) hits.set(place, { distance, words })
    }
  }
  return hits
}

/** The words, and neighbours written as one: Abd al Rahman and Abdelrahman, عبد الرحمن and عبدالرحمن. */
const joinedWords = (words: readonly string[]): readonly { readonly text: string; readonly count: number }[] => {
  const all: { text: string; count: number }[] = []
  for (const at of words.keys()) {
    for (let count = 1; count <= 3 && at + count <= words.length; count += 1)
      all.push({ text: words.slice(at, at + count).join(''), count })
  }
  return all
}

interface Segmentation {
  readonly words: readonly string[]
  readonly joined: number
}

/** The typed words, and each way to take two or three neighbours as one word. */
const segmentations = (words: readonly string[]): readonly Segmentation[] => {
  const all: Segmentation[] = words.length === 0 ? [] : [{ words, joined: 0 }]
  for (const count of [2, 3]) {
    for (let at = 0; at + count <= words.length; at += 1) {
      all.push({ words: [...words.slice(0, at), words.slice(at, at + count).join(''), ...words.slice(at + count)], joined: count - 1 })
    }
  }
  return all
}

const startsAlike = (word: string, initial: string): boolean =>
  wordDistance(nameWord(foldText(initial), initial), nameWord(foldText(word), word)) < 0.5
