import { expect, test } from 'vitest'
import { addPassphraseSlot } from '#vault/addPassphraseSlot.ts'
import { LEAST_COST } from '#vault/argon2.ts'
import { joinHeaders } from '#vault/joinHeaders.ts'
import type { LocationHeader } from '#vault/locationHeader.ts'
import { usableSlots } from '#vault/locationHeader.ts'
import { rotateEpoch } from '#vault/rotateEpoch.ts'
import { unlock } from '#vault/unlock.ts'
import { flipped, quickLocation, WORDS } from '#tests/vault/slotsForTests.ts'

const first = await quickLocation()
const { root } = first.keyring.material
const NEW_WORDS = 'appel peer druif noot'
const withSecond = await addPassphraseSlot(first.header, first.keyring, { label: 'B', passphrase: NEW_WORDS, cost: LEAST_COST })

const epochsOf = async (header: LocationHeader, words: string): Promise<readonly number[]> => {
  const opened = await unlock(header, words)
  return opened.ok ? opened.value.material.secrets.map(({ epoch }) => epoch.number).toSorted() : []
}

test('a laptop that was away when the key changed has the new key at its next opening', async () => {
  const rotated = await rotateEpoch(withSecond.header, first.keyring)
  const joined = await joinHeaders(withSecond.header, rotated.header, root)
  expect(await epochsOf(joined, WORDS)).toEqual([1, 2])
  expect(await epochsOf(joined, NEW_WORDS)).toEqual([1, 2])
})

test('somebody who was let in on the other laptop is known here from now on', async () => {
  const joined = await joinHeaders(first.header, withSecond.header, root)
  expect(await epochsOf(joined, NEW_WORDS)).toEqual([1])
  expect(await epochsOf(joined, WORDS)).toEqual([1])
})

test('twice, or the older after the newer, changes nothing', async () => {
  const rotated = await rotateEpoch(withSecond.header, first.keyring)
  const joined = await joinHeaders(withSecond.header, rotated.header, root)
  expect(await joinHeaders(joined, rotated.header, root)).toBe(joined)
  expect(await joinHeaders(joined, withSecond.header, root)).toBe(joined)
})

test('an older file does not bring back a slot that has ended', async () => {
  const second = usableSlots(withSecond.header).slots.find(({ label }) => label === 'B')
  const rotated = await rotateEpoch(withSecond.header, first.keyring, [second?.slotId ?? ''])
  expect(await joinHeaders(rotated.header, withSecond.header, root)).toBe(rotated.header)
})

test('a slot that the location does not vouch for stays outside, with its envelopes', async () => {
  const [own, second] = usableSlots(withSecond.header).slots
  if (own === undefined || second?.kind !== 'passphrase') throw new Error('There are no two slots')
  const forged = { ...withSecond.header, slots: [own, { ...second, voucher: flipped(second.voucher, 3) }] }
  expect(await joinHeaders(first.header, forged, root)).toBe(first.header)
})

test('what would make the header too large to read back is left out', async () => {
  const [envelope] = withSecond.header.envelopes
  if (envelope === undefined) throw new Error('There is no envelope')
  const flood = Array.from({ length: 20_000 }, (_, at) => ({ ...envelope, epoch: { number: at + 2, keyId: 'ab'.repeat(8) } }))
  expect(await joinHeaders(withSecond.header, { ...withSecond.header, envelopes: flood }, root)).toBe(withSecond.header)
})
