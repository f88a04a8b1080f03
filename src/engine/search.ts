import MiniSearch from 'minisearch'
import type { RecordId } from '#kernel/RecordId.ts'
import type { SearchPort } from '#queries/ports.ts'
import { foldedWords } from '#kernel/foldText.ts'
import { createNameIndex } from '#engine/nameIndex.ts'
import type { KnownWords } from '#engine/nameIndex.ts'
import { createNumberIndex } from '#engine/numberIndex.ts'
import type { PersonSearched } from '#queries/searchText.ts'

/** What the records of one kind are found by. */
export interface SearchSource<D> {
  /** Grows with every change of this kind, so that a stale index is noticed. */
  readonly version: () => number
  readonly documents: () => readonly D[]
}

export interface SearchSources {
  readonly resident: SearchSource<PersonSearched>
  readonly activity: SearchSource<{ readonly id: RecordId; readonly words: string }>
}

type Find = (text: string, limit: number) => readonly RecordId[]

/**
 * Search over what records are called, in memory only: nothing of it is ever written down. The index of a kind is made on its first
 * question and again after that kind changed (5,000 people: some 50 ms; what words sound like is kept).
 */
export const createSearch = (sources: SearchSources): SearchPort => {
  const knownWords: KnownWords = new Map()
  const finds = {
    resident: keptUntilChanged(sources.resident, (people) => findPeople(people, knownWords)),
    activity: keptUntilChanged(sources.activity, findWords),
  }
  return { find: (kind, text, limit) => finds[kind](text, limit) }
}

const keptUntilChanged = <D>(source: SearchSource<D>, index: (documents: readonly D[]) => Find): Find => {
  let kept: { readonly version: number; readonly find: Find } | undefined
  return (text, limit) => {
    if (kept?.version !== source.version()) kept = { version: source.version(), find: index(source.documents()) }
    return kept.find(text, limit)
  }
}

/** A code or a phone first, since they are certain; then names by ear, in any script. */
const findPeople = (people: readonly PersonSearched[], knownWords: KnownWords): Find => {
  const names = createNameIndex(people, knownWords)
  const numbers = createNumberIndex(people)
  return (text, limit) => [...new Set([...numbers.find(text), ...names.find(text, 2 * limit)])].slice(0, limit)
}

const findWords = (documents: readonly { readonly id: RecordId; readonly words: string }[]): Find => {
  const index = new MiniSearch<{ id: string; words: string }>({
    fields: ['words'],
    // Folded before it is split: a vowel mark or an apostrophe within a name is no place to break it.
    tokenize: (text) => [...foldedWords(text)],
    processTerm: (term) => term,
  })
  index.addAll(documents)
  return (text, limit) =>
    index
      .search(text, { prefix: true, fuzzy: (term) => (term.length > 3 ? 0.2 : false), combineWith: 'AND' })
      .slice(0, limit)
      .map((hit) => hit.id as RecordId)
}
