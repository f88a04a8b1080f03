import { isOver } from '#sync/cycle/CycleRun.ts'
import type { CycleRun } from '#sync/cycle/CycleRun.ts'
import { DONE, STOPPED } from '#sync/cycle/cycleOutcome.ts'
import type { StepEnd } from '#sync/cycle/cycleOutcome.ts'

/** Chunks on their way at once: a line of 100 ms is not waited for chunk by chunk. */
const AT_ONCE = 4

/** Downloads the server's snapshot where rows are only in it any more. Chunks that are here already are not asked for again. */
export const fetchSnapshot = async (run: CycleRun): Promise<StepEnd> => {
  const { journal, server, told } = run.ports
  const { owed, place, joined, waiting } = await journal.marks()
  if (owed === undefined) return DONE
  const head = await server.snapshotHead()
  if (!head.ok) return head.error
  // None, or one of another life of the journal: the next push or pull says what happened; it stays owed.
  if (head.value?.generation !== place.generation) return DONE
  const { id, chunks } = head.value
  const isHere = id === joined || waiting.includes(id)
  const here = new Set(isHere ? [] : await journal.chunksHere(id))
  const missing = isHere ? [] : Array.from({ length: chunks }, (_, index) => index).filter((index) => !here.has(index))
  for (let at = 0; at < missing.length; at += AT_ONCE) {
    if (isOver(run)) return STOPPED
    const part = missing.slice(at, at + AT_ONCE)
    const answers = await Promise.all(part.map(async (index) => ({ index, answer: await server.snapshotChunk(id, index) })))
    for (const { index, answer } of answers) if (answer.ok) await journal.keepChunk(id, index, answer.value)
    for (const { answer } of answers) {
      // It was replaced by another one meanwhile; that one is downloaded next time.
      if (!answer.ok) return answer.error.kind === 'notThere' ? DONE : answer.error
    }
    told?.({ phase: 'download', done: here.size + at + part.length, of: chunks })
  }
  await journal.putAside(head.value, run.ports.now())
  return DONE
}
