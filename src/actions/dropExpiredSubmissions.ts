import { isExpired } from '#domain/visit/submission/selfFilled.ts'
import { SUBMISSION_DAYS } from '#sync/inbox/submissionDays.ts'
import { done } from '#actions/done.ts'
import type { Deed } from '#actions/ports.ts'
import { seenTo } from '#actions/submissionFile.ts'

/** What nobody looked at for fourteen days goes, for ever. A person asks for it, with the list before them: no clock does it alone. */
export const dropExpiredSubmissions: Deed<Readonly<Record<string, never>>, { readonly dropped: number }, never> = (deps) => () => {
  const expired = deps.read.all('selfFilled').filter((one) => isExpired(one, deps.today, SUBMISSION_DAYS))
  return done(
    { dropped: expired.length },
    expired.map(({ id }) => seenTo(id)),
  )
}
