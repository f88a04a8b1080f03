import type { JournalWriting, NewRow } from '#server/data/JournalData.ts'
import { foundRestored } from '#server/journal/foundRestored.ts'
import { judgeEntry } from '#server/journal/judgeEntry.ts'
import type { Candidate } from '#server/journal/judgeEntry.ts'
import type { Actor, JournalDeps } from '#server/journal/JournalDeps.ts'
import { nextChain } from '#server/journal/nextChain.ts'
import { sameContent } from '#server/journal/sameContent.ts'
import { covers } from '#sync/coverage.ts'
import type { Coverage } from '#sync/coverage.ts'
import { dotKey } from '#sync/dot.ts'
import type { DotKey } from '#sync/dot.ts'
import type { PushAnswer, PushRequest, Verdict } from '#sync/wirePush.ts'

/** A day in milliseconds. */
const DAY_MS = 24 * 60 * 60 * 1000

/** Takes entries into the journal, in one transaction. Undefined where the location has no journal. */
export const pushEntries = async (deps: JournalDeps, actor: Actor, { place, entries }: PushRequest): Promise<PushAnswer | undefined> => {
  const now = deps.now()
  const isClosed = await deps.closedEpochs(actor)
  const judged = entries.map((entry) => judgeEntry(actor, isClosed, entry))

  return deps.data.write<PushAnswer>(actor.location, async (rows) => {
    const generation = await foundRestored(deps, rows, place)
    if (generation !== undefined) return { kind: 'restored', now, generation }
    const known = await knownOf(rows, judged.filter(isCandidate))

    const added: NewRow[] = []
    let { seq, chain } = rows.head
    const verdicts = judged.map((one): Verdict => {
      if (!isCandidate(one)) return one
      const present = known.get(dotKey(one.dot))
      if (present !== undefined) return verdictOnKnown(present, one)
      known.set(dotKey(one.dot), one.bytes)
      seq += 1
      chain = nextChain(chain, one.dot)
      added.push({ seq, dot: one.dot, chain, day: Math.floor(now / DAY_MS), ...one.bytes })
      return { kind: 'stored', seq }
    })
    await rows.append(added)
    return { kind: 'taken', now, place: { generation: rows.head.generation, seq, chain }, verdicts }
  })
}

const isCandidate = (judged: Verdict | Candidate): judged is Candidate => 'dot' in judged

/** What stands for a dot: its bytes, or `covered` where a snapshot holds it, so that the bytes no longer matter. */
type Known = Map<DotKey, Candidate['bytes'] | 'covered'>

const knownOf = async (rows: JournalWriting, candidates: readonly Candidate[]): Promise<Known> => {
  const known: Known = new Map()
  for (const { dot, covered, bytes } of await rows.rowsOf(candidates.map(({ dot }) => dot))) {
    known.set(dotKey(dot), covered || bytes === undefined ? 'covered' : bytes)
  }
  const rest = candidates.filter(({ dot }) => !known.has(dotKey(dot)))
  const coverage = rest.length > 0 ? await presentCoverage(rows) : undefined
  // After a restore, a dot may be in the snapshot though no row of it ever came back.
  for (const { dot } of rest) if (coverage !== undefined && covers(coverage, dot)) known.set(dotKey(dot), 'covered')
  return known
}

const presentCoverage = async (rows: JournalWriting): Promise<Coverage | undefined> =>
  rows.head.snapshot === undefined ? undefined : (await rows.snapshot(rows.head.snapshot))?.coverage

const verdictOnKnown = (present: Candidate['bytes'] | 'covered', { bytes, epoch }: Candidate): Verdict =>
  present === 'covered' || sameContent(present, bytes, epoch) ? { kind: 'have' } : { kind: 'parked', why: 'dotTaken' }
