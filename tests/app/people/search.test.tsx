import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { registerResident } from '#actions/registerResident.ts'
import { PATHS } from '#app/balie/paths.ts'
import { deskInMemory } from '#tests/app/people/deskInMemory.tsx'

beforeEach(() => {
  vi.spyOn(window, 'scrollTo').mockImplementation(() => {})
})

test('by keyboard alone: slash, a few letters, down, up, Enter', async () => {
  const desk = deskInMemory()
  for (const callName of ['Yonas', 'أحمد', 'Youssef']) desk.counter.must(registerResident, { callName, ageGroup: 'from18' })
  const place = desk.show(PATHS.people)
  const user = userEvent.setup()
  await screen.findByText('أحمد')
  await user.keyboard('/yo')
  await waitFor(() => expect(document.querySelectorAll('[data-row]')).toHaveLength(2))
  const [first, second] = document.querySelectorAll('[data-row]')
  await user.keyboard('{ArrowDown}{ArrowDown}')
  expect(document.activeElement).toBe(second)
  await user.keyboard('{ArrowUp}')
  expect(document.activeElement).toBe(first)
  await user.keyboard('{Enter}')
  await waitFor(() => expect(place.path()).toBe(PATHS.resident))
})

test('Enter in the field opens who was found; an empty field opens nobody', async () => {
  const desk = deskInMemory()
  desk.counter.must(registerResident, { callName: 'Amina', ageGroup: 'from18' })
  const place = desk.show(PATHS.people)
  const user = userEvent.setup()
  await screen.findByText('Amina')
  await user.keyboard('/{Enter}')
  expect(place.path()).toBe(PATHS.people)
  await user.keyboard('ami')
  await screen.findByText('1 persoon gevonden')
  await user.keyboard('{Enter}')
  await waitFor(() => expect(place.path()).toBe(PATHS.resident))
})

test('nobody yet, and nobody found: both say what to do', async () => {
  deskInMemory().show(PATHS.people)
  const user = userEvent.setup()
  expect(await screen.findByText('Hier staan straks de mensen die je ontmoet')).toBeTruthy()
  await user.keyboard('/zz')
  expect(await screen.findByText('Niemand gevonden')).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Iemand inschrijven' })).toBeTruthy()
})
