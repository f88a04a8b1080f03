import type { Page } from 'playwright-core'
import { addDays, calendarDate } from '#kernel/CalendarDate.ts'
import type { CalendarDate } from '#kernel/CalendarDate.ts'
import { readSubmission } from '#domain/visit/submission/readSubmission.ts'
import type { Submission } from '#domain/visit/submission/submission.ts'
import { locationInboxKey } from '#vault/inbox/locationInboxKey.ts'
import { posterFragment } from '#vault/inbox/posterKeys.ts'
import { openForLocation } from '#vault/inbox/openForLocation.ts'

const LOCATION = '0123456789abcdef0123456789abcdef'
const KEY = await locationInboxKey({ location: LOCATION, secret: Uint8Array.from({ length: 32 }, (_, index) => index) })

/** What stands behind the `#` of its poster. */
export const POSTER = posterFragment(KEY.publicKey, new Uint8Array(32).fill(7))

const idOf = (number: number): string => Buffer.alloc(16, number).toString('base64url')

const cardOf = (number: number, more: object): object => ({
  id: idOf(number),
  programme: 'volunteering',
  languageNeed: 'none',
  effort: 'light',
  group: 'everyone',
  withDutchVolunteers: true,
  openToMinors: true,
  travelCosts: 'paidByOrganisation',
  place: 'kitchen',
  tasks: ['cook', 'washUp'],
  bring: ['nothing'],
  leadsTo: [],
  footMinutes: 10,
  ...more,
})

/** The day at the browser: near midnight it is another than the one here. */
const dayAt = async (page: Page): Promise<CalendarDate> => {
  const [year, month, day] = await page.evaluate((): [number, number, number] => {
    const now = new Date()
    return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  })
  return calendarDate(year, month, day)!
}

/** What a courier finds on a laptop of which a counter was opened before. */
const placeOn = (today: CalendarDate) => ({
  location: LOCATION,
  label: 'Elderhoeve',
  publicKey: KEY.publicKey,
  letter: 'A',
  week: {
    v: 1,
    from: today,
    activities: [
      cardOf(1, { interest: 'cooking' }),
      cardOf(2, { programme: 'sport', interest: 'football', place: 'sportsField', tasks: ['play'] }),
    ],
    sessions: [
      { activityId: idOf(1), day: today, startsAt: '13:30', endsAt: '15:00' },
      { activityId: idOf(2), day: addDays(today, 1), startsAt: '10:00' },
    ],
  },
})

/** Makes this browser a kiosk of an invented location: its flag is up and its door knows a key and a week. */
export const standKiosk = async (page: Page, url: string): Promise<void> => {
  await page.goto(`${url}/kiosk.html`)
  await page.evaluate((location) => {
    localStorage.setItem('meedoenbalie.kiosk', location)
  }, LOCATION)
  // The courier makes the database; then there is something to write the place into.
  await page.goto(`${url}/kiosk.html`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.evaluate(
    (row) =>
      new Promise<void>((resolve, reject) => {
        const asked = indexedDB.open('meedoenbalie-inbox')
        asked.onerror = () => {
          reject(new Error('The database of the kiosk is not there'))
        }
        asked.onsuccess = () => {
          const writing = asked.result.transaction('places', 'readwrite')
          writing.objectStore('places').put(row)
          writing.oncomplete = () => {
            asked.result.close()
            resolve()
          }
        }
      }),
    placeOn(await dayAt(page)),
  )
  await openKiosk(page, url)
}

export const openKiosk = async (page: Page, url: string): Promise<void> => {
  await page.goto(`${url}/kiosk.html`)
  await page.locator('[data-language]').first().waitFor()
}

/** The sealed rows on this disk, in base64. */
export const sealedRows = (page: Page): Promise<readonly string[]> =>
  page.evaluate(
    () =>
      new Promise<readonly string[]>((resolve) => {
        const asked = indexedDB.open('meedoenbalie-inbox')
        asked.onsuccess = () => {
          const rows = asked.result.transaction('rows').objectStore('rows').getAll() as IDBRequest<{ sealed: Uint8Array }[]>
          rows.onsuccess = () => {
            asked.result.close()
            resolve(rows.result.map(({ sealed }) => btoa(String.fromCharCode(...sealed))))
          }
        }
      }),
  )

/** What lies on this disk, opened with the key that only an unlocked counter has. */
export const openedSubmissions = async (page: Page): Promise<readonly Submission[]> =>
  Promise.all(
    (await sealedRows(page)).map(async (text) => {
      const opened = await openForLocation(new Uint8Array(Buffer.from(text, 'base64')), KEY)
      const read = opened.ok ? readSubmission(opened.value.plain) : opened
      if (!read.ok) throw new Error(read.error.kind)
      return read.value
    }),
  )
