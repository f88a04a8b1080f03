import { expect, test } from 'vitest'
import { addPassphraseSlot } from '#vault/addPassphraseSlot.ts'
import { LEAST_COST } from '#vault/argon2.ts'
import { createPracticeLocation } from '#vault/createLocation.ts'
import { sealEpochTo } from '#vault/envelope.ts'
import { createEpoch } from '#vault/epochKey.ts'
import { createRoot } from '#vault/locationRoot.ts'
import { usableSlots } from '#vault/locationHeader.ts'
import { rotateEpoch } from '#vault/rotateEpoch.ts'
import { openBytes, sealBytes } from '#vault/sealing.ts'
import { createPassphraseSlot } from '#vault/slot.ts'
import { unlock, unlockPractice } from '#vault/unlock.ts'
import { quickLocation, stored, WORDS } from '#tests/vault/slotsForTests.ts'

const NONE = new Uint8Array(0)

test('a new epoch opens for an existing slot without its passphrase being asked', async () => {
  const { header, keyring } = await quickLocation()
  const rotated = await rotateEpoch(header, keyring)
  const sealed = await sealBytes(rotated.keyring.newest().entry, Uint8Array.of(1, 2, 3), NONE)

  const opened = await unlock(stored(rotated.header), WORDS)
  if (!opened.ok) throw new Error('It did not open')
  expect(opened.value.newest().epoch.number).toBe(2)
  expect(await openBytes(opened.value.newest().entry, sealed, NONE)).toEqual({ ok: true, value: Uint8Array.of(1, 2, 3) })
})

test('what was sealed before the rotation still opens after it', async () => {
  const { header, keyring } = await quickLocation()
  const sealed = await sealBytes(keyring.newest().entry, Uint8Array.of(7), NONE)
  const rotated = await rotateEpoch(header, keyring)
  const opened = await unlock(stored(rotated.header), WORDS)
  const old = opened.ok ? opened.value.keyFor(keyring.newest().epoch) : undefined
  if (old === undefined) throw new Error('The old epoch is gone')
  expect((await openBytes(old.entry, sealed, NONE)).ok).toBe(true)
})

test('a slot that is left out has ended: it opens neither the new epoch nor anything of the new header', async () => {
  const { header, keyring } = await quickLocation()
  const added = await addPassphraseSlot(header, keyring, { label: 'Vertrekt', passphrase: 'appel peer druif noot', cost: LEAST_COST })
  const rotated = await rotateEpoch(added.header, keyring, [added.slot.slotId])
  expect(await unlock(rotated.header, 'appel peer druif noot')).toEqual({ ok: false, error: { kind: 'wrongPassphrase' } })
  expect(JSON.stringify(rotated.header)).not.toContain(added.slot.slotId)
  expect((await unlock(rotated.header, WORDS)).ok).toBe(true)
})

test('someone added after three rotations opens all four epochs', async () => {
  const { header, keyring } = await quickLocation()
  let at = { header, keyring }
  for (let round = 0; round < 3; round++) at = await rotateEpoch(at.header, at.keyring)
  const added = await addPassphraseSlot(at.header, at.keyring, { label: 'Nieuw', passphrase: 'appel peer druif noot', cost: LEAST_COST })
  const opened = await unlock(stored(added.header), 'appel peer druif noot')
  if (!opened.ok) throw new Error('It did not open')
  expect(opened.value.material.secrets.map(({ epoch }) => epoch.number).toSorted()).toEqual([1, 2, 3, 4])
})

test('an epoch whose key is not here has no key, and the newest that is here is used', async () => {
  const { header, keyring } = await quickLocation()
  const rotated = await rotateEpoch(header, keyring)
  const opened = await unlock({ ...rotated.header, envelopes: header.envelopes }, WORDS)
  if (!opened.ok) throw new Error('It did not open')
  expect(opened.value.keyFor(rotated.keyring.newest().epoch)).toBeUndefined()
  expect(opened.value.newest().epoch.number).toBe(1)
})

test('two laptops that rotated at once agree on which epoch is the newest', async () => {
  const { header, keyring } = await quickLocation()
  const one = await rotateEpoch(header, keyring)
  const other = await rotateEpoch(header, keyring)
  const [, ...envelopes] = other.header.envelopes
  const joined = await unlock({ ...one.header, envelopes: [...one.header.envelopes, ...envelopes] }, WORDS)
  const turned = await unlock({ ...one.header, envelopes: [...envelopes, ...one.header.envelopes] }, WORDS)
  if (!joined.ok || !turned.ok) throw new Error('It did not open')
  expect(joined.value.newest().epoch).toEqual(turned.value.newest().epoch)
  expect(joined.value.keyFor(one.keyring.newest().epoch)).toBeDefined()
  expect(joined.value.keyFor(other.keyring.newest().epoch)).toBeDefined()
})

test('a newer epoch that a stranger sealed to the public halves is not taken', async () => {
  const { header, keyring } = await quickLocation()
  const [slot] = usableSlots(header).slots
  if (slot === undefined) throw new Error('There is no slot')
  const forged = await sealEpochTo(slot, createRoot(header.location), createEpoch(99))
  const opened = await unlock({ ...header, envelopes: [forged, ...header.envelopes] }, WORDS)
  if (!opened.ok) throw new Error('It did not open')
  expect(opened.value.newest().epoch).toEqual(keyring.newest().epoch)
  expect(opened.value.keyFor(forged.epoch)).toBeUndefined()
})

test('a slot that a stranger put into the header is given no new epoch', async () => {
  const { header, keyring } = await quickLocation()
  const strange = await createPassphraseSlot({ root: createRoot(header.location), label: 'Vreemd', passphrase: 'a', cost: LEAST_COST })
  const practice = await createPracticeLocation('Oefenen')
  const planted = { ...header, slots: [...header.slots, strange, ...practice.header.slots] }
  const rotated = await rotateEpoch(planted, keyring)
  expect(rotated.unvouched).toEqual([strange.slotId, ...usableSlots(practice.header).slots.map((slot) => slot.slotId)])
  expect(rotated.header.envelopes.length).toBe(header.envelopes.length + 1)
  expect((await unlock(rotated.header, 'a')).ok).toBe(false)
})

test('a practice location rotates too', async () => {
  const { header, keyring } = await createPracticeLocation('Oefenen')
  const opened = await unlockPractice(stored((await rotateEpoch(header, keyring)).header))
  if (!opened.ok) throw new Error('It did not open')
  expect(opened.value.newest().epoch.number).toBe(2)
})
