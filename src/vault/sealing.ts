import type { Result } from '#kernel/Result.ts'
import { err, ok } from '#kernel/Result.ts'
import { joinBytes, plainBytes, randomBytes } from '#vault/plainBytes.ts'

const IV_BYTES = 12
const TAG_BYTES = 16

/** Bytes that sealing adds: the random IV in front, the tag behind. */
export const SEAL_BYTES = IV_BYTES + TAG_BYTES

export interface CannotOpen {
  readonly kind: 'cannotOpen'
}

/** AES-256-GCM under a fresh random IV, which stands in front of the result. `aad` is authenticated and not stored. */
export const sealBytes = async (key: CryptoKey, plain: Uint8Array, aad: Uint8Array): Promise<Uint8Array> => {
  const iv = randomBytes(IV_BYTES)
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: plainBytes(aad) }, key, plainBytes(plain))
  return joinBytes([iv, new Uint8Array(sealed)])
}

/** Opens what `sealBytes` sealed. Whatever is wrong (key, aad, a flipped bit, a cut end), the answer is the same. */
export const openBytes = async (key: CryptoKey, sealed: Uint8Array, aad: Uint8Array): Promise<Result<Uint8Array, CannotOpen>> => {
  if (sealed.length < SEAL_BYTES) return err({ kind: 'cannotOpen' })
  const iv = plainBytes(sealed.subarray(0, IV_BYTES))
  try {
    const opened = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv, additionalData: plainBytes(aad) },
      key,
      plainBytes(sealed.subarray(IV_BYTES)),
    )
    return ok(new Uint8Array(opened))
  } catch {
    return err({ kind: 'cannotOpen' })
  }
}
