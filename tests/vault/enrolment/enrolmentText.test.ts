import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Party } from '#tests/vault/enrolment/enrolmentParties.ts'
import { aParty, confirm, handOver, theMessage, twoAgreed } from '#tests/vault/enrolment/enrolmentParties.ts'
import { quickLocation } from '#tests/vault/slotsForTests.ts'

test(
  'a message that is cut anywhere is refused as cut, one with a changed character as damaged or worse; never taken, never thrown',
  { timeout: 60_000 },
  async () => {
    const { joining, approving } = await twoAgreed()
    confirm(approving)
    confirm(joining)
    await handOver(approving, await quickLocation())
    const fresh = await aParty('approving')
    const cases: readonly (readonly [Party, string])[] = [
      [fresh, theMessage(joining, 0)],
      [approving, theMessage(joining, 1)],
      [joining, theMessage(approving, 2)],
    ]
    for (const [party, text] of cases) {
      const { at } = party.state
      for (let length = 1; length < text.length; length++) expect(await party.hear(text.slice(0, length))).toBe('truncated')
      const change = fc.integer({ min: 0, max: text.length - 1 })
      await fc.assert(
        fc.asyncProperty(change, fc.constantFrom('A', 'z', '0', '-', '_', '.', ' ', 'é'), async (place, character) => {
          fc.pre(text[place] !== character)
          const changed = text.slice(0, place) + character + text.slice(place + 1)
          fc.pre(changed.trim().length === text.length)
          expect(['damaged', 'truncated', 'newerVersion', 'notAnEnrolmentMessage']).toContain(await party.hear(changed))
        }),
        { numRuns: 300 },
      )
      expect(party.state.at).toBe(at)
    }
  },
)

test('any text at all is answered', async () => {
  const party = await aParty('joining')
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.string(),
        fc.string().map((text) => `MEEDOEN-JOIN-1.${text}`),
      ),
      async (text) => {
        expect(await party.hear(text)).not.toBe('taken')
      },
    ),
  )
  expect(await party.hear('MEEDOEN-JOIN-2.abc')).toBe('newerVersion')
  expect(await party.hear('')).toBe('notAnEnrolmentMessage')
})
