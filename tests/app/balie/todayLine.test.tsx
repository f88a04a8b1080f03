import { cleanup, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { called, openBoard, showToday } from '#tests/app/balie/todayShown.tsx'

test('with two laptops the keys are for who sits at this table, and for nobody while only others were called', async () => {
  const [here, there] = [
    { ...called, table: 1 },
    { ...called, ticketId: 't21', number: 'B-1', name: 'Noor', at: '13:40', table: 2 },
  ]
  const engine = showToday({ ...openBoard, called: [there, here], table: 1 })
  await screen.findByText('سميرة')
  const user = userEvent.setup()
  await user.keyboard('k')
  await waitFor(() => expect(engine.deeds).toEqual([['ticketHelped', { ticketId: 't13' }]]))
  cleanup()

  const alone = showToday({ ...openBoard, called: [there], table: 1 })
  await screen.findByText('سميرة')
  await user.keyboard('nkotv')
  await waitFor(() => expect(alone.deeds).toEqual([['callNext', {}]]))
})

test('after the hour was closed who waits or sits at the table still has a turn, and nobody new is added', async () => {
  const closed = { ...openBoard.walkInHour, state: 'closed', closedAt: '13:44' }
  const engine = showToday({ ...openBoard, walkInHour: closed })
  const user = userEvent.setup()
  await user.click(await screen.findByRole('button', { name: 'Klaar, geholpen' }))
  await user.click(screen.getByRole('button', { name: 'Volgende roepen' }))
  expect(engine.deeds).toEqual([
    ['ticketHelped', { ticketId: 't13' }],
    ['callNext', {}],
  ])
  for (const name of ['In de rij zetten', 'Koffie']) expect(screen.queryByRole('button', { name })).toBeNull()
  cleanup()

  showToday({ ...openBoard, walkInHour: closed, waiting: [], called: [] })
  expect(await screen.findByRole('button', { name: 'Weer openen' })).toBeTruthy()
  expect(screen.queryByRole('heading', { name: 'Wachtrij' })).toBeNull()
})
