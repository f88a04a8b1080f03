import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { EngineContext } from '#app/session/EngineContext.ts'
import { useDraft } from '#app/session/useDraft.ts'
import { fakeEngine } from '#tests/app/fakeEngine.ts'

const Name = () => {
  const draft = useDraft<string>('somebody', '')
  return <input aria-label="name" value={draft.value} onChange={(event) => draft.change(event.target.value)} />
}

afterEach(cleanup)

const typed = (): string => screen.getByRole<HTMLInputElement>('textbox').value

test.each([
  ['nothing', undefined],
  ['an older text', 'Tesfay'],
])('what is typed before the engine could answer with %s stays', async (_, kept) => {
  let answer: (kept: string | undefined) => void = () => undefined
  const draft = () => new Promise<string | undefined>((resolve) => (answer = resolve))
  render(
    <EngineContext value={{ ...fakeEngine({}), draft }}>
      <Name />
    </EngineContext>,
  )
  fireEvent.change(screen.getByRole('textbox'), { target: { value: 'Nour' } })
  await act(async () => {
    answer(kept)
    await Promise.resolve()
  })
  expect(typed()).toBe('Nour')
})

test('an unfinished text of an earlier time comes back', async () => {
  render(
    <EngineContext value={{ ...fakeEngine({}), draft: () => Promise.resolve('Tesfay') }}>
      <Name />
    </EngineContext>,
  )
  await act(async () => {
    await Promise.resolve()
  })
  expect(typed()).toBe('Tesfay')
})
