import { SUBMISSION_ENC_BYTES } from '#sync/inbox/sealedSubmission.ts'
import { fromBase64Url } from '#vault/base64url.ts'
import { POSTER_SECRET_BYTES, posterKeys } from '#vault/inbox/posterKeys.ts'
import { openBytes } from '#vault/sealing.ts'

/** A poster that was scanned. It opens the public week and nothing else. */
export interface OpenPoster {
  /** For `sealForLocation`. */
  readonly publicKey: string
  /** By which the server knows the poster. */
  readonly token: string
  /** The week as JSON; read with `readPublicWeek`. Undefined if it was sealed for another poster, or is damaged. */
  readonly readWeek: (sealed: Uint8Array) => Promise<unknown>
}

/** Reads what stands behind the `#` of a poster's address; undefined if that is no poster. */
export const openPoster = async (fragment: string): Promise<OpenPoster | undefined> => {
  const [publicKey = '', secretText = '', ...more] = fragment.replace(/^#/u, '').split('.')
  const secret = fromBase64Url(secretText)
  if (more.length > 0 || secret?.length !== POSTER_SECRET_BYTES || fromBase64Url(publicKey)?.length !== SUBMISSION_ENC_BYTES)
    return undefined
  const { token, weekKey } = await posterKeys(secret)
  secret.fill(0)
  return {
    publicKey,
    token,
    readWeek: async (sealed) => {
      const opened = await openBytes(weekKey, sealed, NO_AAD)
      return opened.ok ? parsed(opened.value) : undefined
    },
  }
}

const NO_AAD = new Uint8Array()

const parsed = (bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return undefined
  }
}
