import { toHex } from '#vault/base64url.ts'
import type { EpochSecret } from '#vault/epochKey.ts'
import { EPOCH_SECRET_BYTES } from '#vault/epochKey.ts'
import { fromHex } from '#vault/fromHex.ts'
import type { Keyring } from '#vault/keyring.ts'
import { createKeyring } from '#vault/keyring.ts'
import { ROOT_SECRET_BYTES } from '#vault/locationRoot.ts'
import type { PlainBytes } from '#vault/plainBytes.ts'
import { joinBytes } from '#vault/plainBytes.ts'

// version 1: version, location 16, root secret 32, then per epoch: number 4, keyId 8, secret 32
const VERSION = 1
const HEAD_BYTES = 1 + 16 + ROOT_SECRET_BYTES
const EPOCH_BYTES = 4 + 8 + EPOCH_SECRET_BYTES

/** A keyring as bytes: for the keeper's memory, or sealed to a laptop that joins; never in clear on disk or network. Whoever gets them overwrites them after use. */
export const keyringToBytes = ({ material }: Keyring): PlainBytes => {
  const { location, secret } = material.root
  const epochs = material.secrets.map(({ epoch, secret: own }) => joinBytes([numberBytes(epoch.number), fromHex(epoch.keyId), own]))
  const bytes = joinBytes([Uint8Array.of(VERSION), fromHex(location), secret, ...epochs])
  for (const epoch of epochs) epoch.fill(0)
  return bytes
}

/** The keyring again; undefined if these are not its bytes. The given bytes are overwritten. */
export const keyringFromBytes = async (bytes: Uint8Array): Promise<Keyring | undefined> => {
  const count = (bytes.length - HEAD_BYTES) / EPOCH_BYTES
  if (bytes[0] !== VERSION || !Number.isInteger(count)) return undefined
  const [first, ...rest] = Array.from({ length: Math.max(0, count) }, (_, at) => epochAt(bytes, HEAD_BYTES + at * EPOCH_BYTES))
  if (first === undefined) return undefined
  const root = { location: toHex(bytes.subarray(1, 17)), secret: new Uint8Array(bytes.slice(17, HEAD_BYTES)) }
  bytes.fill(0)
  return createKeyring({ root, secrets: [first, ...rest] })
}

const epochAt = (bytes: Uint8Array, start: number): EpochSecret => {
  const view = new DataView(bytes.buffer, bytes.byteOffset + start, EPOCH_BYTES)
  return {
    epoch: { number: view.getUint32(0), keyId: toHex(bytes.subarray(start + 4, start + 12)) },
    secret: new Uint8Array(bytes.slice(start + 12, start + EPOCH_BYTES)),
  }
}

const numberBytes = (number: number): PlainBytes => {
  const bytes = new Uint8Array(4)
  new DataView(bytes.buffer).setUint32(0, number)
  return bytes
}
