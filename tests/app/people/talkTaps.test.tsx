import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { TalkDesk } from '#app/balie/talk/TalkDesk.tsx'
import { ClockContext } from '#app/session/ClockContext.ts'
import { EngineContext } from '#app/session/EngineContext.ts'
import type { EngineClient } from '#engine/EngineClient.ts'
import { DEEDS } from '#engine/deeds.ts'
import { QUESTIONS } from '#engine/questions.ts'
import type { Deed } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'
import { registerResident } from '#actions/registerResident.ts'
import { err, ok } from '#kernel/Result.ts'
import type { Result } from '#kernel/Result.ts'
import { fakeEngine } from '#tests/app/fakeEngine.ts'
import { renderInDutch } from '#tests/app/inDutch.tsx'
import { counterInMemory, day, time } from '#tests/support/counterInMemory.ts'

const NOW = { today: day('2026-09-15'), clockTime: time('14:00') }
const readClock = () => NOW

/** A talk on a laptop whose disk is slow: every deed waits until the test lets it be kept, or lets the disk fail. */
const slowTalk = () => {
  const counter = counterInMemory({ today: '2026-09-15' })
  const { residentId } = counter.must(registerResident, { callName: 'Amina', ageGroup: 'from18', interfaceLanguage: 'en' })
  const waiting: ((kept: boolean) => void)[] = []
  const listeners = new Set<(records: readonly string[]) => void>()
  const engine: EngineClient = {
    ...fakeEngine({}),
    onChanged: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    ask: (async (question: keyof typeof QUESTIONS, input: never) =>
      ok(
        QUESTIONS[question]({ read: counter.read, search: { find: () => [] }, laptops: counter }, input),
      )) as unknown as EngineClient['ask'],
    perform: ((name: keyof typeof DEEDS, input: never) =>
      new Promise<Result<unknown, unknown>>((answer) => {
        waiting.push((kept) => {
          if (!kept) {
            answer(err({ kind: 'storageFull' }))
            return
          }
          const deed = DEEDS[name] as unknown as Deed<never, unknown, Problem>
          const result = counter.perform(deed, input)
          for (const listener of listeners) listener([])
          answer(result)
        })
      })) as unknown as EngineClient['perform'],
  }
  renderInDutch(
    <ClockContext value={readClock}>
      <EngineContext value={engine}>
        <TalkDesk talk={{ residentId, language: 'en', step: { kind: 'question', question: 'wishes', mending: false } }} />
      </EngineContext>
    </ClockContext>,
  )
  return { counter, residentId, disk: (kept: boolean) => waiting.shift()?.(kept) }
}

const cooking = () => screen.getAllByRole<HTMLInputElement>('checkbox', { name: 'Koken' })[0]!

test('a tap shows at once as being kept, is said to be kept when it is, and a second tap meanwhile means the opposite', async () => {
  const { counter, residentId, disk } = slowTalk()
  const user = userEvent.setup()
  await screen.findAllByRole('checkbox', { name: 'Koken' })
  await user.click(cooking())
  expect(cooking().checked).toBe(true)
  expect([screen.queryByText('Wordt bewaard…') !== null, screen.queryByText('Bewaard')]).toEqual([true, null])
  expect(counter.read.find('resident', residentId)?.wishes).toEqual([])
  disk(true)
  await screen.findByText('Bewaard')
  expect(cooking().checked).toBe(true)
  expect(counter.read.find('resident', residentId)?.wishes).toEqual(['cooking'])

  await user.click(cooking())
  await user.click(cooking())
  await user.click(cooking())
  expect(cooking().checked).toBe(false)
  for (let tap = 0; tap < 3; tap += 1) disk(true)
  await waitFor(() => expect(screen.queryByText('Wordt bewaard…')).toBeNull())
  expect([cooking().checked, counter.read.find('resident', residentId)?.wishes]).toEqual([false, []])
})

test('a tap that could not be kept is gone from the screen again, and what stands in the way is said', async () => {
  const { counter, residentId, disk } = slowTalk()
  const user = userEvent.setup()
  await screen.findAllByRole('checkbox', { name: 'Koken' })
  await user.click(cooking())
  disk(false)
  await waitFor(() => expect(cooking().checked).toBe(false))
  expect(screen.queryByText('Bewaard')).toBeNull()
  expect(document.body.textContent).toMatch(/ruimte|schijf|vol/i)
  expect(counter.read.find('resident', residentId)?.wishes).toEqual([])
})
