import { expect, test } from 'vitest'
import { createEpoch, deriveEpochKeys } from '#vault/epochKey.ts'
import { openBytes, SEAL_BYTES, sealBytes } from '#vault/sealing.ts'

const plain = new TextEncoder().encode('een zin die niemand leest')
const aad = new TextEncoder().encode('de kop')
const keys = await deriveEpochKeys(createEpoch(1))

test('what was sealed opens again under the same key and header', async () => {
  const sealed = await sealBytes(keys.entry, plain, aad)
  expect(sealed.length).toBe(plain.length + SEAL_BYTES)
  expect(await openBytes(keys.entry, sealed, aad)).toEqual({ ok: true, value: plain })
})

test('the same bytes are sealed differently each time', async () => {
  expect(await sealBytes(keys.entry, plain, aad)).not.toEqual(await sealBytes(keys.entry, plain, aad))
})

test('no single changed bit opens, nor any cut end, nor another header', async () => {
  const sealed = await sealBytes(keys.entry, plain, aad)
  for (let bit = 0; bit < sealed.length * 8; bit++) {
    const changed = sealed.slice()
    changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7))
    expect(await openBytes(keys.entry, changed, aad)).toEqual({ ok: false, error: { kind: 'cannotOpen' } })
  }
  for (let length = 0; length < sealed.length; length++)
    expect(await openBytes(keys.entry, sealed.subarray(0, length), aad)).toEqual({ ok: false, error: { kind: 'cannotOpen' } })
  expect((await openBytes(keys.entry, sealed, new Uint8Array(0))).ok).toBe(false)
})

test('bytes of one purpose can not be passed off as another', async () => {
  const sealed = await sealBytes(keys.entry, plain, aad)
  for (const other of [keys.snapshot, keys.draft, keys.backup, keys.private]) expect((await openBytes(other, sealed, aad)).ok).toBe(false)
})

test('a derived key can not be read out', async () => {
  for (const key of [keys.entry, keys.snapshot, keys.draft, keys.backup, keys.private]) {
    expect(key.extractable).toBe(false)
    await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow()
  }
})

test('two epochs with one number and one secret still have different keys by their keyId', async () => {
  const one = createEpoch(2)
  const other = { epoch: { number: 2, keyId: 'ffffffffffffffff' }, secret: one.secret }
  const sealed = await sealBytes((await deriveEpochKeys(one)).entry, plain, aad)
  expect((await openBytes((await deriveEpochKeys(other)).entry, sealed, aad)).ok).toBe(false)
})
