import { err, ok } from '#kernel/Result.ts'
import type { Result } from '#kernel/Result.ts'
import type { EnrolmentDeps } from '#server/enrolment/EnrolmentData.ts'
import type { Asker } from '#server/enrolment/enrolmentParty.ts'
import { partyOf } from '#server/enrolment/enrolmentParty.ts'
import { mintDeviceTokens } from '#server/enrolment/mintDeviceTokens.ts'
import type { DeviceTokens } from '#sync/enrolment/enrolmentWire.ts'

export type ApproveProblem = { readonly kind: 'enrolmentNotKnown' } | { readonly kind: 'nobodyJoined' }

/** The inviting laptop's person saw equal digits: from now on the new laptop may fetch tokens of its own. */
export const approve = ({ data, now }: EnrolmentDeps, id: string, asker: Asker): Promise<Result<null, ApproveProblem>> =>
  data.write<Result<null, ApproveProblem>>(async (rows) => {
    const party = await partyOf(rows, id, asker, now())
    if (party?.side !== 'approving') return err({ kind: 'enrolmentNotKnown' })
    if (party.enrolment.joiner === undefined) return err({ kind: 'nobodyJoined' })
    await rows.keepEnrolment({ ...party.enrolment, approved: true })
    return ok(null)
  })

export interface LetInDevice extends DeviceTokens {
  readonly location: string
}

export type TokensProblem = { readonly kind: 'enrolmentNotKnown' } | { readonly kind: 'notApproved' }

/** The new laptop becomes a device of the location. An answer that was lost may be asked for again: it holds new tokens. */
export const takeTokens = ({ data, now }: EnrolmentDeps, id: string, asker: Asker): Promise<Result<LetInDevice, TokensProblem>> =>
  data.write<Result<LetInDevice, TokensProblem>>(async (rows) => {
    const at = now()
    const party = await partyOf(rows, id, asker, at)
    if (party?.side !== 'joining') return err({ kind: 'enrolmentNotKnown' })
    const { enrolment } = party
    const { joiner, location, approved } = enrolment
    if (joiner === undefined || !approved) return err({ kind: 'notApproved' })
    // Its id was free when it joined. If another one has taken it since, this one does not get that one's place.
    if (!joiner.tokensGiven && (await rows.hasDevice(location, joiner.device))) return err({ kind: 'enrolmentNotKnown' })
    const { tokens, hashes } = mintDeviceTokens()
    await rows.putDevice({ location, device: joiner.device, ...hashes, at })
    await rows.keepEnrolment({ ...enrolment, joiner: { ...joiner, tokensGiven: true } })
    return ok({ location, ...tokens })
  })

/** Either side ends it, done or refused: everything of it goes. */
export const endEnrolment = ({ data, now }: EnrolmentDeps, id: string, asker: Asker): Promise<boolean> =>
  data.write(async (rows) => {
    const party = await partyOf(rows, id, asker, now())
    if (party === undefined) return false
    await rows.dropEnrolment(id)
    return true
  })
