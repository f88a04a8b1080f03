import { isOver, noteSkew } from '#sync/cycle/CycleRun.ts'
import type { CycleRun } from '#sync/cycle/CycleRun.ts'
import { DONE, OTHER_ANSWER, RESTORED, STOPPED } from '#sync/cycle/cycleOutcome.ts'
import type { StepEnd } from '#sync/cycle/cycleOutcome.ts'

/** After its chunks are sent the server must take it; a second look covers a chunk that got lost on its way. */
const MOST_OFFERS = 3

/** Uploads the snapshot that the engine sealed. It becomes the server's only if nobody else's came first. */
export const uploadSnapshot = async (run: CycleRun): Promise<StepEnd> => {
  const { journal, server, told } = run.ports
  const outgoing = await journal.outgoing()
  if (outgoing === undefined) return DONE
  const { facts, builtOn, chunks } = outgoing
  for (let offers = 0; offers < MOST_OFFERS; offers++) {
    if (isOver(run)) return STOPPED
    const { place } = await journal.marks()
    const answer = await server.offerSnapshot({ place, builtOn, ...facts })
    if (!answer.ok) return answer.error
    noteSkew(run, answer.value.now)
    switch (answer.value.kind) {
      case 'current':
        await journal.outgoingIsCurrent(facts, place.generation, run.ports.now())
        return DONE
      case 'moved':
        await journal.dropOutgoing(facts.id, { current: answer.value.current, asked: place.generation })
        return DONE
      case 'refused':
        await journal.dropOutgoing(facts.id, undefined)
        return DONE
      case 'restored':
        if (answer.value.generation === place.generation) return OTHER_ANSWER
        await journal.startAgain(answer.value.generation)
        return RESTORED
      case 'wanted':
    }
    const wanted = answer.value.chunks
    for (const [sent, index] of wanted.entries()) {
      if (isOver(run)) return STOPPED
      const chunk = chunks[index]
      if (chunk === undefined) return OTHER_ANSWER
      const put = await server.putChunk(facts.id, index, chunk)
      if (!put.ok) return put.error
      told?.({ phase: 'upload', done: sent + 1, of: wanted.length })
    }
  }
  return DONE
}
