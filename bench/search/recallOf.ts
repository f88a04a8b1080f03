import type { RecordId } from '#kernel/RecordId.ts'
import type { SearchPort } from '#queries/ports.ts'
import type { PersonSearched } from '#queries/searchText.ts'
import { drawn } from './nameGroups.ts'
import type { NameGroup } from './nameGroups.ts'

/** How many of the questions found the person among the first five, and how long each took. */
export interface Recall {
  readonly found: number
  readonly questions: number
  readonly milliseconds: readonly number[]
}

const WITHIN = 5

/** Each question is put so often and the quickest counts: what else this computer does is no part of a search. */
const TIMES = 3

/** One resident a name, written in one of its spellings; one that was drawn, so that every script is written down and asked for. */
export const residentsOf = (groups: readonly NameGroup[]): readonly PersonSearched[] =>
  groups.map(({ key, spellings }, at) => ({
    id: idAt(at),
    name: spellings[drawn(`${key} `) % spellings.length] ?? '',
    initial: '',
    code: '',
    phone: '',
  }))

/** Each other spelling of the asked names is typed. Found is the person, or somebody who is written in a spelling that the list gives for that name. */
export const recallOf = (search: SearchPort, all: readonly NameGroup[], asked: readonly NameGroup[]): Recall => {
  const residents = residentsOf(all)
  const wanted = new Set(asked)
  const milliseconds: number[] = []
  let found = 0
  for (const [at, group] of all.entries()) {
    if (!wanted.has(group)) continue
    const written = residents[at]?.name
    for (const typed of group.spellings) {
      if (typed === written) continue
      const quickest: number[] = []
      let hits: readonly RecordId[] = []
      for (let time = 0; time < TIMES; time += 1) {
        const started = performance.now()
        hits = search.find('resident', typed, WITHIN)
        quickest.push(performance.now() - started)
      }
      milliseconds.push(Math.min(...quickest))
      if (hits.some((hit) => group.spellings.includes(residents[placeOf(hit)]?.name ?? ''))) found += 1
    }
  }
  return { found, questions: milliseconds.length, milliseconds }
}

const idAt = (at: number): RecordId => String(at) as RecordId
const placeOf = (id: RecordId): number => Number(id)
