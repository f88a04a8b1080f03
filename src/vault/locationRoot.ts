import { toBase64Url } from '#vault/base64url.ts'
import { boundText } from '#vault/boundText.ts'
import { deriveVouchingKey } from '#vault/derivedKey.ts'
import type { PlainBytes } from '#vault/plainBytes.ts'
import { joinBytes, randomBytes } from '#vault/plainBytes.ts'

export const ROOT_SECRET_BYTES = 32

/**
 * The secret that is as old as the location and does not rotate. It opens no record, only the cover of files that go from laptop to
 * laptop (exchangeFile.ts). It proves that an epoch and a slot were made by
 * someone who was let in: sealing to a public key needs no secret, so without it whoever can write to the disk or the server
 * could hand every laptop a "newer epoch" whose key they know, or a slot of their own to be sealed to at the next rotation.
 */
export interface LocationRoot {
  /** 32 hex characters. */
  readonly location: string
  readonly secret: PlainBytes
}

export const createRoot = (location: string): LocationRoot => ({ location, secret: randomBytes(ROOT_SECRET_BYTES) })

/** What a slot carries, authenticated under its passphrase, to know the true root by; it tells nothing about the root. */
export const rootMark = async (root: LocationRoot): Promise<string> =>
  toBase64Url(
    new Uint8Array(await crypto.subtle.digest('SHA-256', joinBytes([boundText('meedoenbalie root 1', root.location), root.secret]))),
  )

/** The root's own tag over a slot's facts: this slot was added by someone who held the keys. */
export const vouch = async (root: LocationRoot, facts: PlainBytes): Promise<PlainBytes> =>
  new Uint8Array(await crypto.subtle.sign('HMAC', await vouchingKey(root), facts))

export const isVouchedFor = async (root: LocationRoot, facts: PlainBytes, voucher: PlainBytes): Promise<boolean> =>
  crypto.subtle.verify('HMAC', await vouchingKey(root), voucher, facts)

const vouchingKey = (root: LocationRoot): Promise<CryptoKey> =>
  deriveVouchingKey(root.secret, boundText('meedoenbalie voucher 1', root.location))
