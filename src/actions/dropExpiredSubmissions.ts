import { isExpired } from '#domain/visit/submission/selfFilled.ts'
import { SUBMISSION_DAYS } from '#sync/inbox/submissionDays.ts'
import { done } from '#actions/done.ts'
import type { Deed } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'
import { seenTo } from '#actions/submissionFile.ts'
import { sureOfDay } from '#actions/sureOfDay.ts'
import type { SureOfDayInput } from '#actions/sureOfDay.ts'

/** What nobody looked at for fourteen days goes, for ever. A person asks for it, with the list before them: no clock does it alone. */
export const dropExpiredSubmissions: Deed<SureOfDayInput, { readonly dropped: number }, Problem> = (deps) => (input) => {
  const sure = sureOfDay(deps, input)
  if (!sure.ok) return sure
  const expired = deps.read.all('selfFilled').filter((one) => isExpired(one, deps.today, SUBMISSION_DAYS))
  return done(
    { dropped: expired.length },
    expired.map(({ id }) => seenTo(id)),
  )
}
