import type { RecordId } from '#kernel/RecordId.ts'
import { done } from '#actions/done.ts'
import type { Deed } from '#actions/ports.ts'

export interface ForgetReadinessInput {
  readonly residentId: RecordId
}

/** The person does not look for paid work any more, or wants it gone: every answer about it goes for good. */
export const forgetReadiness: Deed<ForgetReadinessInput, ForgetReadinessInput, never> =
  (deps) =>
  ({ residentId }) =>
    done(
      { residentId },
      deps.read.by('readiness', 'about', residentId).map(({ id }) => ({ kind: 'erased', record: 'readiness', id }) as const),
    )
