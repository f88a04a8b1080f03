import type { Page } from 'playwright-core'
import { addDays, calendarDate } from '#kernel/CalendarDate.ts'
import type { CalendarDate } from '#kernel/CalendarDate.ts'
import type { RecordId } from '#kernel/RecordId.ts'
import { readSubmission } from '#domain/visit/submission/readSubmission.ts'
import { submissionBytes } from '#domain/visit/submission/submissionBytes.ts'
import type { Submission } from '#domain/visit/submission/submission.ts'
import { locationInboxKey } from '#vault/inbox/locationInboxKey.ts'
import { posterFragment } from '#vault/inbox/posterKeys.ts'
import { openForLocation } from '#vault/inbox/openForLocation.ts'
import { sealForLocation } from '#vault/sealForLocation.ts'

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

export interface Flood {
  /** Each submission that was sealed, in base64, by its place. */
  readonly sealed: readonly string[]
  /** What the courier answered to each. */
  readonly answers: readonly unknown[]
}

/**
 * So many people ask for a person at once: each submission is really sealed, and handed to the courier of this page as the page itself
 * does it.
 */
export const floodInbox = async (page: Page, url: string, people: number): Promise<Flood> => {
  await openKiosk(page, url)
  const today = await dayAt(page)
  const sealed: string[] = []
  for (let number = 0; number < people; number++) {
    const id = Buffer.concat([Buffer.from('flood-'), Buffer.alloc(8), Buffer.from([number >> 8, number & 255])]).toString(
      'base64url',
    ) as RecordId
    const ticket = { number: `AK-${String(number + 1)}`, picture: 'kite' } as const
    const bytes = submissionBytes({ v: 1, id, day: today, from: 'kiosk', language: 'ti', ticket, kind: 'help' })
    const done = await sealForLocation(KEY.publicKey, id, bytes ?? new Uint8Array())
    if (!done.ok) throw new Error(done.error.kind)
    sealed.push(Buffer.from(done.value).toString('base64'))
  }
  const [courier] = page.workers()
  if (courier === undefined) throw new Error('This page has no courier')
  const answers = await courier.evaluate(askToKeep, { location: LOCATION, sealed })
  return { sealed, answers }
}

/** Runs in the courier. */
const askToKeep = async ({
  location,
  sealed,
}: {
  readonly location: string
  readonly sealed: readonly string[]
}): Promise<readonly unknown[]> => {
  const scope = globalThis as unknown as { postMessage: (message: unknown) => void }
  const post = scope.postMessage
  const answers = new Map<unknown, unknown>()
  await new Promise<void>((resolve) => {
    scope.postMessage = (message) => {
      const { kind, id, answer } = message as { readonly kind: string; readonly id?: number; readonly answer?: unknown }
      if (kind !== 'kioskAnswer') post.call(scope, message)
      else if (answers.set(id, answer).size === sealed.length) resolve()
    }
    for (const [index, text] of sealed.entries()) {
      const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
      dispatchEvent(new MessageEvent('message', { data: { kind: 'kiosk', id: index, call: 'keep', input: [location, bytes] } }))
    }
  })
  scope.postMessage = post
  return sealed.map((_, index) => answers.get(index))
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
