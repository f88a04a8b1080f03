import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { noteReadiness } from '#actions/noteReadiness.ts'
import { registerResident } from '#actions/registerResident.ts'
import { PATHS } from '#app/balie/paths.ts'
import { deskInMemory } from '#tests/app/people/deskInMemory.tsx'

vi.setConfig({ testTimeout: 20_000 })

beforeEach(() => {
  vi.spyOn(window, 'scrollTo').mockImplementation(() => {})
})

const deskWithAmal = (ageGroup: 'from18' | 'from16to17' = 'from18') => {
  const desk = deskInMemory()
  const { residentId } = desk.counter.must(registerResident, { callName: 'Amal', ageGroup, interfaceLanguage: 'ti' })
  return { ...desk, residentId }
}

test('what was asked is written down with its day, the knot moves on, and it can all be taken away', async () => {
  const desk = deskWithAmal()
  desk.show(PATHS.workPath, { residentId: desk.residentId })
  const user = userEvent.setup({ pointerEventsCheck: 0 })
  // Once for the volunteer, and once more for the resident when no native speaker has read it in their language yet.
  expect((await screen.findAllByText('Kijk eerst samen wat er op je papier staat over werken.')).length).toBeGreaterThan(0)
  expect(screen.queryByText('Is er een bankrekening?')).toBeNull()

  await user.click(screen.getByLabelText('Werken mag met vergunning'))
  const permit = within(screen.getByRole('group', { name: /Hoe staat het met de vergunning/ }))
  await user.click(permit.getByLabelText('Aangevraagd'))
  await user.click(screen.getByText('Opschrijven'))

  expect((await screen.findAllByText(/Gevraagd op .*15 sep 2026/)).length).toBe(2)
  expect(desk.counter.read.all('readiness')).toMatchObject([
    { paper: { is: 'permitNeeded', on: '2026-09-15' }, permit: { kind: 'asked', on: '2026-09-15' }, sixMonths: undefined },
  ])
  expect(screen.getByText('COA vraagt om snelle inschrijving voor het BSN').closest('li')?.dataset['state']).toBe('next')

  await user.click(screen.getByText('Alles over betaald werk weghalen'))
  await user.click(screen.getByText('Voorgoed weghalen'))
  expect(desk.counter.read.all('readiness')).toEqual([])
})

test('a resident reads the light in Dutch and English with whom to ask, until somebody has read it in their language', async () => {
  const desk = deskWithAmal()
  desk.counter.must(noteReadiness, { residentId: desk.residentId, said: { paper: 'notAllowed' } })
  desk.show(PATHS.workPath, { residentId: desk.residentId })
  expect((await screen.findAllByText('Op je papier staat dat werken nu niet mag. Vraag wat wel kan.')).length).toBeGreaterThan(0)
  expect(await screen.findByText('Your paper says that work is not allowed now. Ask what is possible.')).toBeTruthy()
  expect(await screen.findByText(/refugeehelp\.nl\/ti/)).toBeTruthy()
})

test('to a resident an open question is not read as a no', async () => {
  const desk = deskWithAmal()
  desk.counter.must(noteReadiness, { residentId: desk.residentId, said: { paper: 'permitNeeded' } })
  desk.show(PATHS.workPath, { residentId: desk.residentId })
  expect((await screen.findAllByText('For paid work the employer needs a permit first.')).length).toBeGreaterThan(0)
  expect(screen.queryByText(/Paid work is not allowed yet/)).toBeNull()
})

test('what it earns, what it costs and what happens to the job is explained, each with its source', async () => {
  const desk = deskWithAmal()
  desk.show(PATHS.workPath, { residentId: desk.residentId })
  for (const title of [
    'Normaal loon',
    'Wat de eigen bijdrage (Reba) ongeveer betekent',
    'Bankrekening',
    'Als iemand een verblijfsvergunning krijgt',
    'Een eigen bedrijf',
  ])
    expect(await screen.findByText(title)).toBeTruthy()
  expect(screen.getByText(/Het kan helpen, het is niet zeker/)).toBeTruthy()
  expect(screen.getByText(/Regeling eigen bijdrage asielzoekers/)).toBeTruthy()
})

test('nobody under eighteen is asked anything', async () => {
  const desk = deskWithAmal('from16to17')
  desk.show(PATHS.workPath, { residentId: desk.residentId })
  expect(await screen.findAllByText('Betaald werk mag vanaf 18 jaar.')).not.toEqual([])
  expect(screen.queryByText('Opschrijven')).toBeNull()
})

test('the sheet for an employer has the order of number and permit and its sources, and nothing of the person it was opened for', async () => {
  const desk = deskWithAmal()
  desk.counter.must(noteReadiness, { residentId: desk.residentId, said: { paper: 'permitNeeded' }, employer: 'Bakkerij Anders' })
  desk.show(PATHS.employerSheet, { residentId: desk.residentId })
  const paper = await screen.findByRole('article')
  expect(paper.textContent).toMatch(/Werkgever vraagt de vergunning aan.*BSN: het nummer voor loon/)
  expect(paper.textContent).toContain('uwv.nl/werkgevers')
  expect(paper.textContent).not.toMatch(/Amal|Bakkerij Anders/)
})
