import { readFileSync } from 'node:fs'
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { parseCsv } from '#domain/offer/import/parseCsv.ts'
import { InputScreen } from '#app/balie/input/InputScreen.tsx'
import { ClockContext } from '#app/session/ClockContext.ts'
import type { LocalMoment } from '#app/session/ClockContext.ts'
import { EngineContext } from '#app/session/EngineContext.ts'
import { ToastRegion } from '#app/ui/ToastRegion.tsx'
import type { EngineClient } from '#engine/EngineClient.ts'
import { calendarDate } from '#kernel/CalendarDate.ts'
import { ok } from '#kernel/Result.ts'
import { parseTimeOfDay } from '#kernel/TimeOfDay.ts'
import { fakeEngine } from '#tests/app/fakeEngine.ts'
import { renderInDutch } from '#tests/app/inDutch.tsx'

const NOW: LocalMoment = { today: calendarDate(2026, 11, 12)!, clockTime: parseTimeOfDay('13:45')! }
const readClock = (): LocalMoment => NOW

const MESSY = readFileSync('tests/domain/offer/import/samples/rommelig.csv')
const XLSX = new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0x14, 0x00, 0x06, 0x00])

const asFile = (content: BlobPart, name = 'lijst.csv'): File => new File([content], name)

interface Shown {
  readonly known?: object
  readonly practice?: boolean
  readonly changed?: Partial<EngineClient>
}

const show = ({ known = { organisations: [], activities: [] }, practice = false, changed = {} }: Shown = {}) => {
  const engine = fakeEngine({
    questions: { knownOffer: known },
    deeds: { importOffer: { organisations: 3, activities: 3, already: 0, refused: [] } },
    status: { practice, location: 'a' },
  })
  renderInDutch(
    <ClockContext value={readClock}>
      <EngineContext value={{ ...engine, ...changed }}>
        <ToastRegion>
          <InputScreen />
        </ToastRegion>
      </EngineContext>
    </ClockContext>,
  )
  return engine
}

const choose = async (file: File): Promise<void> => {
  await userEvent.upload(await screen.findByLabelText(/^Bestand met de lijst/), file)
}

const goOn = async (): Promise<void> => {
  await userEvent.click(await screen.findByRole('button', { name: 'Verder naar nakijken' }))
}

/** Files that the screen handed to the browser. */
const saved: Blob[] = []
URL.createObjectURL = (file) => {
  saved.push(file as Blob)
  return '#'
}
URL.revokeObjectURL = () => undefined

afterEach(() => {
  saved.length = 0
})

test('a messy list: every problem is named by row and column, and the good rows go in', async () => {
  const engine = show()
  await choose(asFile(MESSY))
  await goOn()

  const problems = within(await screen.findByRole('list', { name: 'Hier moet nog iets aan gebeuren' }))
  const told = problems.getAllByRole('listitem').map((item) => item.textContent.replace(/[\u2068\u2069]/gu, ''))
  expect(told).toHaveLength(10)
  expect(told[1]).toContain('Rij 5, kolom Max. deelnemers“ca. 8” is geen heel getal.Schrijf alleen het getal, zoals 8.')
  expect(told[0]).toContain('Kies uit: maandag, dinsdag, woensdag')
  expect(told.join()).toContain('Rij 14, kolom TelefoonDit lijkt een burgerservicenummer (BSN). Dat bewaren we nooit.')
  expect(document.body.textContent).not.toContain('123456782')
  expect(engine.deeds).toEqual([])

  await userEvent.click(screen.getByRole('button', { name: '3 goede rijen inlezen' }))
  await screen.findByRole('heading', { name: 'Ingelezen' })
  const [deed, input] = engine.deeds[0] ?? []
  expect([engine.deeds.length, deed]).toEqual([1, 'importOffer'])
  expect(input).toMatchObject({ activities: [{ title: 'Voetbal voor vrouwen' }, { title: 'Sorteren' }, { title: 'Opbouwen' }] })
  expect(screen.getByText('9 rijen bleven buiten')).toBeTruthy()
})

test('the rows that stay out come back as a file a spreadsheet can read, without the marks of the screen', async () => {
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined)
  show()
  await choose(asFile(MESSY))
  await goOn()
  await userEvent.click(await screen.findByRole('button', { name: '9 rijen als bestand bewaren' }))
  const csv = (await saved[0]?.text()) ?? ''
  const table = parseCsv(csv)
  expect(table.ok && [table.value.headers.slice(-2), table.value.rows.length]).toEqual([['Wat er aan de hand is', 'Wat je kunt doen'], 9])
  expect(csv).toContain('“ca. 8” is geen heel getal.')
  expect(csv).not.toMatch(/[\u2066-\u2069]/u)
})

test('what is no list is said with what to do, and the next file is read as if nothing happened', async () => {
  show()
  await choose(asFile(XLSX, 'lijst.xlsx'))
  expect((await screen.findByRole('alert')).textContent).toMatch(/Dit is een Excel-bestand, nog geen CSV-bestand.*Opslaan als/)

  await choose(asFile('Activiteit;Max'))
  expect(await screen.findByText('Onder de namen van de kolommen staat nog niets')).toBeTruthy()

  const gone = asFile('Activiteit\nKoken')
  gone.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotReadableError'))
  await choose(gone)
  expect(await screen.findByText('Dit bestand kan nu niet gelezen worden')).toBeTruthy()

  await choose(asFile('Activiteit;Max\nKoken;8'))
  await goOn()
  expect(await screen.findByText('Alle rijen kunnen mee.')).toBeTruthy()
  expect(screen.queryByRole('alert')).toBeNull()
})

test('a file that is far too large is not even opened', async () => {
  show()
  const large = asFile('Activiteit\nKoken')
  Object.defineProperty(large, 'size', { value: 6 * 1024 * 1024 })
  large.arrayBuffer = () => Promise.reject(new Error('it was opened'))
  await choose(large)
  expect(await screen.findByText('Dit bestand is te groot')).toBeTruthy()
  expect(screen.getByText(/Het mag niet groter zijn dan 5 MB/)).toBeTruthy()
})

test('what a column is can be changed; two columns that can not both be it are named', async () => {
  show()
  await choose(asFile('Wie;Wat;Hoeveel\nBuurthuis;Koken;8'))
  const column = (name: string) => screen.findByLabelText(new RegExp(name))
  await goOn()
  expect(await screen.findByText('Kies bij minstens één kolom wat erin staat.')).toBeTruthy()

  await userEvent.selectOptions(await column('Wie'), 'Naam van de organisatie')
  await userEvent.selectOptions(await column('Wat'), 'Naam van de organisatie')
  await goOn()
  expect(await screen.findByText(/is bij meer dan één kolom gekozen/)).toBeTruthy()

  await userEvent.selectOptions(await column('Wat'), 'Naam van de activiteit')
  await goOn()
  expect(await screen.findByText('1 nieuwe activiteit', { selector: 'li span' })).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Kolommen aanpassen' }))
  expect((await column('Hoeveel')) instanceof HTMLSelectElement).toBe(true)
})

test('a list that stands here already asks for nothing', async () => {
  show({ known: { organisations: ['Buurthuis'], activities: [] } })
  await choose(asFile('Organisatie\nBuurthuis'))
  await goOn()
  expect(await screen.findByText('Alles in deze lijst staat er al. Er is niets te doen.')).toBeTruthy()
  expect(screen.queryByRole('button', { name: /goede rij/ })).toBeNull()
})

test('of a long list of problems the first fifty stand on the screen and the others are counted', async () => {
  show()
  await choose(asFile('Activiteit;Max\n' + 'Koken;veel\n'.repeat(120)))
  await goOn()
  const problems = within(await screen.findByRole('list', { name: 'Hier moet nog iets aan gebeuren' }))
  expect(problems.getAllByRole('listitem')).toHaveLength(50)
  expect(screen.getByText(/En nog 70 andere/)).toBeTruthy()
})

test('after a lock the list, its columns and the step come back', async () => {
  const kept = { name: 'lijst.csv', text: 'A;B\nBuurthuis;Koken', mapping: ['organisationName', 'title'], step: 'check' }
  show({ changed: { draft: () => Promise.resolve(kept) } })
  expect(await screen.findByText('1 nieuwe activiteit', { selector: 'li span' })).toBeTruthy()
  expect(screen.getByText(/Hier was je gebleven met/)).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Ander bestand kiezen' }))
  expect(await screen.findByLabelText(/^Bestand met de lijst/)).toBeTruthy()
})

test('a backup is one file named after the day, and the screen says when it was made', async () => {
  const names: string[] = []
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    names.push(this.download)
  })
  show({ changed: { makeBackup: () => Promise.resolve(ok(new Uint8Array([1, 2, 3]))) } })
  await userEvent.click(await screen.findByRole('button', { name: 'Back-up maken' }))
  expect(await screen.findByText(/Gemaakt om 13:45/)).toBeTruthy()
  expect(names).toEqual(['meedoenbalie-backup-2026-11-12.meedoen'])
  expect(saved.map(({ size }) => size)).toEqual([3])
})

test('practice has nothing to back up and says so', async () => {
  show({ practice: true })
  expect(await screen.findByText(/Dit is oefenen: hier is niets om te bewaren/)).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Back-up maken' })).toBeNull()
})
