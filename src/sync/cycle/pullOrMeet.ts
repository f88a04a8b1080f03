import { isOver } from '#sync/cycle/CycleRun.ts'
import type { CycleRun } from '#sync/cycle/CycleRun.ts'
import { STOPPED } from '#sync/cycle/cycleOutcome.ts'
import type { StepEnd } from '#sync/cycle/cycleOutcome.ts'
import { download } from '#sync/cycle/fetchSnapshot.ts'
import { pullPages } from '#sync/cycle/pullPages.ts'
import { NO_GENERATION } from '#sync/journalPlace.ts'

/**
 * Pulls. A laptop that has nothing yet first asks for the snapshot: it and what came after it then travel side by side, and entries
 * that it covers do not travel at all.
 */
export const pullOrMeet = async (run: CycleRun): Promise<StepEnd> => {
  const { journal, server } = run.ports
  const { place, cursor, joined, waiting, owed } = await journal.marks()
  if (cursor > 0 || joined !== undefined || waiting.length > 0 || owed !== undefined) return pullPages(run)
  const head = await server.snapshotHead()
  if (isOver(run)) return STOPPED
  if (!head.ok) return head.error
  const snapshot = head.value
  const isOfThisLife = place.generation === NO_GENERATION || place.generation === snapshot?.generation
  if (snapshot === undefined || !isOfThisLife) return pullPages(run)
  const [pulled, downloaded] = await Promise.all([pullPages(run, snapshot.id), download(run, snapshot, snapshot.id)])
  return pulled.kind === 'done' ? downloaded : pulled
}
