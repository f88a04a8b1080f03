import type { Result } from '#kernel/Result.ts'
import { err, ok } from '#kernel/Result.ts'
import type { StretchCost } from '#vault/argon2.ts'
import { isBearableCost, PASSPHRASE_COST, SALT_BYTES, stretch } from '#vault/argon2.ts'
import { fromBase64Url, toBase64Url, toHex } from '#vault/base64url.ts'
import { boundText } from '#vault/boundText.ts'
import { deriveSealingKey } from '#vault/derivedKey.ts'
import { asLabel } from '#vault/label.ts'
import type { LocationRoot } from '#vault/locationRoot.ts'
import { rootMark, vouch } from '#vault/locationRoot.ts'
import { normalisePassphrase } from '#vault/normalisePassphrase.ts'
import type { PlainBytes } from '#vault/plainBytes.ts'
import { plainBytes, randomBytes } from '#vault/plainBytes.ts'
import { openBytes, sealBytes } from '#vault/sealing.ts'
import type { PracticeSlot, Slot, SlotKdf, WordsSlot } from '#vault/slotRecord.ts'
import { readSlot, slotBinding } from '#vault/slotRecord.ts'

/** An opened slot: its key pair, not extractable, and by what it knows the true root. */
export interface SlotPrivateKey {
  readonly slotId: string
  readonly root: string
  readonly pair: CryptoKeyPair
}

export interface WrongPassphrase {
  readonly kind: 'wrongPassphrase'
}

export interface PassphraseSlotInput {
  readonly root: LocationRoot
  readonly label: string
  readonly passphrase: string
  /** `recovery`: the organisation's words on paper; otherwise a person's. */
  readonly kind?: 'passphrase' | 'recovery'
  readonly cost?: StretchCost
}

const CURVE = { name: 'ECDH', namedCurve: 'P-256' } as const

/** A new key pair under a passphrase. Its public half is in clear, so that epochs can be sealed to it later without the passphrase. */
export const createPassphraseSlot = async (input: PassphraseSlotInput): Promise<WordsSlot> => {
  const cost = input.cost ?? PASSPHRASE_COST
  if (!isBearableCost(cost)) throw new Error('The cost of a slot is outside its bounds')
  if (normalisePassphrase(input.passphrase) === '') throw new Error('A slot needs a passphrase')
  const { publicKey, privateKey } = await newPair()
  const facts = {
    v: 1,
    slotId: toHex(randomBytes(16)),
    kind: input.kind ?? 'passphrase',
    label: asLabel(input.label),
    root: await rootMark(input.root),
    publicKey,
    kdf: { name: 'argon2id', ...cost, salt: toBase64Url(randomBytes(SALT_BYTES)) },
  } as const
  const binding = slotBinding(facts)
  const wrapped = await sealBytes(await slotKey(facts.slotId, facts.kdf, input.passphrase), privateKey, binding)
  privateKey.fill(0)
  return { ...facts, wrappedPrivate: toBase64Url(wrapped), voucher: toBase64Url(await vouch(input.root, binding)) }
}

/** A slot without a secret, for invented data. */
export const createPracticeSlot = async (root: LocationRoot, label: string): Promise<PracticeSlot> => {
  const { publicKey, privateKey } = await newPair()
  return {
    v: 1,
    slotId: toHex(randomBytes(16)),
    kind: 'practice',
    label: asLabel(label),
    root: await rootMark(root),
    publicKey,
    privateKey: toBase64Url(privateKey),
  }
}

/** Opens a slot by its words. A wrong passphrase, changed facts and a damaged key all answer the same. */
export const openSlot = async (slot: Slot, passphrase: string): Promise<Result<SlotPrivateKey, WrongPassphrase>> => {
  const read = readSlot(slot)
  if (!read.ok || read.value.kind === 'practice') return err({ kind: 'wrongPassphrase' })
  const { slotId, kdf, wrappedPrivate, publicKey, root } = read.value
  const key = await slotKey(slotId, kdf, passphrase)
  const opened = await openBytes(key, fromBase64Url(wrappedPrivate) ?? new Uint8Array(0), slotBinding(read.value))
  if (!opened.ok) return err({ kind: 'wrongPassphrase' })
  const pair = await importPair(publicKey, plainBytes(opened.value))
  opened.value.fill(0)
  return pair === undefined ? err({ kind: 'wrongPassphrase' }) : ok({ slotId, root, pair })
}

export const openPracticeSlot = async (slot: PracticeSlot): Promise<SlotPrivateKey | undefined> => {
  const pair = await importPair(slot.publicKey, fromBase64Url(slot.privateKey) ?? new Uint8Array(0))
  return pair === undefined ? undefined : { slotId: slot.slotId, root: slot.root, pair }
}

const slotKey = async (slotId: string, kdf: SlotKdf, passphrase: string): Promise<CryptoKey> => {
  const typed = new TextEncoder().encode(normalisePassphrase(passphrase))
  const stretched = await stretch(typed, fromBase64Url(kdf.salt) ?? new Uint8Array(0), kdf)
  const key = await deriveSealingKey(stretched, boundText('meedoenbalie slot key 1', slotId))
  typed.fill(0)
  stretched.fill(0)
  return key
}

const newPair = async (): Promise<{ publicKey: string; privateKey: PlainBytes }> => {
  const pair = await crypto.subtle.generateKey(CURVE, true, ['deriveBits'])
  const publicKey = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey))
  return { publicKey: toBase64Url(publicKey), privateKey: new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey)) }
}

const importPair = async (publicKey: string, privateKey: PlainBytes): Promise<CryptoKeyPair | undefined> => {
  try {
    return {
      publicKey: await crypto.subtle.importKey('raw', fromBase64Url(publicKey) ?? new Uint8Array(0), CURVE, true, []),
      privateKey: await crypto.subtle.importKey('pkcs8', privateKey, CURVE, false, ['deriveBits']),
    }
  } catch {
    return undefined
  }
}
