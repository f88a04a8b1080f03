import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { EngineContext } from '#app/session/EngineContext.ts'
import { SetUpScreen } from '#app/start/SetUpScreen.tsx'
import { fakeEngine } from '#tests/app/fakeEngine.ts'
import { renderInDutch } from '#tests/app/inDutch.tsx'

const walkToTheCheck = async () => {
  const confirmSetUp = vi.fn(fakeEngine({}).confirmSetUp)
  const engine = { ...fakeEngine({}), confirmSetUp }
  renderInDutch(
    <EngineContext value={engine}>
      <SetUpScreen onBack={() => {}} />
    </EngineContext>,
  )
  const user = userEvent.setup()
  await user.type(screen.getByLabelText('Naam van de locatie'), 'Elderhoeve')
  await user.type(screen.getByLabelText('Naam van deze balie'), 'Hoofdgebouw')
  await user.type(screen.getByLabelText('Jouw roepnaam'), 'Sara')
  await user.click(screen.getByRole('button', { name: 'Verder naar de vier woorden' }))
  expect((await screen.findAllByRole('listitem')).map((word) => word.textContent)).toEqual(['appel', 'boter', 'citroen', 'deeg'])
  await user.click(screen.getByRole('button', { name: 'Ik heb ze opgeschreven' }))
  return { user, confirmSetUp }
}

test('the counter is made only after two of the words were copied from the paper', async () => {
  const { user, confirmSetUp } = await walkToTheCheck()
  expect(screen.queryByText('boter')).toBeNull()
  await user.type(screen.getByLabelText('Woord 2'), 'Boter ')
  await user.type(screen.getByLabelText('Woord 4'), 'appel')
  await user.click(screen.getByRole('button', { name: 'Balie openen' }))
  expect(confirmSetUp).not.toHaveBeenCalled()
  expect(screen.getByLabelText('Woord 4').getAttribute('aria-invalid')).toBe('true')
  expect(screen.getByLabelText('Woord 2')).toHaveProperty('value', 'Boter ')

  await user.clear(screen.getByLabelText('Woord 4'))
  await user.type(screen.getByLabelText('Woord 4'), 'deeg')
  await user.click(screen.getByRole('button', { name: 'Balie openen' }))
  expect(confirmSetUp).toHaveBeenCalledTimes(1)
})
