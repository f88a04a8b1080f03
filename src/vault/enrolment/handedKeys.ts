import type { EnrolmentContent } from '#vault/enrolment/EnrolmentMessage.ts'
import type { Confirmed, HandedOver, Step, TakenOver } from '#vault/enrolment/EnrolmentState.ts'
import { writeEnrolmentText } from '#vault/enrolment/enrolmentText.ts'
import { jsonBytes, jsonFrom } from '#vault/enrolment/jsonBytes.ts'
import { openFromPeer, sealToPeer } from '#vault/enrolment/sealToPeer.ts'
import type { Keyring } from '#vault/keyring.ts'
import { keyringFromBytes, keyringToBytes } from '#vault/keyringBytes.ts'
import type { LocationHeader } from '#vault/locationHeader.ts'
import { isPractice, readLocationHeader } from '#vault/locationHeader.ts'
import { joinBytes } from '#vault/plainBytes.ts'
import { isStoredFacts } from '#vault/storedFacts.ts'

/** What the joining laptop is let into. */
export interface Handed {
  readonly header: LocationHeader
  readonly keyring: Keyring
  /** The letter before its ticket numbers; the approving laptop gives each laptop another. */
  readonly deviceLetter: string
}

/** A step that only the approving laptop takes: after its person said yes, the keys are sealed to the other's key. */
export const handOverKeys = async (state: Confirmed, { header, keyring, deviceLetter }: Handed): Promise<Step<HandedOver>> => {
  const { own, peer } = state
  const { v, location, label, slots, envelopes } = header
  const keys = keyringToBytes(keyring)
  const length = new Uint8Array(4)
  new DataView(length.buffer).setUint32(0, keys.length)
  const plain = joinBytes([length, keys, jsonBytes({ deviceLetter, header: { v, location, label, slots, envelopes } })])
  keys.fill(0)
  const sealed = await sealToPeer(state, 'keys', location, plain)
  plain.fill(0)
  const message = await writeEnrolmentText({ enrolment: own.enrolment, from: own.role, content: { kind: 'keys', location, ...sealed } })
  return { state: { at: 'handedOver', own, peer, root: keyring.material.root }, message }
}

/** Undefined: not sealed by the side that was confirmed, or keys and header are not of one location. */
export const openHandedKeys = async (
  state: Confirmed,
  content: Extract<EnrolmentContent, { readonly kind: 'keys' }>,
): Promise<Pick<TakenOver, 'header' | 'keyring' | 'deviceLetter'> | undefined> => {
  const plain = await openFromPeer(state, 'keys', content.location, content)
  if (plain === undefined || plain.length < 4) return undefined
  const end = 4 + new DataView(plain.buffer, plain.byteOffset).getUint32(0)
  const facts = jsonFrom(plain.subarray(end))
  const keyring = await keyringFromBytes(plain.slice(4, end))
  plain.fill(0)
  if (keyring === undefined || !isStoredFacts(facts)) return undefined
  const header = readLocationHeader(facts['header'])
  const { deviceLetter } = facts
  const isWhole = header.ok && header.value.location === content.location && keyring.location === content.location
  if (!isWhole || isPractice(header.value) || typeof deviceLetter !== 'string' || !/^[A-Z]{1,8}$/.test(deviceLetter)) return undefined
  return { header: header.value, keyring, deviceLetter }
}
