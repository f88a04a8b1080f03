import type { Result } from '#kernel/Result.ts'
import { err, ok } from '#kernel/Result.ts'
import type { Epoch } from '#sync/entryHeader.ts'
import { fromBase64Url, toBase64Url } from '#vault/base64url.ts'
import { boundText } from '#vault/boundText.ts'
import type { EpochSecret } from '#vault/epochKey.ts'
import { EPOCH_SECRET_BYTES } from '#vault/epochKey.ts'
import { hpkeSuite } from '#vault/hpkeSuite.ts'
import type { LocationRoot } from '#vault/locationRoot.ts'
import { ROOT_SECRET_BYTES, rootMark } from '#vault/locationRoot.ts'
import type { PlainBytes } from '#vault/plainBytes.ts'
import { joinBytes, plainBytes } from '#vault/plainBytes.ts'
import type { CannotOpen } from '#vault/sealing.ts'
import type { SlotPrivateKey } from '#vault/slot.ts'
import type { Slot } from '#vault/slotRecord.ts'
import { bytesOf, isHex, isStoredFacts } from '#vault/storedFacts.ts'

/** One epoch's secret, sealed to one slot. It travels with the journal and in files. */
export interface Envelope {
  readonly v: 1
  readonly slotId: string
  readonly epoch: Epoch
  /** HPKE's encapsulated key and ciphertext, base64url. */
  readonly enc: string
  readonly sealed: string
}

const ENC_BYTES = 65 // an uncompressed P-256 point
const SEALED_BYTES = ROOT_SECRET_BYTES + EPOCH_SECRET_BYTES + 16
const EPOCH_MOST = 0xffff_ffff

/** Seals an epoch (with the location's root, by which it is known as true) to a slot's public half; no passphrase is needed. */
export const sealEpochTo = async (slot: Slot, root: LocationRoot, { epoch, secret }: EpochSecret): Promise<Envelope> => {
  const recipientPublicKey = await hpkeSuite.kem.deserializePublicKey(fromBase64Url(slot.publicKey) ?? new Uint8Array(0))
  const plain = joinBytes([root.secret, secret])
  const { enc, ct } = await hpkeSuite.seal({ recipientPublicKey, info: envelopeInfo(root.location, epoch, slot.slotId) }, plain)
  plain.fill(0)
  return { v: 1, slotId: slot.slotId, epoch, enc: toBase64Url(new Uint8Array(enc)), sealed: toBase64Url(new Uint8Array(ct)) }
}

export interface OpenedEnvelope {
  readonly root: LocationRoot
  readonly secret: EpochSecret
}

/**
 * Opens an envelope with its slot's private key. One for another location, epoch or slot does not open; nor does one that was sealed
 * by somebody who never had the location's root.
 */
export const openEnvelope = async (
  envelope: Envelope,
  key: SlotPrivateKey,
  location: string,
): Promise<Result<OpenedEnvelope, CannotOpen>> => {
  const plain = await openHpke(envelope, key, location)
  if (plain === undefined || plain.length !== ROOT_SECRET_BYTES + EPOCH_SECRET_BYTES) return err({ kind: 'cannotOpen' })
  const root = { location, secret: plain.slice(0, ROOT_SECRET_BYTES) }
  const secret = plain.slice(ROOT_SECRET_BYTES)
  plain.fill(0)
  if ((await rootMark(root)) !== key.root) return err({ kind: 'cannotOpen' })
  return ok({ root, secret: { epoch: envelope.epoch, secret } })
}

/** An envelope as stored; undefined if it is damaged or of a newer version. */
export const readEnvelope = (value: unknown): Envelope | undefined => {
  if (!isStoredFacts(value) || !isStoredFacts(value['epoch'])) return undefined
  const { v, slotId, enc, sealed } = value
  const { number, keyId } = value['epoch']
  if (v !== 1 || !isHex(slotId, 32) || !isHex(keyId, 16)) return undefined
  if (typeof number !== 'number' || !Number.isInteger(number) || number < 1 || number > EPOCH_MOST) return undefined
  if (typeof enc !== 'string' || bytesOf(enc, ENC_BYTES, ENC_BYTES) === undefined) return undefined
  if (typeof sealed !== 'string' || bytesOf(sealed, SEALED_BYTES, SEALED_BYTES) === undefined) return undefined
  return { v, slotId, epoch: { number, keyId }, enc, sealed }
}

const openHpke = async (envelope: Envelope, key: SlotPrivateKey, location: string): Promise<PlainBytes | undefined> => {
  const read = readEnvelope(envelope)
  if (read === undefined || read.slotId !== key.slotId) return undefined
  try {
    const opened = await hpkeSuite.open(
      {
        recipientKey: key.pair,
        enc: plainBytes(fromBase64Url(read.enc) ?? new Uint8Array(0)),
        info: envelopeInfo(location, read.epoch, read.slotId),
      },
      fromBase64Url(read.sealed) ?? new Uint8Array(0),
    )
    return new Uint8Array(opened)
  } catch {
    return undefined
  }
}

const envelopeInfo = (location: string, epoch: Epoch, slotId: string): PlainBytes =>
  boundText('meedoenbalie envelope 1', location, epoch.number, epoch.keyId, slotId)
