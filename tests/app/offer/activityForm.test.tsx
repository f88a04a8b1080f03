import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { addActivity } from '#actions/addActivity.ts'
import { addOrganisation } from '#actions/addOrganisation.ts'
import { changeActivity } from '#actions/changeActivity.ts'
import { PATHS } from '#app/balie/paths.ts'
import { deskInMemory } from '#tests/app/people/deskInMemory.tsx'

/** Letter by letter in a form this long, on a machine that does more than this. */
const PATIENT_MS = 20_000

beforeEach(() => {
  vi.spyOn(window, 'scrollTo').mockImplementation(() => {})
})

const save = () => screen.findByRole('button', { name: 'Activiteit bewaren' })

test(
  'a name is enough; what can not be read is told beside its field, also in a folded part, and what was typed stays',
  async () => {
    const desk = deskInMemory()
    const place = desk.show(PATHS.newActivity)
    const user = userEvent.setup()
    await user.click(await save())
    expect(await screen.findAllByText('Geef de activiteit een naam, bijvoorbeeld: Samen koken.')).not.toHaveLength(0)

    await user.type(screen.getByLabelText('Naam van de activiteit'), 'Samen koken')
    await user.type(screen.getByLabelText('Begint om'), 'straks')
    await user.type(screen.getByLabelText('Minuten fietsen'), '9999')
    const folded = screen.getByLabelText('Minuten fietsen').closest('details')
    expect(folded?.open).toBe(false)
    await user.click(await save())
    expect(await screen.findAllByText('Typ een getal van 0 tot en met 600.')).not.toHaveLength(0)
    expect(screen.getByLabelText<HTMLInputElement>('Minuten fietsen').value).toBe('9999')
    expect(document.activeElement).toBe(screen.getByLabelText('Begint om'))
    expect(desk.counter.read.all('activity')).toEqual([])

    await user.clear(screen.getByLabelText('Begint om'))
    await user.click(await save())
    await waitFor(() => expect(folded?.open).toBe(true))
    await user.clear(screen.getByLabelText('Minuten fietsen'))
    await user.click(await save())
    await screen.findByRole('heading', { level: 1, name: 'Samen koken' })
    expect(desk.counter.read.all('activity').map(({ title }) => title)).toEqual(['Samen koken'])
    expect(place.path()).toBe(PATHS.activity)
    expect(desk.drafts.size).toBe(0)
  },
  PATIENT_MS,
)

test(
  'an organisation named in the form is made once; one of the same name is chosen instead',
  async () => {
    const desk = deskInMemory()
    const { organisationId } = desk.counter.must(addOrganisation, { name: 'De Wilgenhof' })
    const user = userEvent.setup()
    for (const name of ['de wilgenhof', 'Buurthuis De Kom']) {
      const place = desk.show(PATHS.newActivity)
      await user.type(await screen.findByLabelText('Naam van de activiteit'), `Iets bij ${name}`)
      await user.selectOptions(screen.getByLabelText('Organisatie'), '+ Nieuwe organisatie')
      await user.type(screen.getByLabelText('Naam van de nieuwe organisatie'), name)
      await user.click(await save())
      await screen.findByRole('heading', { level: 1 })
      await waitFor(() => expect(place.path()).toBe(PATHS.activity))
      place.close()
    }
    const { read } = desk.counter
    expect(
      read
        .all('organisation')
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['Buurthuis De Kom', 'De Wilgenhof'])
    expect(read.all('activity').find(({ title }) => title === 'Iets bij de wilgenhof')?.organisationId).toBe(organisationId)
  },
  PATIENT_MS,
)

test(
  'changing one field leaves alone what another laptop changed in another',
  async () => {
    const desk = deskInMemory()
    const { activityId } = desk.counter.must(addActivity, { title: 'Samen koken', address: 'Dorpsstraat 1' })
    desk.show(PATHS.changeActivity, { activityId })
    const user = userEvent.setup()
    await screen.findByLabelText('Naam van de activiteit')
    desk.counter.must(changeActivity, { activityId, set: { address: 'Kerkplein 2' } })

    await user.type(screen.getByLabelText('Naam van de activiteit'), ' op dinsdag')
    await user.click(await save())
    await screen.findByRole('heading', { level: 1, name: 'Samen koken op dinsdag' })
    expect(desk.counter.read.find('activity', activityId)).toMatchObject({ title: 'Samen koken op dinsdag', address: 'Kerkplein 2' })
  },
  PATIENT_MS,
)

test(
  'an unfinished form comes back after the screen went away, and can be started over',
  async () => {
    const desk = deskInMemory()
    const first = desk.show(PATHS.newActivity)
    const user = userEvent.setup()
    await user.type(await screen.findByLabelText('Naam van de activiteit'), 'Fietsles')
    first.close()

    desk.show(PATHS.newActivity)
    expect((await screen.findByLabelText<HTMLInputElement>('Naam van de activiteit')).value).toBe('Fietsles')
    await user.click(screen.getByRole('button', { name: 'Opnieuw beginnen' }))
    expect(screen.getByLabelText<HTMLInputElement>('Naam van de activiteit').value).toBe('')
    await waitFor(() => expect(desk.drafts.size).toBe(0))
  },
  PATIENT_MS,
)

test(
  'a resident reads the card in Arabic, right to left: what was picked is translated, what was typed stays',
  async () => {
    const desk = deskInMemory()
    const { activityId } = desk.counter.must(addActivity, { title: 'Samen koken', interest: 'cooking', bring: ['water'] })
    desk.show(PATHS.activity, { activityId })
    const user = userEvent.setup()
    await user.click(await screen.findByText('Zo leest een bewoner het'))
    const card = await waitFor(
      () => document.querySelector<HTMLElement>('div[lang="ar"][dir="rtl"]') ?? Promise.reject(new Error('not yet')),
    )
    expect(within(card).getByText('Samen koken')).toBeTruthy()
    expect(within(card).getByText('الطبخ')).toBeTruthy()
    expect(within(card).queryByText('Koken')).toBeNull()
  },
  PATIENT_MS,
)

test(
  'what people do there and what kind of place it is are picked, kept, and stand in the form again',
  async () => {
    const desk = deskInMemory()
    desk.show(PATHS.newActivity)
    const user = userEvent.setup()
    await user.type(await screen.findByLabelText('Naam van de activiteit'), 'Buurtmaaltijd')
    const tasks = within(screen.getByRole('group', { name: 'Wat doe je daar?', hidden: true }))
    await user.click(tasks.getByLabelText('Koken'))
    await user.click(tasks.getByLabelText('Afwassen'))
    await user.click(screen.getByLabelText('In een buurthuis'))
    await user.click(await save())
    await screen.findByRole('heading', { level: 1, name: 'Buurtmaaltijd' })
    expect(desk.counter.read.all('activity').map(({ tasks, place }) => ({ tasks, place }))).toEqual([
      { tasks: ['cook', 'washUp'], place: 'communityCentre' },
    ])
  },
  PATIENT_MS,
)
