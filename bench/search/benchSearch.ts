import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import MiniSearch from 'minisearch'
import { createSearch } from '#engine/search.ts'
import { foldedWords } from '#kernel/foldText.ts'
import type { RecordId } from '#kernel/RecordId.ts'
import type { SearchPort } from '#queries/ports.ts'
import type { PersonSearched } from '#queries/searchText.ts'
import { ROOT } from '#tools/run.ts'
import type { Measured } from '../Measured.ts'
import { percentile } from '../percentile.ts'
import { drawn, geezGroups, shuffled, wikidataGroups, writtenGroups } from './nameGroups.ts'
import type { NameGroup } from './nameGroups.ts'
import { NAME_SOURCES, readNameSource } from './publicNames.ts'
import type { Script } from './publicNames.ts'
import { recallOf, residentsOf } from './recallOf.ts'
import type { Recall } from './recallOf.ts'

const RESIDENTS = 5000
/** So many names of a list are asked for: each is typed in all its other spellings. */
const ASKED = 600

/** Finding somebody whatever the script and spelling: how often within five results, over 5,000 residents who all have different names. */
export const benchSearch = async (): Promise<readonly Measured[]> => {
  const common = writtenGroups(await readFile(join(ROOT, 'bench/search/commonNames.txt'), 'utf8'))
  const lists: { readonly name: string; readonly asked: readonly NameGroup[] }[] = [
    { name: 'common names of the countries of origin', asked: common },
    { name: 'the same, the half that was not tuned on', asked: common.filter(({ key }) => drawn(key) % 2 === 1) },
  ]
  const filling: NameGroup[] = []
  for (const script of Object.keys(NAME_SOURCES) as Script[]) {
    const groupsOf = script === 'ethiopic' ? geezGroups : wikidataGroups
    const heldOut = shuffled(groupsOf(await readNameSource(NAME_SOURCES[script].heldOut)))
    const tuned = shuffled(groupsOf(await readNameSource(NAME_SOURCES[script].tuned)))
    lists.push({ name: `${script}, held out`, asked: heldOut.slice(0, ASKED) })
    if (script === 'arabic')
      lists.push({ name: 'arabic, held out, letters that only Arabic has', asked: heldOut.filter(isArabicOwn).slice(0, ASKED) })
    lists.push({ name: `${script}, tuned on`, asked: tuned.slice(0, ASKED) })
    filling.push(...heldOut, ...tuned)
  }
  const others = shuffled(filling)
  const figures = lists.map(({ name, asked }) => ({ name, ...measured(asked, others) }))
  const heldOut = figures.filter(({ name }) => HELD_OUT.test(name))
  const together = {
    name: 'all that was held out, together',
    ours: joined(heldOut.map(({ ours }) => ours)),
    floor: joined(heldOut.map(({ floor }) => floor)),
  }
  return [...[together, ...figures].map(figureOf), keystroke(together.ours, together.floor)]
}

const HELD_OUT = /held out$/u

const joined = (recalls: readonly Recall[]): Recall => ({
  found: recalls.reduce((sum, { found }) => sum + found, 0),
  questions: recalls.reduce((sum, { questions }) => sum + questions, 0),
  milliseconds: recalls.flatMap(({ milliseconds }) => milliseconds),
})

/** Letters that are hardly used to write a European name in Arabic. */
const isArabicOwn = ({ key }: NameGroup): boolean => /[حعصضطظقثذ]/u.test(key)

const measured = (asked: readonly NameGroup[], others: readonly NameGroup[]): { readonly ours: Recall; readonly floor: Recall } => {
  const taken = new Set(asked.flatMap(({ spellings }) => spellings))
  const all = [...asked, ...others.filter(({ spellings }) => !spellings.some((spelling) => taken.has(spelling)))].slice(0, RESIDENTS)
  const residents = residentsOf(all)
  const ours = createSearch({
    resident: { version: () => 1, documents: () => residents },
    activity: { version: () => 1, documents: () => [] },
  })
  // Once without the clock: the engine compiles, and each word is heard for the first time.
  ours.find('resident', 'warm', 5)
  return { ours: recallOf(ours, all, asked), floor: recallOf(plainSearch(residents), all, asked) }
}

/** What a search without any knowledge of scripts does: minisearch with beginnings and a few wrong letters, over folded words. */
const plainSearch = (residents: readonly PersonSearched[]): SearchPort => {
  const index = new MiniSearch<PersonSearched>({
    fields: ['name'],
    tokenize: (text) => [...foldedWords(text)],
    processTerm: (term) => term,
  })
  index.addAll(residents)
  return {
    find: (_kind, text, limit) =>
      index
        .search(text, { prefix: true, fuzzy: (term) => (term.length > 3 ? 0.2 : false), combineWith: 'AND' })
        .slice(0, limit)
        .map((hit) => hit.id as RecordId),
  }
}

const figureOf = ({ name, ours, floor }: { readonly name: string; readonly ours: Recall; readonly floor: Recall }): Measured => ({
  name: `within five of ${String(RESIDENTS)} residents: ${name}, ${String(ours.questions)} questions`,
  unit: '%',
  ours: [percentOf(ours)],
  floor: { name: 'minisearch, beginnings and wrong letters', values: [percentOf(floor)] },
  goal: { kind: 'least', least: 95 },
})

const percentOf = ({ found, questions }: Recall): number => (100 * found) / questions

const keystroke = (ours: Recall, floor: Recall): Measured => ({
  name: `a keystroke over ${String(RESIDENTS)} residents, 95th percentile of ${String(ours.questions)} questions`,
  unit: 'ms',
  ours: [percentile(ours.milliseconds, 95)],
  floor: { name: 'minisearch, beginnings and wrong letters', values: [percentile(floor.milliseconds, 95)] },
  goal: { kind: 'value', most: 16 },
})
