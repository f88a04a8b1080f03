import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { takeLaptop } from '#tests/journeys/support/laptop.ts'
import type { Laptop } from '#tests/journeys/support/laptop.ts'
import { filesHolding } from '#tests/journeys/support/searchProfile.ts'
import { startServer } from '#tests/journeys/support/server.ts'
import type { RunningServer } from '#tests/journeys/support/server.ts'
import { openAgain, register, setUpCounter } from '#tests/journeys/support/setUpCounter.ts'

const LOCATION = 'Balie Leegloop'

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

const databases = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name ?? '').toSorted())

/** The browser drops every database of ours, and nothing else. */
const emptyDatabases = async (page: Page, url: string): Promise<void> => {
  const browser = await page.context().newCDPSession(page)
  await browser.send('Storage.clearDataForOrigin', { origin: new URL(url).origin, storageTypes: 'indexeddb' })
}

const names = async (page: Page): Promise<string> => {
  await page.getByRole('navigation').getByRole('link', { name: 'Mensen' }).click()
  await page.getByRole('main').getByRole('listitem').first().waitFor()
  return page.getByRole('main').innerText()
}

test('a laptop whose databases were emptied has everything that was unsent back, and says what happened', async () => {
  const first = await laptop.open({ keepsApp: false })
  await first.goto(server.url)
  const { words } = await setUpCounter(first, LOCATION)
  for (const name of ['Eerstke', 'Tweedke', 'Derdke']) await register(first, name)
  await laptop.close()

  // Between two days: all databases are gone, the list of locations too.
  const cleared = await laptop.open({ keepsApp: false })
  await cleared.goto(`${server.url}/words/passphrase-nl.txt`)
  await emptyDatabases(cleared, server.url)
  expect(await databases(cleared)).toEqual([])
  await cleared.goto(server.url)
  await cleared.getByText('De opslag van deze laptop was leeg').waitFor()
  await openAgain(cleared, LOCATION, words)
  const back = await names(cleared)
  for (const name of ['Eerstke', 'Tweedke', 'Derdke']) expect(back).toContain(name)
  await register(cleared, 'Vierdke')

  // And in the middle of work, while the counter is open and goes on.
  await emptyDatabases(cleared, server.url)
  await register(cleared, 'Vijfdke')
  await laptop.close()
  const again = await laptop.open({ keepsApp: false })
  await again.goto(server.url)
  await openAgain(again, LOCATION, words)
  const all = await names(again)
  for (const name of ['Eerstke', 'Tweedke', 'Derdke', 'Vierdke', 'Vijfdke'])
    expect(all.split(name), `${name} is there once`).toHaveLength(2)
  await laptop.close()

  // The second copy is sealed like the first.
  expect(await filesHolding(laptop.profile, ['Derdke', 'Vierdke'])).toEqual([])
})
