import { isOver } from '#sync/cycle/CycleRun.ts'
import type { CycleRun } from '#sync/cycle/CycleRun.ts'
import { DONE, STOPPED } from '#sync/cycle/cycleOutcome.ts'
import type { StepEnd } from '#sync/cycle/cycleOutcome.ts'
import type { SnapshotId } from '#sync/snapshotId.ts'
import type { SnapshotHead } from '#sync/wireSnapshot.ts'

/** Chunks on their way at once: a line of 100 ms is not waited for chunk by chunk. A browser has six lines to one server. */
const AT_ONCE = 4

/** Downloads the server's snapshot where rows are only in it any more. */
export const fetchSnapshot = async (run: CycleRun): Promise<StepEnd> => {
  const { journal, server } = run.ports
  const { owed, place } = await journal.marks()
  if (owed === undefined) return DONE
  const head = await server.snapshotHead()
  if (!head.ok) return head.error
  // None, or one of another life of the journal: the next push or pull says what happened; it stays owed.
  if (head.value?.generation !== place.generation) return DONE
  return download(run, head.value, owed)
}

/** Downloads it, and then `paid` is owed no more. Chunks that are here already are not asked for again. */
export const download = async (run: CycleRun, head: SnapshotHead, paid: SnapshotId): Promise<StepEnd> => {
  const { journal, server, told } = run.ports
  const { id, epoch, chunks, coverage, generation: asked } = head
  const { joined, waiting } = await journal.marks()
  const outgoing = await journal.outgoing()
  if (outgoing?.facts.id === id) {
    // It came from here, and only the answer was lost.
    await journal.outgoingIsCurrent(outgoing.facts, asked, run.ports.now())
    return DONE
  }
  const isHere = id === joined || waiting.includes(id)
  const here = new Set(isHere ? [] : await journal.chunksHere(id))
  const missing = isHere ? [] : Array.from({ length: chunks }, (_, index) => index).filter((index) => !here.has(index))
  const left = [...missing]
  let end: StepEnd = DONE
  let done = here.size

  /** Takes one after the other, so that the line is never idle while a chunk is written down. */
  const oneLine = async (): Promise<void> => {
    for (let index = left.shift(); index !== undefined; index = left.shift()) {
      if (isOver(run)) end = STOPPED
      if (end !== DONE) return
      const answer = await server.snapshotChunk(id, index)
      if (!answer.ok) {
        end = answer.error
        return
      }
      await journal.keepChunk(id, index, answer.value)
      told?.({ phase: 'download', done: ++done, of: chunks })
    }
  }

  await Promise.all(Array.from({ length: Math.min(AT_ONCE, missing.length) }, oneLine))
  // It was replaced by another one meanwhile; that one is downloaded next time.
  if (isGone(end)) return DONE
  if (end !== DONE) return end
  await journal.putAside({ id, epoch, chunks, coverage }, { paid, asked }, run.ports.now())
  return DONE
}

const isGone = (end: StepEnd): boolean => end.kind === 'notThere'
