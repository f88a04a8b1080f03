import { err, ok } from '#kernel/Result.ts'
import type { Result } from '#kernel/Result.ts'
import type { EnrolmentDeps } from '#server/enrolment/EnrolmentData.ts'
import { mintDeviceTokens } from '#server/enrolment/mintDeviceTokens.ts'
import { readCode, secretHash } from '#server/enrolment/shortCode.ts'
import type { DeviceTokens } from '#sync/enrolment/enrolmentWire.ts'

export interface SetUpRequest {
  readonly code: string
  readonly location: string
  readonly device: string
}

export type SetUpProblem = { readonly kind: 'codeNotKnown' } | { readonly kind: 'locationKnown' }

/** How long the same laptop may ask again after its answer was lost on the way, in milliseconds. */
const ASK_AGAIN_MS = 10 * 60 * 1000

/** Makes the location and its first device, with the code of the terminal. Once; only who did it may hear the answer again, for a while. */
export const setUpOnServer = (
  { data, now }: EnrolmentDeps,
  { code, location, device }: SetUpRequest,
): Promise<Result<DeviceTokens, SetUpProblem>> =>
  data.write<Result<DeviceTokens, SetUpProblem>>(async (rows) => {
    const at = now()
    const typed = readCode(code)
    const known = typed === undefined ? undefined : await rows.setUpCode(secretHash(typed))
    if (known === undefined) return err({ kind: 'codeNotKnown' })
    const { used } = known
    if (used !== undefined) {
      const isSame = used.location === location && used.device === device && at - used.at <= ASK_AGAIN_MS
      if (!isSame) return err({ kind: 'codeNotKnown' })
    } else {
      if (await rows.hasLocation(location)) return err({ kind: 'locationKnown' })
      await rows.addLocation(location)
      await rows.keepSetUpCode({ ...known, used: { location, device, at } })
    }
    const { tokens, hashes } = mintDeviceTokens()
    await rows.putDevice({ location, device, ...hashes, at })
    return ok(tokens)
  })
