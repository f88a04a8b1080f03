import { err, ok } from '#kernel/Result.ts'
import type { Result } from '#kernel/Result.ts'
import type { EnrolmentDeps } from '#server/enrolment/EnrolmentData.ts'
import type { Asker } from '#server/enrolment/enrolmentParty.ts'
import { partyOf } from '#server/enrolment/enrolmentParty.ts'
import { MAIL_COUNT_MOST } from '#sync/enrolment/enrolmentWire.ts'
import type { Mailbox, MailPiece } from '#sync/enrolment/enrolmentWire.ts'

export type PostProblem = { readonly kind: 'enrolmentNotKnown' } | { readonly kind: 'numberTaken' } | { readonly kind: 'numberSkipped' }

/** Keeps one piece for the other side. The same piece may come twice; another one under its number may not. */
export const postMail = ({ data, now }: EnrolmentDeps, id: string, asker: Asker, piece: MailPiece): Promise<Result<null, PostProblem>> =>
  data.write<Result<null, PostProblem>>(async (rows) => {
    const party = await partyOf(rows, id, asker, now())
    if (party === undefined) return err({ kind: 'enrolmentNotKnown' })
    const sent = await rows.mail(id, party.side)
    const before = sent.find(({ number }) => number === piece.number)
    if (before !== undefined) return before.text === piece.text && before.more === piece.more ? ok(null) : err({ kind: 'numberTaken' })
    if (piece.number !== sent.length || piece.number >= MAIL_COUNT_MOST) return err({ kind: 'numberSkipped' })
    await rows.keepMail(id, { ...piece, from: party.side })
    return ok(null)
  })

/** What the other side sent, from a number on, and how far things are. */
export const readMail = ({ data, now }: EnrolmentDeps, id: string, asker: Asker, from: number): Promise<Mailbox | undefined> =>
  data.write(async (rows) => {
    const party = await partyOf(rows, id, asker, now())
    if (party === undefined) return undefined
    const { enrolment, side } = party
    const received = await rows.mail(id, side === 'joining' ? 'approving' : 'joining')
    const mail = received.filter(({ number }) => number >= from).map(({ number, text, more }) => ({ number, text, more }))
    return { mail, joined: enrolment.joiner !== undefined, approved: enrolment.approved }
  })
