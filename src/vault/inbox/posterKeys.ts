import { toBase64Url } from '#vault/base64url.ts'
import { boundText } from '#vault/boundText.ts'
import { deriveBits, deriveSealingKey } from '#vault/derivedKey.ts'
import type { LocationRoot } from '#vault/locationRoot.ts'
import type { PlainBytes } from '#vault/plainBytes.ts'

export const POSTER_SECRET_BYTES = 32

/** What follows from the secret of a poster: the token by which a server knows it, and the key of the week that the server can not read. */
export interface PosterKeys {
  readonly token: string
  readonly weekKey: CryptoKey
}

export const posterKeys = async (secret: Uint8Array): Promise<PosterKeys> => ({
  token: toBase64Url(await deriveBits(secret, boundText('meedoenbalie poster token 1'))),
  weekKey: await deriveSealingKey(secret, boundText('meedoenbalie poster week 1')),
})

/**
 * The secret of a location's poster. Every laptop of the location makes the same one; with another number it is another poster, and the
 * one before is no longer known. Nothing about the root can be learnt from it.
 */
export const posterSecret = (root: LocationRoot, number: number): Promise<PlainBytes> =>
  deriveBits(root.secret, boundText('meedoenbalie poster 1', root.location, number))

/** What stands behind the `#` of a poster's address: no browser sends that to a server. */
export const posterFragment = (publicKey: string, secret: Uint8Array): string => `${publicKey}.${toBase64Url(secret)}`
