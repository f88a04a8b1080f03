import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { EngineContext } from '#app/session/EngineContext.ts'
import { JoinScreen } from '#app/start/JoinScreen.tsx'
import type { EngineClient } from '#engine/EngineClient.ts'
import type { Joining, JoiningState } from '#engine/enrolling/joinCounter.ts'
import { createWatched } from '#engine/enrolling/watched.ts'
import { err, ok } from '#kernel/Result.ts'
import { fakeEngine } from '#tests/app/fakeEngine.ts'
import { renderInDutch } from '#tests/app/inDutch.tsx'

/** A laptop that joins, moved on by the test. */
const aJoining = () => {
  const watched = createWatched<JoiningState>({ step: { at: 'agreeing' }, lineDown: false })
  const joining = {
    state: watched.state,
    onState: watched.onState,
    same: vi.fn<Joining['same']>(),
    notSame: vi.fn<Joining['notSame']>(),
    finish: vi.fn<Joining['finish']>(() => Promise.resolve(err({ kind: 'noConnection' }))),
    end: vi.fn<Joining['end']>(),
  }
  const show = (state: JoiningState): void => {
    act(() => {
      watched.set(state)
    })
  }
  return { joining, show }
}

const drawn = (joinCounter: EngineClient['joinCounter'], code = '') => {
  const onBack = vi.fn<() => void>()
  const { unmount } = renderInDutch(
    <EngineContext value={{ ...fakeEngine({}), joinCounter }}>
      <JoinScreen code={code} onBack={onBack} />
    </EngineContext>,
  )
  return { onBack, unmount, user: userEvent.setup() }
}

test('a code that is not known is said at its field, with what to do; what was typed stays', async () => {
  const { user } = drawn(() => Promise.resolve(err({ kind: 'codeNotKnown' })))
  await user.click(screen.getByRole('button', { name: 'Aansluiten' }))
  expect(await screen.findAllByText('Typ de code die op de andere laptop staat.')).not.toEqual([])
  await user.type(screen.getByLabelText('De code'), 'abcd efgh jkmnp')
  await user.click(screen.getByRole('button', { name: 'Aansluiten' }))
  expect(await screen.findAllByText(/vraag op de andere laptop een nieuwe code/)).not.toEqual([])
  expect(screen.getByLabelText('De code')).toHaveProperty('value', 'abcd efgh jkmnp')
})

test('the digits stand in two groups from left to right, and saying that they differ ends it kindly', async () => {
  const { joining, show } = aJoining()
  const { user } = drawn(() => Promise.resolve(ok(joining)), 'ABCD-EFGH-JKMNP')
  await user.click(screen.getByRole('button', { name: 'Aansluiten' }))
  expect(await screen.findByRole('heading', { name: 'De laptops zoeken elkaar' })).toBeTruthy()
  show({ step: { at: 'agreeing' }, lineDown: true })
  expect(screen.getByRole('status').textContent).toContain('De verbinding is weg')

  show({ step: { at: 'comparing', digits: ['0123', '4567'] }, lineDown: false })
  const digits = screen.getByRole('img', { name: 'Cijfers om te vergelijken: 0 1 2 3, 4 5 6 7' })
  expect([digits.getAttribute('dir'), [...digits.children].map(({ textContent }) => textContent)]).toEqual(['ltr', ['0123', '4567']])
  await user.click(screen.getByRole('button', { name: 'Nee, andere cijfers' }))
  expect([joining.same.mock.calls.length, joining.notSame.mock.calls.length]).toEqual([0, 1])

  show({ step: { at: 'ended', why: { kind: 'notTheSame' } }, lineDown: false })
  expect(screen.getByRole('heading', { name: 'De cijfers waren niet hetzelfde' })).toBeTruthy()
  expect(screen.getByRole('alert').textContent).toContain('Begin opnieuw met een nieuwe code')
  await user.click(screen.getByRole('button', { name: 'Opnieuw beginnen' }))
  expect(screen.getByLabelText('De code'), 'the code is used up').toHaveProperty('value', '')
})

test('own words are asked for before the counter comes here; a line that drops then is said, and nothing has to be typed again', async () => {
  const { joining, show } = aJoining()
  const { user, unmount } = drawn(() => Promise.resolve(ok(joining)), 'ABCD-EFGH-JKMNP')
  await user.click(screen.getByRole('button', { name: 'Aansluiten' }))
  show({ step: { at: 'words', passphrase: 'appel boter citroen deeg', label: 'Azc Lindehof' }, lineDown: false })
  await user.click(screen.getByRole('button', { name: 'Ik heb ze opgeschreven' }))
  await user.type(screen.getByLabelText('Woord 2'), 'boter')
  await user.type(screen.getByLabelText('Woord 4'), 'peer')
  await user.click(screen.getByRole('button', { name: 'Balie openen op deze laptop' }))
  expect(joining.finish).not.toHaveBeenCalled()
  await user.clear(screen.getByLabelText('Woord 4'))
  await user.type(screen.getByLabelText('Woord 4'), 'deeg')
  await user.click(screen.getByRole('button', { name: 'Balie openen op deze laptop' }))
  expect(joining.finish).toHaveBeenCalledTimes(1)
  expect(await screen.findAllByText(/De server is nu niet te bereiken/)).not.toEqual([])
  expect(screen.getByLabelText('Woord 4')).toHaveProperty('value', 'deeg')
  expect(joining.end).not.toHaveBeenCalled()
  unmount()
  expect(joining.end).toHaveBeenCalledTimes(1)
})
