import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { registerResident } from '#actions/registerResident.ts'
import { PATHS } from '#app/balie/paths.ts'
import { deskInMemory } from '#tests/app/people/deskInMemory.tsx'

beforeEach(() => {
  vi.spyOn(window, 'scrollTo').mockImplementation(() => {})
})

const registered = (callName: string, phone: string) =>
  ({ callName, phone, ageGroup: 'from18', interfaceLanguage: 'ps', bornAbout: 1990 }) as const

test('after registering somebody who is much alike another, one is asked with the screen turned away, and only then', async () => {
  const desk = deskInMemory()
  desk.counter.must(registerResident, { callName: 'زرغونه', ageGroup: 'from18' })
  const place = desk.show(PATHS.newResident)
  const user = userEvent.setup()
  await user.click(await screen.findByRole('button', { name: 'Nee, nieuw hier' }))
  await user.click(await screen.findByRole('radio', { name: '18 of ouder' }))
  await user.type(screen.getByLabelText('Roepnaam'), 'Zarghuna')
  await user.click(screen.getByRole('button', { name: /inschrijven/ }))

  expect(await screen.findByRole('heading', { name: 'Was deze persoon hier al eens?' })).toBeTruthy()
  expect(screen.getByRole('alert').textContent).toContain('Draai het scherm weg')
  await user.click(await screen.findByRole('button', { name: 'Eén persoon' }))
  expect(desk.counter.read.all('resident')).toHaveLength(1)
  await user.click(screen.getByRole('button', { name: 'Naar de kaart' }))
  expect(place.path()).toBe(PATHS.resident)
})

test('two files are joined, what differs is chosen, and they are taken apart again', async () => {
  const desk = deskInMemory()
  desk.counter.must(registerResident, registered('Zarghuna', '0612000001'))
  desk.counter.must(registerResident, registered('زرغونه', '0612000002'))
  desk.show(PATHS.samePeople)
  const user = userEvent.setup()
  const pair = within(await screen.findByRole('region', { name: /Zarghuna/ }))
  expect(pair.getByText('De namen klinken hetzelfde')).toBeTruthy()
  expect(pair.getByText('Anders')).toBeTruthy()
  await user.click(pair.getByRole('button', { name: 'Eén persoon' }))

  expect(await screen.findByText('Niemand lijkt dubbel')).toBeTruthy()
  await user.click(within(screen.getByRole('list', { name: 'Telefoonnummer' })).getByRole('button', { name: '0612000002' }))
  expect(desk.counter.read.apart.all('resident').map(({ phone }) => phone)).toEqual(['0612000002', '0612000002'])
  expect(screen.queryByRole('list', { name: 'Telefoonnummer' })).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Weer uit elkaar halen' }))
  expect(desk.counter.read.all('resident')).toHaveLength(2)
})

test('two people who are alike are not asked about again; the screen of people leads to those who are left', async () => {
  const desk = deskInMemory()
  desk.counter.must(registerResident, registered('Zarghuna', '0612000001'))
  desk.counter.must(registerResident, registered('زرغونه', '0612000002'))
  desk.show(PATHS.people)
  const user = userEvent.setup()
  await user.click(await screen.findByRole('link', { name: 'Bekijken' }))
  await user.click(await screen.findByRole('button', { name: 'Twee mensen' }))
  expect(await screen.findByText('Niemand lijkt dubbel')).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Mensen' }))
  expect(await screen.findByRole('heading', { name: 'Mensen' })).toBeTruthy()
  expect(screen.queryByRole('link', { name: 'Bekijken' })).toBeNull()
})
