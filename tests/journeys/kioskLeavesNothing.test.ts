import type { CDPSession, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { byTouch } from '#tests/journeys/support/kioskHands.ts'
import { POSTER, openedSubmissions, standKiosk } from '#tests/journeys/support/kioskStand.ts'
import { takeLaptop } from '#tests/journeys/support/laptop.ts'
import type { Laptop } from '#tests/journeys/support/laptop.ts'
import { storedForOffline } from '#tests/journeys/support/practice.ts'
import { filesHolding } from '#tests/journeys/support/searchProfile.ts'
import { startServer } from '#tests/journeys/support/server.ts'
import type { RunningServer } from '#tests/journeys/support/server.ts'

let server: RunningServer
let laptop: Laptop

beforeAll(async () => {
  server = await startServer()
  laptop = await takeLaptop()
})

afterAll(async () => {
  await laptop.discard()
  await server.stop()
})

/** Names that stand nowhere else; `npm run test:long` has twenty people come by. */
const MARKERS = Array.from({ length: Number(process.env['KIOSK_PEOPLE'] ?? 6) }, (_, index) => `Zeepaardje${String(index)}Kwikstaart`)

const leaveName = async (page: Page, name: string): Promise<void> => {
  const { press, next, language } = byTouch(page)
  await language('nl')
  await press('conversation')
  await page.locator('input[type="text"]').fill(name)
  await next()
  await page.locator('bdi').first().waitFor()
  await page.locator('main button').last().tap()
  await page.locator('[data-language]').first().waitFor()
}

/** All that a script in the page can come by, as one text. */
const everythingInReach = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const textOf = (value: unknown): string => {
      if (value instanceof Uint8Array) return new TextDecoder('latin1').decode(value)
      if (typeof value === 'object' && value !== null)
        return Object.entries(value)
          .flatMap(([name, inside]) => [name, textOf(inside)])
          .join(' ')
      return String(value)
    }
    const found: unknown[] = [
      document.documentElement.outerHTML,
      location.href,
      history.state,
      document.cookie,
      document.title,
      window.name,
    ]
    for (const store of [localStorage, sessionStorage])
      for (let index = 0; index < store.length; index++) found.push(store.key(index), store.getItem(store.key(index) ?? ''))
    found.push(performance.getEntries().map((entry) => entry.name))
    for (const store of await caches.keys()) for (const { url } of await (await caches.open(store)).keys()) found.push(url)
    for (const { name: database = '' } of await indexedDB.databases()) {
      const opened = await new Promise<IDBDatabase>((resolve) => {
        const asked = indexedDB.open(database)
        asked.onsuccess = () => {
          resolve(asked.result)
        }
      })
      for (const store of opened.objectStoreNames)
        found.push(
          await new Promise((resolve) => {
            const rows = opened.transaction(store).objectStore(store).getAll()
            rows.onsuccess = () => {
              resolve(rows.result)
            }
          }),
        )
      opened.close()
    }
    for (const entry of document.querySelectorAll('input')) found.push(entry.value)
    return found.map(textOf).join('\n')
  })

/** Every text that the engine of the page still holds, after it has cleared away what nobody needs. */
const heapOf = async (session: CDPSession): Promise<string> => {
  const chunks: string[] = []
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk))
  await session.send('HeapProfiler.collectGarbage')
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false })
  return chunks.join('')
}

const among = (text: string): readonly string[] => MARKERS.filter((marker) => text.includes(marker))

test('after many people nobody finds one of them: not in the page, its memory, its stores, the history, a restored form or the disk', async () => {
  const page = await laptop.open({ touch: true })
  await page.goto(server.url)
  await storedForOffline(page)
  await standKiosk(page, server.url)
  const historyAtFirst = await page.evaluate(() => history.length)
  for (const marker of MARKERS) await leaveName(page, marker)

  // They are all there, for whoever has the key.
  expect((await openedSubmissions(page)).map((each) => ('callName' in each ? each.callName : ''))).toEqual(
    expect.arrayContaining([...MARKERS]),
  )
  expect(among(await everythingInReach(page))).toEqual([])
  expect(await page.evaluate(() => history.length)).toBe(historyAtFirst)
  expect(among(await heapOf(await page.context().newCDPSession(page)))).toEqual([])

  // Somebody stops in the middle and the next one goes back, forward and opens it again.
  const { press, language } = byTouch(page)
  await language('nl')
  await press('conversation')
  await page.locator('input[type="text"]').fill(MARKERS[0] ?? '')
  // As long as it stands there both looks find it, so they are not blind.
  expect(among(await everythingInReach(page))).toEqual([MARKERS[0]])
  expect(among(await heapOf(await page.context().newCDPSession(page)))).toEqual([MARKERS[0]])
  await page.reload()
  await page.locator('[data-language]').first().waitFor()
  expect(among(await everythingInReach(page))).toEqual([])

  await laptop.close()
  expect(await filesHolding(laptop.profile, MARKERS)).toEqual([])
  expect(await filesHolding(laptop.profile, ['meedoenbalie.kiosk'])).not.toEqual([])
})

test('whoever leaves by an address, by going back, by a second tab or by Escape comes to the lock and no further', async () => {
  await laptop.close()
  const page = await laptop.open()
  for (const path of ['/', '/mensen', '/index.html']) {
    await page.goto(server.url + path)
    await page.getByRole('button', { name: 'Terug naar zelf invullen' }).waitFor()
    await page.keyboard.press('Escape')
    expect(await page.getByRole('navigation').count(), path).toBe(0)
  }
  await page.getByRole('button', { name: 'Terug naar zelf invullen' }).click()
  await page.locator('[data-language]').first().waitFor()
  await page.keyboard.press('Escape')
  expect(new URL(page.url()).pathname).toBe('/kiosk.html')
  await page.goBack()
  await page.getByRole('button', { name: 'Terug naar zelf invullen' }).waitFor()
  const second = await page.context().newPage()
  await second.goto(server.url)
  await second.getByRole('button', { name: 'Terug naar zelf invullen' }).waitFor()
  expect(await second.getByRole('navigation').count()).toBe(0)
})

test('a telephone before a poster registers no service worker and keeps nothing', async () => {
  await laptop.close()
  const phone = await takeLaptop()
  try {
    const page = await phone.open({ touch: true, viewport: { width: 390, height: 844 } })
    await page.goto(`${server.url}/k#${POSTER}`)
    const { press, next, language } = byTouch(page)
    await language('ti')
    await press('conversation')
    await page.locator('input[type="text"]').fill(MARKERS[0] ?? '')
    await page.context().setOffline(true)
    await next()
    // The code is said at once; it is sent as soon as there is a line, for as long as the page is open.
    await page.locator('bdi').first().waitFor()
    expect(
      await page.evaluate(async () => [
        (await navigator.serviceWorker.getRegistrations()).length,
        (await indexedDB.databases()).length,
        (await caches.keys()).length,
        localStorage.length + sessionStorage.length,
        document.cookie,
      ]),
    ).toEqual([0, 0, 0, 0, ''])
    await phone.close()
    expect(await filesHolding(phone.profile, MARKERS)).toEqual([])
  } finally {
    await phone.discard()
  }
})
