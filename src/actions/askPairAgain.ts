import { done } from '#actions/done.ts'
import type { Deed } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'
import { foundFiles, samePersonDrafts } from '#actions/samePersonDrafts.ts'
import type { TwoFiles } from '#actions/samePersonDrafts.ts'

/** Takes back what was said of two files: they are looked at again. */
export const askPairAgain: Deed<TwoFiles, null, Problem> = (deps) => (files) => {
  const found = foundFiles(deps, files)
  if (!found.ok) return found
  const drafts = samePersonDrafts(deps, files, 'undecided')
  return drafts.ok ? done(null, drafts.value) : drafts
}
