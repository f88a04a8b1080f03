import { expect, test } from 'vitest'
import { keyringFromBytes, keyringToBytes } from '#vault/keyringBytes.ts'
import { rotateEpoch } from '#vault/rotateEpoch.ts'
import { openBytes, sealBytes } from '#vault/sealing.ts'
import { quickLocation } from '#tests/vault/slotsForTests.ts'

const NONE = new Uint8Array(0)
const { header, keyring } = await quickLocation()
const rotated = await rotateEpoch(header, keyring)

test('a keyring of two epochs comes back whole from its bytes, which are overwritten', async () => {
  const bytes = keyringToBytes(rotated.keyring)
  const again = await keyringFromBytes(bytes)
  expect(again?.material).toEqual(rotated.keyring.material)
  expect(bytes.every((byte) => byte === 0)).toBe(true)
  const sealed = await sealBytes(rotated.keyring.newest().draft, Uint8Array.of(4), NONE)
  expect(again && (await openBytes(again.newest().draft, sealed, NONE)).ok).toBe(true)
})

test('other bytes are no keyring', async () => {
  const bytes = keyringToBytes(rotated.keyring)
  for (let length = 0; length < bytes.length; length++) {
    const whole = length === 1 + 16 + 32 + 44 // one epoch of the two
    expect((await keyringFromBytes(bytes.slice(0, length))) !== undefined).toBe(whole)
  }
  bytes[0] = 2
  expect(await keyringFromBytes(bytes)).toBeUndefined()
})

test('a wiped keyring holds no readable secret', () => {
  rotated.keyring.wipe()
  const { root, secrets } = rotated.keyring.material
  for (const secret of [root.secret, ...secrets.map((each) => each.secret)]) expect(secret.every((byte) => byte === 0)).toBe(true)
})
