import { toBase64Url } from '#vault/base64url.ts'
import { boundText } from '#vault/boundText.ts'
import type { OwnPart, PeerPart } from '#vault/enrolment/EnrolmentState.ts'
import { hpkeSuite } from '#vault/hpkeSuite.ts'
import type { PlainBytes } from '#vault/plainBytes.ts'

interface Pair {
  readonly own: OwnPart
  readonly peer: PeerPart
}

export interface SealedToPeer {
  readonly enc: PlainBytes
  readonly sealed: PlainBytes
}

/** What is sealed, so that one can not be passed off as the other. */
export type Parcel = 'keys' | 'slot'

/**
 * HPKE in its authenticated mode (RFC 9180, 5.1.3): opened only with the other side's key, and only if it was sealed with ours. In the
 * base mode a server that saw the public key could seal keys of its own and have the counter work under them.
 */
export const sealToPeer = async ({ own, peer }: Pair, parcel: Parcel, location: string, plain: PlainBytes): Promise<SealedToPeer> => {
  const recipientPublicKey = await publicKeyOf(peer)
  const { enc, ct } = await hpkeSuite.seal({ recipientPublicKey, senderKey: own.pair, info: infoOf(own, peer, parcel, location) }, plain)
  return { enc: new Uint8Array(enc), sealed: new Uint8Array(ct) }
}

/** Undefined: sealed by somebody else, for another enrolment, location or purpose, or changed. */
export const openFromPeer = async (
  { own, peer }: Pair,
  parcel: Parcel,
  location: string,
  { enc, sealed }: SealedToPeer,
): Promise<PlainBytes | undefined> => {
  try {
    const senderPublicKey = await publicKeyOf(peer)
    const info = infoOf(own, peer, parcel, location)
    return new Uint8Array(await hpkeSuite.open({ recipientKey: own.pair, senderPublicKey, enc, info }, sealed))
  } catch {
    return undefined
  }
}

const publicKeyOf = (peer: PeerPart): Promise<CryptoKey> => hpkeSuite.kem.deserializePublicKey(peer.publicKey)

const infoOf = (own: OwnPart, peer: PeerPart, parcel: Parcel, location: string): PlainBytes => {
  const [joining, approving] = own.role === 'joining' ? [own, peer] : [peer, own]
  return boundText(
    'meedoenbalie enrolment 1',
    parcel,
    location,
    own.enrolment,
    toBase64Url(joining.publicKey),
    toBase64Url(approving.publicKey),
  )
}
