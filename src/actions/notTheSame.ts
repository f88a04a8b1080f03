import { pairSeen } from '#domain/people/duplicates/pairSeen.ts'
import { done } from '#actions/done.ts'
import type { Deed } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'
import { foundFiles, samePersonDrafts } from '#actions/samePersonDrafts.ts'
import type { TwoFiles } from '#actions/samePersonDrafts.ts'

/** Two people who are much alike on paper. Nobody asks again until one of them changes in what made them alike. */
export const notTheSame: Deed<TwoFiles, null, Problem> = (deps) => (files) => {
  const found = foundFiles(deps, files)
  if (!found.ok) return found
  const drafts = samePersonDrafts(deps, files, 'different', pairSeen(...found.value))
  return drafts.ok ? done(null, drafts.value) : drafts
}
