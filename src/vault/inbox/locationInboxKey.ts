import { toBase64Url } from '#vault/base64url.ts'
import { boundText } from '#vault/boundText.ts'
import { deriveBits } from '#vault/derivedKey.ts'
import { hpkeSuite } from '#vault/hpkeSuite.ts'
import type { LocationRoot } from '#vault/locationRoot.ts'

/** The key pair to which people seal what they fill in by themselves. Its private half is in the engine only. */
export interface LocationInboxKey {
  /** 65 bytes in base64url: in clear on this laptop and on posters. */
  readonly publicKey: string
  readonly pair: CryptoKeyPair
}

/**
 * Follows from the location's root, which every laptop has that was let in, and which is as old as the location: so two laptops can not
 * make two of it, an old location has one at its next unlock, a poster stays true when epochs rotate, and nothing new is to be stored,
 * joined or backed up. (RFC 9180, DeriveKeyPair.)
 */
export const locationInboxKey = async (root: LocationRoot): Promise<LocationInboxKey> => {
  const seed = await deriveBits(root.secret, boundText('meedoenbalie inbox key 1', root.location))
  const pair = await hpkeSuite.kem.deriveKeyPair(seed)
  seed.fill(0)
  return { publicKey: toBase64Url(new Uint8Array(await hpkeSuite.kem.serializePublicKey(pair.publicKey))), pair }
}
