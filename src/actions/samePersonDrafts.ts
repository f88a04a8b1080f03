import type { RecordId } from '#kernel/RecordId.ts'
import { err, ok } from '#kernel/Result.ts'
import { inOrder, samePersonShape } from '#domain/people/duplicates/samePerson.ts'
import type { VERDICTS } from '#domain/people/duplicates/samePerson.ts'
import type { ActionDeps } from '#actions/ports.ts'
import { newRecord } from '#actions/recordDrafts.ts'
import type { Drafts } from '#actions/recordDrafts.ts'

export interface TwoFiles {
  readonly one: RecordId
  readonly other: RecordId
}

/** What is said of these two takes the place of whatever was said before, here or on another laptop. */
export const samePersonDrafts = (deps: ActionDeps, files: TwoFiles, verdict: (typeof VERDICTS)[number], seen = ''): Drafts => {
  const [first, second] = inOrder(files.one, files.other)
  const id = deps.deriveId(['samePerson', first, second])
  const drafts = newRecord(
    { record: 'samePerson', shape: samePersonShape, id },
    { first, second, verdict, seen, on: deps.today, by: deps.onDuty },
  )
  return drafts
}

/** Both files as they stand, each by itself. */
export const foundFiles = ({ read }: ActionDeps, { one, other }: TwoFiles) => {
  const files = [one, other].map((id) => read.apart.find('resident', id))
  const [a, b] = files
  return a && b && one !== other ? ok([a, b] as const) : err({ kind: 'notFound', record: 'resident' } as const)
}
