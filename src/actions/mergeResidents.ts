import type { RecordId } from '#kernel/RecordId.ts'
import { done } from '#actions/done.ts'
import type { Deed } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'
import { foundFiles, samePersonDrafts } from '#actions/samePersonDrafts.ts'
import type { TwoFiles } from '#actions/samePersonDrafts.ts'

/**
 * Two files are of one person. Neither is written in: from now on they are read as one, so nothing is lost, two laptops may do it at once and
 * in either direction, and it can be taken back.
 */
export const mergeResidents: Deed<TwoFiles, { readonly residentId: RecordId }, Problem> = (deps) => (files) => {
  const found = foundFiles(deps, files)
  if (!found.ok) return found
  const drafts = samePersonDrafts(deps, files, 'same')
  return drafts.ok ? done({ residentId: files.one }, drafts.value) : drafts
}
