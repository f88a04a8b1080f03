import { toBase64Url } from '#vault/base64url.ts'
import { boundText } from '#vault/boundText.ts'
import type { Agreed, OwnPart, PeerPart } from '#vault/enrolment/EnrolmentState.ts'

/** Digits that people compare: one chance in 100 million that a server in the middle is not seen. */
const COMPARED_DIGITS = 8

/**
 * The digits of one side, which people compare with those on the other screen. They follow from both keys, both nonces and the
 * enrolment; each side was bound to its own before it saw the other's, so nobody can look for keys that give the same digits.
 */
export const comparisonDigits = async ({ own, peer }: Pick<Agreed, 'own' | 'peer'>, digits = COMPARED_DIGITS): Promise<string> => {
  const [joining, approving]: readonly [Part, Part] = own.role === 'joining' ? [own, peer] : [peer, own]
  const facts = [joining, approving].flatMap((part) => [toBase64Url(part.publicKey), toBase64Url(part.nonce)])
  const hash = await crypto.subtle.digest('SHA-256', boundText('meedoenbalie enrolment digits 1', own.enrolment, ...facts))
  // 64 bits over 10^8 values: none is likelier than another by more than 10^-11.
  const number = new DataView(hash).getBigUint64(0) % 10n ** BigInt(digits)
  return number.toString().padStart(digits, '0')
}

/** Two groups of four, as they are shown: read aloud without losing one's place. */
export const inGroups = (digits: string): readonly [string, string] => [digits.slice(0, 4), digits.slice(4)]

type Part = Pick<OwnPart | PeerPart, 'publicKey' | 'nonce'>
