import { isOver, noteSkew } from '#sync/cycle/CycleRun.ts'
import type { CycleRun } from '#sync/cycle/CycleRun.ts'
import { DONE, OTHER_ANSWER, RESTORED, STOPPED } from '#sync/cycle/cycleOutcome.ts'
import type { StepEnd } from '#sync/cycle/cycleOutcome.ts'
import { isFurther } from '#sync/cycle/isFurther.ts'
import type { NamedEntry, SyncMarks, TakenPage } from '#sync/cycle/LocalJournal.ts'
import { halved } from '#sync/cycle/pace.ts'
import { dotKey } from '#sync/dot.ts'
import { decodeHeader, dotOf } from '#sync/entryHeader.ts'
import type { SnapshotId } from '#sync/snapshotId.ts'
import type { PulledEntry, PulledPage, PullRequest } from '#sync/wirePull.ts'

/**
 * Pulls until there is no more. While a page is written down the next one is on its way.
 *
 * @param coming a snapshot that is being downloaded meanwhile: rows that it covers are not asked for, and it is owed until it is here
 */
export const pullPages = async (run: CycleRun, coming?: SnapshotId): Promise<StepEnd> => {
  const { journal, server, told } = run.ports
  let marks = await journal.marks()
  let request = requestFrom(run, marks, coming)
  let nextPage = server.pull(request)
  const began = marks.cursor
  for (;;) {
    const answer = await nextPage
    if (isOver(run)) return STOPPED
    if (!answer.ok) {
      const { kind } = answer.error
      if (kind === 'deadline' || kind === 'cutOff') run.pace = { ...run.pace, pull: halved(run.pace.pull) }
      return answer.error
    }
    noteSkew(run, answer.value.now)
    if (answer.value.kind === 'restored') {
      if (answer.value.generation === request.place.generation) return OTHER_ANSWER
      await journal.startAgain(answer.value.generation)
      return RESTORED
    }
    const page = answer.value
    if (!isAnswerTo(request, page)) return OTHER_ANSWER
    const asked = request
    if (page.more) {
      request = { ...request, place: page.place, from: page.to }
      nextPage = server.pull(request)
    }
    const added = await journal.takePage(pageToTake(run, marks, asked, page, coming))
    if (added === undefined) {
      // Another page of this browser went on from here: from where it is now, then.
      if (page.more) await nextPage
      marks = await journal.marks()
      if (marks.cursor === asked.from && marks.place.generation === asked.place.generation) return OTHER_ANSWER
      request = requestFrom(run, marks, coming)
      nextPage = server.pull(request)
      continue
    }
    run.pulled += added
    told?.({ phase: 'pull', done: page.to - began, of: Math.max(page.place.seq, page.to) - began })
    if (!page.more) return DONE
  }
}

const requestFrom = (run: CycleRun, { place, cursor, joined, waiting }: SyncMarks, coming: SnapshotId | undefined): PullRequest => ({
  place,
  from: cursor,
  joined: coming ?? waiting.at(-1) ?? joined,
  maxEntries: run.pace.pull.entries,
  maxBytes: run.pace.pull.bytes,
})

/** A page that goes nowhere but says there is more would never end; one with rows that are gone must say where they are. */
const isAnswerTo = (request: PullRequest, page: PulledPage): boolean =>
  page.from === request.from &&
  isFurther(request.place, page.place) &&
  (!page.more || page.to > page.from) &&
  (page.gone === 0 || page.snapshot !== undefined)

const pageToTake = (run: CycleRun, marks: SyncMarks, asked: PullRequest, page: PulledPage, coming: SnapshotId | undefined): TakenPage => {
  const entries: NamedEntry[] = []
  const unreadable: PulledEntry[] = []
  for (const entry of page.entries) {
    const header = decodeHeader(entry.header)
    if (header.ok) entries.push({ ...entry, dot: dotKey(dotOf(header.value)) })
    else unreadable.push(entry)
  }
  // The server has left out what the coming one covers, if it is still the present one.
  const isComing = coming !== undefined && page.snapshot === coming
  const isHere = page.snapshot !== undefined && (page.snapshot === marks.joined || marks.waiting.includes(page.snapshot))
  return {
    asked: asked.place.generation,
    place: page.place,
    from: page.from,
    to: page.to,
    // Who joined one before joins the next: by what it covers an older one is told from a newer one.
    owed: isComing || (!isHere && (page.gone > 0 || marks.joined !== undefined)) ? page.snapshot : undefined,
    lost: page.snapshot === undefined ? marks.joined : undefined,
    entries,
    unreadable,
    at: run.ports.now(),
  }
}
