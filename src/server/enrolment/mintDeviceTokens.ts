import { mintToken, secretHash } from '#server/enrolment/shortCode.ts'
import type { DeviceTokens } from '#sync/enrolment/enrolmentWire.ts'

/** Two new tokens, and what is kept of them. */
export const mintDeviceTokens = (): {
  readonly tokens: DeviceTokens
  readonly hashes: { readonly appendHash: string; readonly syncHash: string }
} => {
  const tokens = { appendToken: mintToken(), syncToken: mintToken() }
  return { tokens, hashes: { appendHash: secretHash(tokens.appendToken), syncHash: secretHash(tokens.syncToken) } }
}
