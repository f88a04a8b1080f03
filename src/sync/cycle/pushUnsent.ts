import { isOver, noteSkew } from '#sync/cycle/CycleRun.ts'
import type { CycleRun } from '#sync/cycle/CycleRun.ts'
import { DONE, OTHER_ANSWER, RESTORED, STOPPED } from '#sync/cycle/cycleOutcome.ts'
import type { StepEnd } from '#sync/cycle/cycleOutcome.ts'
import { isFurther } from '#sync/cycle/isFurther.ts'
import type { AsideReason, SyncMarks, UnsentEntry } from '#sync/cycle/LocalJournal.ts'
import { halved } from '#sync/cycle/pace.ts'
import type { DotKey } from '#sync/dot.ts'
import type { PushAnswer, Verdict } from '#sync/wirePush.ts'

type Taken = Extract<PushAnswer, { kind: 'taken' }>

/** Pushes what the server has not confirmed, once through, in the order of saving. What it does not take now stays unsent. */
export const pushUnsent = async (run: CycleRun): Promise<StepEnd> => {
  const { journal, server, told } = run.ports
  const of = await journal.unsentCount()
  let done = 0
  let after = 0
  run.waiting.unlockFirst = 0
  run.waiting.needsSyncToken = 0
  run.tooLarge = 0
  for (;;) {
    if (isOver(run)) return STOPPED
    const marks = await journal.marks()
    const batch = await journal.unsentAfter(after, run.pace.push)
    const last = batch.at(-1)
    if (last === undefined) return DONE
    const answer = await server.push({ place: marks.place, entries: batch.map(({ header, sealed }) => ({ header, sealed })) })
    if (!answer.ok) {
      if (answer.error.kind === 'deadline') run.pace = { ...run.pace, push: halved(run.pace.push) }
      if (answer.error.kind !== 'tooLarge') return answer.error
      if (batch.length > 1) run.pace = { ...run.pace, push: halved({ entries: batch.length, bytes: run.pace.push.bytes }) }
      else {
        // Even alone it does not get through: it stays unsent and is told of, and the others go on.
        run.tooLarge++
        after = last.position
      }
      continue
    }
    noteSkew(run, answer.value.now)
    if (answer.value.kind === 'restored') {
      if (answer.value.generation === marks.place.generation) return OTHER_ANSWER
      await journal.startAgain(answer.value.generation)
      return RESTORED
    }
    if (answer.value.verdicts.length !== batch.length || !isFurther(marks.place, answer.value.place)) return OTHER_ANSWER
    if (!(await settle(run, marks, batch, answer.value))) return RESTORED
    after = last.position
    done += batch.length
    told?.({ phase: 'push', done, of: Math.max(of, done) })
  }
}

const settle = async (run: CycleRun, marks: SyncMarks, batch: readonly UnsentEntry[], answer: Taken): Promise<boolean> => {
  const confirmed: DotKey[] = []
  const aside: { readonly dot: DotKey; readonly why: AsideReason }[] = []
  for (const [index, { dot }] of batch.entries()) {
    const verdict = answer.verdicts[index]
    switch (verdict?.kind) {
      case 'stored':
      case 'have':
        confirmed.push(dot)
        break
      case 'waits':
        run.waiting[verdict.why]++
        break
      case 'parked':
      case 'refused':
        aside.push({ dot, why: verdict.why })
        break
      case undefined:
    }
  }
  const settled = await run.ports.journal.settlePush({
    asked: marks.place.generation,
    place: answer.place,
    confirmed,
    aside,
    own: ownRows(marks, answer),
    at: run.ports.now(),
  })
  if (settled) {
    run.pushed += confirmed.length
    run.aside += aside.length
  }
  return settled
}

/** Where nothing was unread before the push and only the push's own rows came since, they need not come back. */
const ownRows = (marks: SyncMarks, answer: Taken): { readonly from: number; readonly to: number } | undefined => {
  const stored = answer.verdicts.filter((verdict): verdict is Extract<Verdict, { kind: 'stored' }> => verdict.kind === 'stored')
  const seqs = new Set(stored.map(({ seq }) => seq))
  const from = marks.cursor
  const to = answer.place.seq
  const allOwn = marks.place.seq === from && seqs.size === to - from && [...seqs].every((seq) => seq > from && seq <= to)
  return allOwn ? { from, to } : undefined
}
