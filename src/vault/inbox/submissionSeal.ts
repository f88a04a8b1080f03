import { KEY_MARK_BYTES, SUBMISSION_VERSION } from '#sync/inbox/sealedSubmission.ts'
import { idToBytes } from '#sync/idBytes.ts'
import { boundText } from '#vault/boundText.ts'
import type { PlainBytes } from '#vault/plainBytes.ts'
import { joinBytes, plainBytes } from '#vault/plainBytes.ts'

/** What both ends of a sealed submission must do the same. HPKE itself binds the ciphertext to the public key, and so to the location. */
export const SUBMISSION_INFO: PlainBytes = boundText('meedoenbalie submission 1')

/** The first bytes of a public key's hash: which key it was sealed to, should there ever be a second one. */
export const keyMark = async (publicKey: Uint8Array): Promise<PlainBytes> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', plainBytes(publicKey))).slice(0, KEY_MARK_BYTES)

/** The head in clear, which is authenticated with the rest; undefined if that is no id. */
export const submissionHead = (id: string, mark: Uint8Array): PlainBytes | undefined => {
  const idBytes = idToBytes(id)
  return idBytes && joinBytes([Uint8Array.of(SUBMISSION_VERSION), idBytes, mark])
}
