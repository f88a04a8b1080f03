import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { addActivity } from '#actions/addActivity.ts'
import { addOrganisation } from '#actions/addOrganisation.ts'
import { addStaffMember } from '#actions/addStaffMember.ts'
import { registerResident } from '#actions/registerResident.ts'
import { scheduleSession } from '#actions/scheduleSession.ts'
import { PATHS } from '#app/balie/paths.ts'
import { deskInMemory } from '#tests/app/people/deskInMemory.tsx'
import { day, time } from '#tests/support/counterInMemory.ts'

/** Long forms, letter by letter, on a machine that does more than this. */
const PATIENT_MS = 30_000

/** A screen that is not of the first load is fetched first. */
const FETCHED = { timeout: 10_000 }

beforeEach(() => {
  vi.spyOn(window, 'scrollTo').mockImplementation(() => {})
})

test(
  'an organisation has several contacts, each with what to call about; who left is crossed out and can come back',
  async () => {
    const desk = deskInMemory()
    const { organisationId } = desk.counter.must(addOrganisation, { name: 'Buurttuin' })
    desk.show(PATHS.organisation, { organisationId })
    const user = userEvent.setup()
    await user.click(await screen.findByRole('button', { name: 'Contact toevoegen' }, FETCHED))
    const dialog = within(await screen.findByRole('dialog'))
    await user.click(dialog.getByRole('button', { name: 'Contact bewaren' }))
    expect(desk.counter.read.all('contact')).toEqual([])
    await user.type(dialog.getByLabelText('Naam'), 'Carla')
    await user.click(dialog.getByRole('radio', { name: 'Dagen en tijden' }))
    await user.type(dialog.getByLabelText('Telefoon'), '٠٦-12345678')
    await user.click(dialog.getByRole('button', { name: 'Contact bewaren' }))
    await screen.findByText(/Carla.* is toegevoegd/)
    expect(desk.counter.read.all('contact')).toMatchObject([
      { organisationId, name: 'Carla', role: 'planning', contactPhone: '06-12345678', gone: false },
    ])
    await user.click(await screen.findByRole('button', { name: /Werkt er niet meer: .*Carla/ }))
    await user.click(await screen.findByRole('button', { name: /Werkt er weer: .*Carla/ }))
    expect(desk.counter.read.all('contact')).toMatchObject([{ gone: false }])
  },
  PATIENT_MS,
)

test(
  'last year’s activity is copied with its period moved on and without any of its days',
  async () => {
    const desk = deskInMemory()
    const { counter } = desk
    const told = { title: 'Samen bakken', weekdays: ['tue'], startsAt: time('10:00'), bring: ['water'], placesMax: 8 } as const
    const { activityId } = counter.must(addActivity, { ...told, from: day('2025-09-16'), until: day('2025-12-16') })
    counter.must(scheduleSession, { activityId, day: day('2025-09-16') })
    desk.show(PATHS.copyActivity, { copyOf: activityId })
    const user = userEvent.setup()
    await user.click(await screen.findByRole('button', { name: 'Activiteit bewaren' }, FETCHED))
    await screen.findByRole('heading', { level: 1, name: 'Samen bakken' }, FETCHED)
    const copy = counter.read.all('activity').find(({ id }) => id !== activityId)
    expect(copy).toMatchObject({ ...told, from: '2026-09-15', until: '2026-12-15', closed: false })
    expect(copy && counter.read.by('session', 'activityId', copy.id)).toEqual([])
    expect(counter.read.find('activity', activityId)).toMatchObject({ from: '2025-09-16', until: '2025-12-16' })
  },
  PATIENT_MS,
)

test(
  'a resident’s own initiative needs no organisation: who offers it, who helps from the counter, and a preview in another language before it is kept',
  async () => {
    const desk = deskInMemory()
    const { counter } = desk
    const { residentId } = counter.must(registerResident, { callName: 'Amina', ageGroup: 'from18' })
    const { staffMemberId } = counter.must(addStaffMember, { callName: 'Sara', role: 'supporter' })
    desk.show(PATHS.newActivity)
    const user = userEvent.setup()
    await user.type(await screen.findByLabelText('Naam van de activiteit', {}, FETCHED), 'Fietsen maken')
    await user.click(screen.getByRole('radio', { name: 'Eigen idee van bewoners' }))
    expect(screen.queryByLabelText('Organisatie')).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Bewoner kiezen' }))
    await user.type(await screen.findByLabelText('Naam of code'), 'ami')
    await user.click(await screen.findByRole('button', { name: /Amina.* kiezen/ }))
    await user.selectOptions(screen.getByLabelText('Wie helpt vanuit de balie?'), 'Sara')
    expect(counter.read.all('activity')).toEqual([])
    await user.click(screen.getByRole('button', { name: 'Zo leest een bewoner het' }))
    expect(await screen.findByText('مبادرة من السكان', {}, FETCHED)).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Activiteit bewaren' }))
    await screen.findByText(/Eigen initiatief van .*Amina/, {}, FETCHED)
    await screen.findByText(/Hulp vanuit de balie: .*Sara/)
    expect(counter.read.all('activity')).toMatchObject([
      {
        title: 'Fietsen maken',
        programme: 'ownInitiative',
        organisationId: undefined,
        offeredBy: residentId,
        counterContact: staffMemberId,
      },
    ])
  },
  PATIENT_MS,
)
