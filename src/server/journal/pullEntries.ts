import type { Instant } from '#kernel/Instant.ts'
import type { FullRow, JournalReading } from '#server/data/JournalData.ts'
import { comparePlace } from '#server/journal/comparePlace.ts'
import { foundRestored } from '#server/journal/foundRestored.ts'
import type { Actor, JournalDeps } from '#server/journal/JournalDeps.ts'
import { sealedLength } from '#sync/sealedBytes.ts'
import type { PullAnswer, PulledPage, PullRequest } from '#sync/wirePull.ts'

/** One page of the journal. Undefined where the location has no journal. */
export const pullEntries = async (deps: JournalDeps, actor: Actor, request: PullRequest): Promise<PullAnswer | undefined> => {
  const now = deps.now()
  const answer = await deps.data.read(actor.location, async (rows) =>
    (await comparePlace(rows, request.place)) === 'here' ? pageOf(rows, request, now) : 'restored',
  )
  if (answer !== 'restored') return answer
  // A new generation is written down: that needs a transaction which may write, and looks again.
  return deps.data.write<PullAnswer>(actor.location, async (rows) => {
    const generation = await foundRestored(deps, rows, request.place)
    return generation === undefined ? pageOf(rows, request, now) : { kind: 'restored', now, generation }
  })
}

/** Rows read in one step, so that a page of large entries does not read two thousand of them. */
const ROWS_AT_ONCE = 250

const pageOf = async (rows: JournalReading, request: PullRequest, now: Instant): Promise<PulledPage> => {
  const { generation, seq: end, chain, snapshot } = rows.head
  // What the present snapshot covers is left out for who has it; who joined another one, or none, gets what is still there.
  const withCovered = snapshot === undefined || request.joined !== snapshot
  const entries = await rowsThatFit(rows, request, withCovered)
  const last = entries.at(-1)?.seq ?? request.from
  const rest = await rows.rowsAfter(last, 1, withCovered)
  const to = rest.length > 0 ? last : end
  return {
    kind: 'page',
    now,
    place: { generation, seq: end, chain },
    from: request.from,
    to,
    more: to < end,
    snapshot,
    // Rows have no gaps, so what is not sent is only in the snapshot; so is what never had a row here.
    gone: withCovered ? to - request.from - entries.length + (await rows.rowless()) : 0,
    entries,
  }
}

const rowsThatFit = async (rows: JournalReading, request: PullRequest, withCovered: boolean): Promise<readonly FullRow[]> => {
  const page: FullRow[] = []
  let bytes = 0
  for (;;) {
    const limit = Math.min(ROWS_AT_ONCE, request.maxEntries - page.length)
    const next = limit > 0 ? await rows.rowsAfter(page.at(-1)?.seq ?? request.from, limit, withCovered) : []
    for (const row of next) {
      bytes += sealedLength(row)
      if (page.length > 0 && bytes > request.maxBytes) return page
      page.push(row)
    }
    if (next.length < limit || limit <= 0) return page
  }
}
