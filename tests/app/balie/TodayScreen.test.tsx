import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { singleKeys } from '#app/ui/shortcuts/singleKeys.ts'
import { MOVES, openBoard, waiting, showToday } from '#tests/app/balie/todayShown.tsx'

test('somebody without a name gets a number in three taps, and it can be undone', async () => {
  const engine = showToday(openBoard)
  const user = userEvent.setup()
  await user.click(await screen.findByRole('button', { name: 'In de rij zetten' }))
  await user.click(screen.getByRole('radio', { name: 'Tigrinya' }))
  await user.click(screen.getByRole('button', { name: 'Kennismaken' }))
  expect(engine.deeds).toEqual([['takeTicket', { reason: 'getToKnow', language: 'ti' }]])
  expect(screen.queryByRole('dialog')).toBeNull()

  await user.click(await screen.findByRole('button', { name: 'Ongedaan maken' }))
  expect(engine.deeds.at(-1)).toEqual(['takeBackTicket', { ticketId: 't15' }])
})

test('who is at the table is helped, and is there again by undo', async () => {
  const engine = showToday(openBoard)
  const user = userEvent.setup()
  await user.click(await screen.findByRole('button', { name: 'Klaar, geholpen' }))
  await user.click(await screen.findByRole('button', { name: 'Ongedaan maken' }))
  expect(engine.deeds).toEqual([
    ['ticketHelped', { ticketId: 't13' }],
    ['undoTicketMoves', { moves: MOVES }],
  ])
})

test('who waits shows number, name, language and how long', async () => {
  showToday(openBoard)
  const row = within(within(await screen.findByRole('list', { name: 'Wachtrij' })).getByRole('listitem'))
  expect(['A-14', 'سميرة', 'Arabisch', 'Wacht zo’n 10 minuten'].map((text) => row.getByText(text).textContent)).toEqual([
    'A-14',
    'سميرة',
    'Arabisch',
    'Wacht zo’n 10 minuten',
  ])
})

test('the window is called after the screen, never after a person', async () => {
  showToday(openBoard)
  await screen.findByText('سميرة')
  expect(document.title).toBe('Vandaag · Meedoenbalie')
})

test('there is one main action: calling the next while somebody waits, opening the hour before that', async () => {
  showToday(openBoard)
  await screen.findByText('سميرة')
  expect([...document.querySelectorAll('button.primary')].map((button) => button.textContent)).toEqual(['Volgende roepen'])
})

test('a counter where nothing stands yet teaches the first steps', async () => {
  showToday({ ...openBoard, walkInHour: undefined, waiting: [], called: [], counts: { residents: 0, activities: 0, openMatches: 0 } })
  expect(await screen.findByRole('heading', { name: 'Zo begin je' })).toBeTruthy()
  expect([...document.querySelectorAll('button.primary')].map((button) => button.textContent)).toEqual(['Inloopuur openen'])
})

test('z takes back what was said last, and does nothing while one types or when single letters are off', async () => {
  const engine = showToday(openBoard)
  const user = userEvent.setup()
  await user.click(await screen.findByRole('button', { name: 'Klaar, geholpen' }))
  await screen.findByRole('button', { name: 'Ongedaan maken' })
  await user.type(screen.getByRole('searchbox'), 'z')
  expect(engine.deeds).toHaveLength(1)

  await user.clear(screen.getByRole('searchbox'))
  await user.click(document.body)
  singleKeys.set(false)
  await user.keyboard('z')
  expect(engine.deeds).toHaveLength(1)
  singleKeys.set(true)
  await user.keyboard('z')
  await waitFor(() => expect(engine.deeds.at(-1)).toEqual(['undoTicketMoves', { moves: MOVES }]))
})

test('the keys of the line do what their buttons do, for the one who was called last', async () => {
  const engine = showToday(openBoard)
  await screen.findByText('سميرة')
  const user = userEvent.setup()
  await user.keyboard('vcnkot')
  await waitFor(() => expect(engine.deeds).toHaveLength(6))
  const one = { ticketId: 't13' }
  expect(engine.deeds).toEqual([
    ['callNext', {}],
    ['noteCoffee', {}],
    ['callTicketAgain', one],
    ['ticketHelped', one],
    ['skipTicket', one],
    ['putBackTicket', one],
  ])
})

test('without numbers the line is a list of people', async () => {
  showToday({ ...openBoard, walkInHour: { ...openBoard.walkInHour, numbered: false } })
  expect(await screen.findByRole('button', { name: /سميرة.* roepen/ })).toBeTruthy()
  expect(document.body.textContent).not.toContain('A-14')
})

test('somebody who came back is in the line in two taps: the person and the reason', async () => {
  const found = {
    residentId: 'r9',
    name: 'Noor',
    personCode: 'K7-3QP',
    language: 'ar',
    wishes: [],
    openMatches: 0,
    life: { kind: 'present' },
  }
  const engine = showToday(openBoard, { findResidents: { rows: [found], total: 1, ofCode: found.residentId } })
  const user = userEvent.setup()
  await user.type(await screen.findByRole('searchbox', { name: 'Wie komt er binnen?' }), 'noo')
  await user.click(await screen.findByRole('button', { name: /Noor/ }))
  await user.click(screen.getByRole('button', { name: 'Een vraag' }))
  expect(engine.deeds).toEqual([['takeTicket', { reason: 'question', residentId: 'r9', language: 'ar' }]])

  // A hand scanner types what is on the card and Enter.
  await user.type(screen.getByRole('searchbox'), 'MB1:K7-3QP{Enter}')
  expect(await screen.findByRole('dialog')).toBeTruthy()
  expect(screen.queryByRole('radio', { name: 'Tigrinya' }), 'the language is known already').toBeNull()

  // So it does where nothing is typed in, and none of its letters does what that letter does.
  await user.keyboard('{Escape}')
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Sluiten' }))
  await user.click(document.body)
  await user.keyboard('MB1:K7-3QP{Enter}')
  expect(await screen.findByRole('dialog')).toBeTruthy()
  expect(engine.deeds).toHaveLength(1)
})

test('people of one language go to a table together in two taps, and sit apart again by undo', async () => {
  const engine = showToday(
    {
      ...openBoard,
      waiting: [waiting, { ...waiting, ticketId: 't15', number: 'A-15' }, { ...waiting, ticketId: 't16', language: 'ti' }],
    },
    {},
    { sitTogether: { before: [{ ticketId: 't14' }, { ticketId: 't15' }] } },
  )
  const user = userEvent.setup()
  await user.click(await screen.findByRole('button', { name: 'Samen aan tafel' }))
  const dialog = within(screen.getByRole('dialog'))
  expect(dialog.getByRole('button', { name: 'Kies er minstens twee' })).toHaveProperty('disabled', true)
  await user.click(dialog.getByRole('button', { name: /Arabisch.*2/ }))
  await user.click(dialog.getByRole('button', { name: /2.* mensen samen zetten/ }))
  expect(engine.deeds).toEqual([['sitTogether', { ticketIds: ['t14', 't15'] }]])
  await user.click(await screen.findByRole('button', { name: 'Ongedaan maken' }))
  expect(engine.deeds.at(-1)).toEqual(['sitApart', { seats: [{ ticketId: 't14' }, { ticketId: 't15' }] }])
})

test('who sit together wait as one table, called with one tap', async () => {
  const together = { ...waiting, together: 'table' }
  const engine = showToday({
    ...openBoard,
    waiting: [together, { ...waiting, ticketId: 't15', number: 'A-15' }, { ...together, ticketId: 't16', number: 'A-16' }],
  })
  const user = userEvent.setup()
  const table = within(await screen.findByRole('list', { name: /Tafel met .*2.* mensen/ }))
  expect(table.getAllByRole('listitem')).toHaveLength(2)
  await user.click(screen.getByRole('button', { name: 'Samen roepen' }))
  expect(engine.deeds).toEqual([['callTicket', { ticketId: 't14' }]])
})

test('the hour says who is there and whether numbers are given out', async () => {
  const engine = showToday(openBoard, {
    hourChoices: {
      counterName: 'Balie Oost',
      staff: [
        { staffMemberId: 's1', name: 'Femke', role: 'volunteer' },
        { staffMemberId: 's2', name: 'Said', role: 'volunteer' },
      ],
      onDuty: ['s1'],
      numbers: 'shown',
    },
  })
  const user = userEvent.setup()
  await user.click(await screen.findByRole('button', { name: 'Inloopuur aanpassen' }))
  await user.click(await screen.findByRole('checkbox', { name: 'Said' }))
  await user.click(screen.getByRole('checkbox', { name: /Nummers uitdelen/ }))
  await user.click(screen.getByRole('button', { name: 'Bewaren' }))
  expect(engine.deeds).toEqual([['openWalkInHour', { counterName: 'Balie Oost', numbers: 'hidden', onDuty: ['s1', 's2'] }]])
})
