import MiniSearch from 'minisearch'
import type { RecordId } from '#kernel/RecordId.ts'
import type { SearchPort } from '#queries/ports.ts'
import { foldedWords } from '#kernel/foldText.ts'

/** The words by which the records of one kind are found. */
export interface SearchSource {
  /** Grows with every change of this kind, so that a stale index is noticed. */
  readonly version: () => number
  readonly documents: () => Iterable<{ readonly id: RecordId; readonly words: string }>
}

interface Index {
  readonly version: number
  readonly found: MiniSearch<{ id: string; words: string }>
}

/**
 * Search over folded words, in memory only: nothing of it is ever written down. The index of a kind is made on its first
 * question and again after that kind changed (5,000 people: some 50 ms).
 */
export const createSearch = (sources: Readonly<Record<'resident' | 'activity', SearchSource>>): SearchPort => {
  const indexes = new Map<string, Index>()

  const indexOf = (kind: 'resident' | 'activity'): Index => {
    const source = sources[kind]
    const kept = indexes.get(kind)
    if (kept?.version === source.version()) return kept
    const found = new MiniSearch<{ id: string; words: string }>({
      fields: ['words'],
      // Folded before it is split: a vowel mark or an apostrophe within a name is no place to break it.
      tokenize: (text) => [...foldedWords(text)],
      processTerm: (term) => term,
    })
    found.addAll([...source.documents()])
    const made = { version: source.version(), found }
    indexes.set(kind, made)
    return made
  }

  return {
    find: (kind, text, limit) =>
      indexOf(kind)
        .found.search(text, { prefix: true, fuzzy: (term) => (term.length > 3 ? 0.2 : false), combineWith: 'AND' })
        .slice(0, limit)
        .map((hit) => hit.id as RecordId),
  }
}
