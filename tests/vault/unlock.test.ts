import { expect, test } from 'vitest'
import { LEAST_COST } from '#vault/argon2.ts'
import { addPassphraseSlot } from '#vault/addPassphraseSlot.ts'
import { createLocation, createPracticeLocation } from '#vault/createLocation.ts'
import { sealEpochTo } from '#vault/envelope.ts'
import type { LocationHeader } from '#vault/locationHeader.ts'
import { createPracticeSlot } from '#vault/slot.ts'
import { readSlot } from '#vault/slotRecord.ts'
import { unlock, unlockPractice } from '#vault/unlock.ts'
import { flipped, quickLocation, stored, withKdf, withSlotFacts, WORDS } from '#tests/vault/slotsForTests.ts'

const { header, keyring } = await quickLocation()
const WRONG = { ok: false, error: { kind: 'wrongPassphrase' } }
const DAMAGED = { ok: false, error: { kind: 'headerDamaged' } }

test('the four words open the location, as JSON from a file too', async () => {
  const opened = await unlock(JSON.parse(JSON.stringify(header)) as LocationHeader, WORDS)
  expect(opened).toMatchObject({ ok: true, value: { location: header.location } })
  if (opened.ok) expect(opened.value.newest().epoch).toEqual(keyring.newest().epoch)
})

test('capitals, spaces, hyphens and marks that came along in pasting do not matter', async () => {
  for (const typed of [
    '  Fiets  MOLEN kaart\tregen ',
    'fiets-molen-kaart-regen',
    '\u2068fiets\u2069 molen kaart\u00a0regen',
    'ﬁets molen kaart regen',
  ])
    expect((await unlock(header, typed)).ok).toBe(true)
})

test('a wrong passphrase never opens and tells nothing more than that', async () => {
  for (const typed of ['', ' ', 'fiets molen kaart', 'fiets molen kaart regens', 'regen kaart molen fiets', 'x'.repeat(10_000)])
    expect(await unlock(header, typed)).toEqual(WRONG)
})

test('a slot whose cost was lowered is refused before any guess, and one that would fill the memory too', async () => {
  for (const kdf of [
    { m: 8 },
    { m: 19 * 1024 - 1 },
    { m: 4 * 1024 * 1024 },
    { t: 0 },
    { t: 11 },
    { p: 0 },
    { p: 64 },
    { m: 1e9 },
    { m: '65536' },
  ])
    expect(await unlock(withKdf(header, kdf), WORDS)).toEqual(DAMAGED)
})

test('a slot whose cost was changed within the bounds does not open', async () => {
  for (const kdf of [{ m: 20 * 1024 }, { t: 2 }, { p: 2 }, { salt: 'AAAAAAAAAAAAAAAAAAAAAA' }])
    expect(await unlock(withKdf(header, kdf), WORDS)).toEqual(WRONG)
})

test('a slot with any one changed fact or byte does not open', async () => {
  const slot = readSlot(header.slots[0])
  if (!slot.ok || slot.value.kind === 'practice') throw new Error('There is no slot to change')
  const { wrappedPrivate, publicKey, root } = slot.value
  const changes = [
    ...Array.from({ length: 10 }, (_, part) => ({ wrappedPrivate: flipped(wrappedPrivate, part * 20) })),
    { publicKey: flipped(publicKey, 40) },
    { root: flipped(root, 3) },
    { label: 'Ander' },
    { slotId: '0'.repeat(32) },
    { kind: 'recovery' },
  ]
  for (const change of changes) expect(await unlock(withSlotFacts(header, change), WORDS)).toEqual(WRONG)
})

test('a damaged slot keeps nobody else out', async () => {
  const added = await addPassphraseSlot(header, keyring, { label: 'Tweede', passphrase: 'appel peer druif noot', cost: LEAST_COST })
  const damaged = withSlotFacts(added.header, { publicKey: 'x' })
  expect((await unlock(damaged, 'appel peer druif noot')).ok).toBe(true)
  expect(await unlock(damaged, WORDS)).toEqual(DAMAGED)
})

test('a slot or envelope of a newer version is passed over and kept', async () => {
  const newer = { v: 2, slotId: '1'.repeat(32), kind: 'passkey' }
  const mixed = stored({ ...header, slots: [newer, ...header.slots], envelopes: [{ v: 9 }, ...header.envelopes] })
  expect(await unlock(mixed, 'appel')).toEqual(WRONG)
  const opened = await unlock(mixed, WORDS)
  expect(opened.ok).toBe(true)
  if (opened.ok)
    expect((await addPassphraseSlot(mixed, opened.value, { label: 'x', passphrase: 'y', cost: LEAST_COST })).header.slots[0]).toEqual(newer)
})

test('a header that lost its envelope says it is damaged, whatever was cut from it', async () => {
  const [envelope] = header.envelopes
  expect(await unlock({ ...header, envelopes: [] }, WORDS)).toEqual(DAMAGED)
  for (const facts of [
    { sealed: 'AAAA' },
    { sealed: 7 },
    { enc: 'A'.repeat(87) },
    { epoch: { number: 2, keyId: '0'.repeat(16) } },
    { epoch: null },
  ])
    expect(await unlock(stored({ ...header, envelopes: [{ ...envelope, ...facts }] }), WORDS)).toEqual(DAMAGED)
})

test('anything that is no header is refused, never a crash', async () => {
  const values: unknown[] = [
    null,
    undefined,
    7,
    'x',
    [],
    {},
    new Uint8Array(3),
    { ...header, v: 2 },
    { ...header, location: 'x' },
    { ...header, location: undefined },
  ]
  values.push(
    { ...header, slots: {} },
    { ...header, slots: [null] },
    { ...header, envelopes: [1] },
    { ...header, slots: Array(201).fill({}) },
  )
  for (const value of values) expect(await unlock(value as LocationHeader, WORDS)).toEqual(DAMAGED)
})

test('the envelope of another location does not open here', async () => {
  const other = await quickLocation()
  expect(await unlock({ ...header, location: other.header.location }, WORDS)).toEqual(DAMAGED)
})

test('a practice location opens without words; a real one never does', async () => {
  const practice = await createPracticeLocation('Oefenen')
  const opened = await unlockPractice(stored(practice.header))
  expect(opened).toMatchObject({ ok: true, value: { location: practice.header.location } })
  expect(await unlockPractice(header)).toEqual(DAMAGED)
})

test('a practice slot slipped into a real location opens nothing', async () => {
  const practice = await createPracticeLocation('Oefenen')
  const mixed = stored({
    ...header,
    slots: [...practice.header.slots, ...header.slots],
    envelopes: [...practice.header.envelopes, ...header.envelopes],
  })
  expect(await unlock(mixed, '')).toEqual(WRONG)
  expect(await unlockPractice(mixed)).toEqual(DAMAGED)
  expect(await unlock(practice.header, '')).toEqual(DAMAGED)
  expect((await unlock(mixed, WORDS)).ok).toBe(true)
})

test('not even a practice slot made with the true keys opens a real location', async () => {
  const { root, secrets } = keyring.material
  const slot = await createPracticeSlot(root, 'Oefenen')
  const mixed = stored({
    ...header,
    slots: [slot, ...header.slots],
    envelopes: [await sealEpochTo(slot, root, secrets[0]), ...header.envelopes],
  })
  expect(await unlock(mixed, '')).toEqual(WRONG)
  expect(await unlockPractice(mixed)).toEqual(DAMAGED)
})

test('the hinted slot is tried first, and a hint that names none changes nothing', async () => {
  const added = await addPassphraseSlot(header, keyring, { label: 'Tweede', passphrase: 'appel peer druif noot', cost: LEAST_COST })
  expect((await unlock(added.header, 'appel peer druif noot', added.slot.slotId)).ok).toBe(true)
  expect((await unlock(added.header, WORDS, 'nobody')).ok).toBe(true)
})

test('a location with a name of 4,000 characters opens again', async () => {
  const long = await createLocation({ label: '😀 ላ'.repeat(1000), slotLabel: 'é'.repeat(4000), passphrase: WORDS, cost: LEAST_COST })
  expect((await unlock(stored(long.header), WORDS)).ok).toBe(true)
})

test('nothing of the words, the secrets or the private key stands in the header', async () => {
  const text = JSON.stringify(header)
  const secrets = [...keyring.material.secrets.map((each) => each.secret), keyring.material.root.secret]
  for (const secret of secrets) expect(text).not.toContain(Buffer.from(secret).toString('base64url').slice(0, 20))
  for (const word of WORDS.split(' ')) expect(text).not.toContain(word)
})
