import { expect, test } from 'vitest'
import { comparisonDigits, inGroups } from '#vault/enrolment/comparisonDigits.ts'
import { withNewSlot } from '#vault/enrolment/newSlot.ts'
import { createPracticeLocation } from '#vault/createLocation.ts'
import { rotateEpoch } from '#vault/rotateEpoch.ts'
import { openBytes, sealBytes } from '#vault/sealing.ts'
import { unlock } from '#vault/unlock.ts'
import { agreedOf, aParty, confirm, handOver, NEW_WORDS, settle, theMessage, twoAgreed } from '#tests/vault/enrolment/enrolmentParties.ts'
import { quickLocation, stored, WORDS } from '#tests/vault/slotsForTests.ts'

const NONE = new Uint8Array(0)

test('two laptops show the same eight digits, in two groups of four', async () => {
  const { joining, approving } = await twoAgreed()
  const digits = await comparisonDigits(agreedOf(joining))
  expect(await comparisonDigits(agreedOf(approving))).toBe(digits)
  expect(digits).toMatch(/^\d{8}$/)
  expect(inGroups(digits).join('')).toBe(digits)
  expect(inGroups(digits).map((group) => group.length)).toEqual([4, 4])
})

test('the new laptop opens the location by words of its own, reads what was sealed before it came, and gets the next epoch', async () => {
  const location = await quickLocation()
  const before = await sealBytes(location.keyring.newest().entry, Uint8Array.of(4, 2), NONE)
  const { joining, approving } = await twoAgreed()
  confirm(approving)
  confirm(joining)
  await handOver(approving, location)
  expect(await joining.hear(theMessage(approving, 2))).toBe('taken')
  const own = await settle(joining)
  expect(await approving.hear(own.message)).toBe('taken')

  const opened = await unlock(stored(own.header), NEW_WORDS)
  if (!opened.ok) throw new Error('The new words do not open it')
  expect(await openBytes(opened.value.newest().entry, before, NONE)).toEqual({ ok: true, value: Uint8Array.of(4, 2) })
  // Everybody who could open it before can do so on the new laptop, too.
  expect((await unlock(stored(own.header), WORDS)).ok).toBe(true)

  if (approving.state.at !== 'letIn') throw new Error('The slot did not arrive')
  const after = await rotateEpoch(withNewSlot(location.header, approving.state), location.keyring)
  const reopened = await unlock(stored(after.header), NEW_WORDS)
  expect(reopened.ok && reopened.value.newest().epoch.number).toBe(2)
  expect(after.unvouched).toEqual([])
})

test('a slot that comes twice is one slot', async () => {
  const location = await quickLocation()
  const { joining, approving } = await twoAgreed()
  confirm(approving)
  confirm(joining)
  await handOver(approving, location)
  await joining.hear(theMessage(approving, 2))
  await approving.hear((await settle(joining)).message)
  if (approving.state.at !== 'letIn') throw new Error('The slot did not arrive')
  const once = withNewSlot(location.header, approving.state)
  expect(once.slots).toHaveLength(2)
  expect(withNewSlot(once, approving.state)).toBe(once)
})

test('neither side says anything of its key before the other is bound to one', async () => {
  const joining = await aParty('joining')
  const approving = await aParty('approving')
  expect(joining.sent).toHaveLength(1)
  expect(await joining.hear(theMessage(await revealedAlone(approving), 1))).toBe('outOfOrder')
  expect(joining.sent).toHaveLength(1)
})

/** The approving side after it heard some other commitment: it has revealed. */
const revealedAlone = async (approving: Awaited<ReturnType<typeof aParty>>): Promise<typeof approving> => {
  await approving.hear(theMessage(await aParty('joining'), 0))
  return approving
}

test('keys that arrive before a person on the new laptop said yes are not opened', async () => {
  const { joining, approving } = await twoAgreed()
  confirm(approving)
  await handOver(approving, await quickLocation())
  expect(await joining.hear(theMessage(approving, 2))).toBe('outOfOrder')
  confirm(joining)
  expect(await joining.hear(theMessage(approving, 2))).toBe('taken')
})

test('nobody is let into a practice location: its key lies in clear', async () => {
  const { joining, approving } = await twoAgreed()
  confirm(approving)
  confirm(joining)
  await handOver(approving, await createPracticeLocation('Oefenen'))
  expect(await joining.hear(theMessage(approving, 2))).toBe('cannotOpen')
})
