import type { Result } from '#kernel/Result.ts'
import { err, ok } from '#kernel/Result.ts'
import type { StretchCost } from '#vault/argon2.ts'
import { isBearableCost, SALT_BYTES } from '#vault/argon2.ts'
import { boundText } from '#vault/boundText.ts'
import { LABEL_MOST } from '#vault/label.ts'
import type { PlainBytes } from '#vault/plainBytes.ts'
import { bytesOf, isHex, isShortText, isStoredFacts } from '#vault/storedFacts.ts'

/** Argon2id with its cost and salt, as a slot tells it in clear and authenticates it under the key that results. */
export interface SlotKdf extends StretchCost {
  readonly name: 'argon2id'
  readonly salt: string
}

/** A keyslot's public facts. All bytes are base64url, so that a header is plain JSON on disk, in files and on the wire. */
interface SlotFacts {
  readonly v: 1
  /** 32 hex characters. */
  readonly slotId: string
  /** Who or what it is for, chosen by the user and readable without a key: never a resident. */
  readonly label: string
  /** By what the true location root is known (locationRoot.ts). */
  readonly root: string
  /** P-256, uncompressed, 65 bytes: whoever is open seals new epochs to it without asking for the passphrase. */
  readonly publicKey: string
}

/** Opened by words: a volunteer's four, or the organisation's recovery words on paper. */
export interface WordsSlot extends SlotFacts {
  readonly kind: 'passphrase' | 'recovery'
  readonly kdf: SlotKdf
  /** PKCS #8 under the key from the words; the facts above are its AAD. */
  readonly wrappedPrivate: string
  /** The location root's tag over the facts: added by someone who was let in. */
  readonly voucher: string
}

/** For invented data only: its private key lies here in clear. */
export interface PracticeSlot extends SlotFacts {
  readonly kind: 'practice'
  readonly privateKey: string
}

export type Slot = WordsSlot | PracticeSlot

/** Not to be used, but kept: damaged, changed or asking for an unbearable cost; or of a newer version. */
export type SlotProblem = { readonly kind: 'slotUnreadable' } | { readonly kind: 'slotOfNewerVersion' }

const POINT_BYTES = 65
const PRIVATE_MOST = 512

/** The slot's facts as one byte string: AAD of its private key and what is vouched for. */
export const slotBinding = (slot: Omit<WordsSlot, 'wrappedPrivate' | 'voucher'>): PlainBytes =>
  boundText(
    'meedoenbalie slot',
    slot.v,
    slot.slotId,
    slot.kind,
    slot.label,
    slot.root,
    slot.publicKey,
    slot.kdf.name,
    slot.kdf.m,
    slot.kdf.t,
    slot.kdf.p,
    slot.kdf.salt,
  )

export const readSlot = (value: unknown): Result<Slot, SlotProblem> => {
  const slot = slotOf(value)
  if (slot !== undefined) return ok(slot)
  return err({ kind: isOfNewerVersion(value) ? 'slotOfNewerVersion' : 'slotUnreadable' })
}

/** A later version may have slots opened by a passkey, or by other means than these. */
const isOfNewerVersion = (value: unknown): boolean => {
  if (!isStoredFacts(value)) return false
  const { v, kind } = value
  return (typeof v === 'number' && v > 1) || (typeof kind === 'string' && !KINDS.includes(kind))
}

const KINDS = ['passphrase', 'recovery', 'practice']

const slotOf = (value: unknown): Slot | undefined => {
  if (!isStoredFacts(value)) return undefined
  const { v, slotId, kind, label, root, publicKey, wrappedPrivate, voucher, privateKey } = value
  if (v !== 1 || !isHex(slotId, 32) || !isShortText(label, LABEL_MOST)) return undefined
  if (!isBytesText(root, 32, 32) || !isBytesText(publicKey, POINT_BYTES, POINT_BYTES)) return undefined
  const facts = { v, slotId, label, root, publicKey } as const
  if (kind === 'practice') return isBytesText(privateKey, 32, PRIVATE_MOST) ? { ...facts, kind, privateKey } : undefined
  if (kind !== 'passphrase' && kind !== 'recovery') return undefined
  const kdf = kdfOf(value['kdf'])
  if (kdf === undefined || !isBytesText(wrappedPrivate, 32, PRIVATE_MOST) || !isBytesText(voucher, 32, 32)) return undefined
  return { ...facts, kind, kdf, wrappedPrivate, voucher }
}

const kdfOf = (value: unknown): SlotKdf | undefined => {
  if (!isStoredFacts(value)) return undefined
  const { name, m, t, p, salt } = value
  if (name !== 'argon2id' || typeof m !== 'number' || typeof t !== 'number' || typeof p !== 'number') return undefined
  return isBearableCost({ m, t, p }) && isBytesText(salt, SALT_BYTES, SALT_BYTES) ? { name, m, t, p, salt } : undefined
}

const isBytesText = (value: unknown, least: number, most: number): value is string => bytesOf(value, least, most) !== undefined
