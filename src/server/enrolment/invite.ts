import { randomBytes } from 'node:crypto'
import type { EnrolmentDeps } from '#server/enrolment/EnrolmentData.ts'
import { locatorOf, mintCode, secretHash } from '#server/enrolment/shortCode.ts'
import { CODE_LIFE_MS } from '#sync/enrolment/enrolmentWire.ts'
import type { Invitation } from '#sync/enrolment/enrolmentWire.ts'

/** A laptop of a counter, known by its sync token. */
export interface Inviter {
  readonly location: string
  readonly device: string
}

/** Makes a code for one more laptop. A laptop invites one at a time: an invitation of its own that is still open ends. */
export const invite = ({ data, now }: EnrolmentDeps, { location, device }: Inviter): Promise<Invitation> =>
  data.write(async (rows) => {
    const at = now()
    await rows.dropEndedBefore(at)
    for (const { id } of await rows.enrolmentsOf(location, device)) await rows.dropEnrolment(id)
    let code = mintCode()
    while ((await rows.enrolmentByLocator(locatorOf(code))) !== undefined) code = mintCode()
    const enrolment = randomBytes(16).toString('hex')
    const endsAt = at + CODE_LIFE_MS
    await rows.keepEnrolment({
      id: enrolment,
      location,
      inviter: device,
      locator: locatorOf(code),
      codeHash: secretHash(code),
      wrongCodes: 0,
      endsAt,
      joiner: undefined,
      approved: false,
    })
    return { enrolment, code, endsAt }
  })
