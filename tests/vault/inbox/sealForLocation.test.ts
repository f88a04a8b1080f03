import { expect, test } from 'vitest'
import { sealedSubmissionId, SEALED_SUBMISSION_MOST } from '#sync/inbox/sealedSubmission.ts'
import { locationInboxKey } from '#vault/inbox/locationInboxKey.ts'
import { openForLocation } from '#vault/inbox/openForLocation.ts'
import { createRoot } from '#vault/locationRoot.ts'
import { sealForLocation } from '#vault/sealForLocation.ts'

const ID = 'AAECAwQFBgcICQoLDA0ODw'
const LOCATION = '00112233445566778899aabbccddeeff'
const said = new TextEncoder().encode('zeepaardje')

const sealed = async (publicKey: string, plain = said): Promise<Uint8Array> => {
  const result = await sealForLocation(publicKey, ID, plain)
  if (!result.ok) throw new Error(result.error.kind)
  return result.value
}

test('what is sealed with the public key alone opens with the key that follows from the root', async () => {
  const key = await locationInboxKey(createRoot(LOCATION))
  const bytes = await sealed(key.publicKey)

  expect(sealedSubmissionId(bytes)).toBe(ID)
  expect(await openForLocation(bytes, key)).toEqual({ ok: true, value: { id: ID, plain: said } })
  expect(new TextDecoder('latin1').decode(bytes)).not.toContain('zeepaardje')
})

test('two laptops of one location have the same key, also when neither heard of the other; two locations have not', async () => {
  const root = createRoot(LOCATION)
  const here = await locationInboxKey(root)
  const there = await locationInboxKey({ ...root, secret: root.secret.slice() })
  const elsewhere = await locationInboxKey({ ...root, location: LOCATION.replace('00', '01') })

  expect(there.publicKey).toBe(here.publicKey)
  expect(elsewhere.publicKey).not.toBe(here.publicKey)
  expect((await openForLocation(await sealed(here.publicKey), elsewhere)).ok).toBe(false)
})

test('how much was said does not show but in whole kibibytes', async () => {
  const { publicKey } = await locationInboxKey(createRoot(LOCATION))
  const lengths = await Promise.all([0, 1, 1022, 1023, 8190].map(async (size) => (await sealed(publicKey, new Uint8Array(size))).length))

  expect(lengths[0]).toBe(lengths[1])
  expect(lengths[2]).toBe(lengths[1])
  expect(lengths[3]).toBe((lengths[1] ?? 0) + 1024)
  expect(lengths[4]).toBe(SEALED_SUBMISSION_MOST)
})

test('more than eight kibibytes, a key that is no point and an id that is none are refused by name', async () => {
  const { publicKey } = await locationInboxKey(createRoot(LOCATION))

  expect(await sealForLocation(publicKey, ID, new Uint8Array(8191))).toEqual({ ok: false, error: { kind: 'tooLong' } })
  expect(await sealForLocation('AAAA', ID, said)).toEqual({ ok: false, error: { kind: 'badKey' } })
  expect(await sealForLocation(`B${'A'.repeat(86)}`, ID, said)).toEqual({ ok: false, error: { kind: 'badKey' } })
  expect(await sealForLocation(publicKey, 'kort', said)).toEqual({ ok: false, error: { kind: 'badId' } })
})

test('no byte of it can be changed or left out', async () => {
  const key = await locationInboxKey(createRoot(LOCATION))
  const bytes = await sealed(key.publicKey)

  for (const at of [0, 1, 16, 17, 24, 25, 60, 90, 95, bytes.length - 1]) {
    const changed = bytes.slice()
    changed[at] = (changed[at] ?? 0) ^ 1
    expect((await openForLocation(changed, key)).ok, `byte ${String(at)}`).toBe(false)
  }
  expect((await openForLocation(bytes.slice(0, -1), key)).ok).toBe(false)
  expect((await openForLocation(new Uint8Array(), key)).ok).toBe(false)
})
