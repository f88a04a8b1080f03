import type { Submission } from '#domain/visit/submission/submission.ts'
import { selfFilledShape } from '#domain/visit/submission/selfFilled.ts'
import { done } from '#actions/done.ts'
import { helpInLine, waitsHere } from '#actions/helpInLine.ts'
import { openHourToday } from '#actions/openHourToday.ts'
import type { ActionDeps, Deed } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'
import { newRecord } from '#actions/recordDrafts.ts'
import type { Drafts } from '#actions/recordDrafts.ts'

/**
 * A submission that was opened comes into the journal, as it is, to be looked at. Two laptops that open the same one write the same; one
 * that a person has seen to already does not come back.
 */
export const takeInSubmission: Deed<Submission, null, Problem> = (deps) => (submission) => {
  const { id } = submission
  if (deps.read.isErased(id) || deps.read.find('selfFilled', id) !== undefined) return done(null)
  const inLine = submission.kind === 'help' ? lineOf(deps, submission) : undefined
  if (inLine) return inLine.ok ? done(null, inLine.value) : inLine
  const drafts = recordOf(deps, submission)
  if (drafts.ok || drafts.error.kind !== 'refusedText') return drafts.ok ? done(null, drafts.value) : drafts
  // A number that is never kept was typed for a name: the rest is kept without it.
  const nameless = recordOf(deps, withoutName(submission))
  return nameless.ok ? done(null, nameless.value) : nameless
}

/** While anybody may walk in, who asked for a person stands in the line. Undefined: a person sees it on the list instead. */
const lineOf = (deps: ActionDeps, { id, day, language, ticket }: Submission): Drafts | undefined => {
  const asked = { id, day, language, number: ticket?.number ?? '' }
  const hour = openHourToday(deps)
  return hour !== undefined && waitsHere(asked, deps.today) ? helpInLine(deps, asked, hour.id) : undefined
}

const recordOf = ({ deriveId }: ActionDeps, { v: _version, id, ticket, ...said }: Submission): Drafts =>
  newRecord(
    { record: 'selfFilled', shape: selfFilledShape, id },
    {
      about: deriveId(['resident', id]),
      ...said,
      ...(ticket && { ticketNumber: ticket.number, ticketPicture: ticket.picture }),
    },
  )

const withoutName = (submission: Submission): Submission => ('callName' in submission ? { ...submission, callName: '' } : submission)
