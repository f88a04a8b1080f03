import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { beginForm } from '#tests/journeys/support/beginForm.ts'
import { takeLaptop } from '#tests/journeys/support/laptop.ts'
import type { Laptop } from '#tests/journeys/support/laptop.ts'
import { filesHolding } from '#tests/journeys/support/searchProfile.ts'
import { startServer } from '#tests/journeys/support/server.ts'
import type { RunningServer } from '#tests/journeys/support/server.ts'
import { register, setUpCounter } from '#tests/journeys/support/setUpCounter.ts'
import { storedForOffline } from '#tests/journeys/support/practice.ts'

/** Invented stems that occur nowhere else on a disk, in three scripts. */
const STEMS = ['Zubarqix', 'ززبرقكس', 'ዙባርቂክስ']
const HALF_TYPED = 'Halfqixwoord'
const LOCATION = 'Proeflocatie Molenveen'

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

describe('a laptop with a real counter', () => {
  test('keeps fifty people so that its disk, searched while locked, holds no name of theirs', async () => {
    const page = await laptop.open()
    await page.goto(server.url)
    await storedForOffline(page)
    const { words } = await setUpCounter(page, LOCATION)
    for (let at = 0; at < 50; at++) await register(page, `${STEMS[at % STEMS.length] ?? ''} ${String(at)}`)

    // A form that is still open is sealed too.
    await page.getByRole('link', { name: 'Mensen' }).first().click()
    await page
      .getByRole('link', { name: 'Iemand inschrijven' })
      .or(page.getByRole('button', { name: 'Iemand inschrijven' }))
      .first()
      .click()
    await beginForm(page)
    await page.getByLabel('Roepnaam').fill(HALF_TYPED)
    await page.keyboard.press('Alt+l')
    await page.getByRole('heading', { name: 'Het scherm is dicht' }).waitFor()
    expect(await page.content()).not.toContain(STEMS[0])
    await laptop.close()

    expect(await filesHolding(laptop.profile, [...STEMS, HALF_TYPED])).toEqual([])

    const again = await laptop.open({ offline: true })
    await again.goto(server.url)
    await again.getByRole('button', { name: new RegExp(LOCATION) }).click()
    await again.getByLabel('De vier woorden').fill('fiets lepel wolk kaars')
    await again.getByRole('button', { name: 'Balie openen' }).click()
    await again.getByText('Deze woorden openen de balie niet').first().waitFor()
    await again.getByLabel('De vier woorden').fill(words.join(' '))
    await again.getByRole('button', { name: 'Balie openen' }).click()
    await again.getByRole('button', { name: 'Zonder pincode verder' }).click()
    await again.getByRole('link', { name: 'Mensen' }).first().click()
    await again.getByRole('searchbox').fill(`${STEMS[1] ?? ''} 49`)
    await again
      .getByText(`${STEMS[1] ?? ''} 49`)
      .first()
      .waitFor()
  })

  test('a name that lies in the browser in clear would be found by the same search', async () => {
    const control = await takeLaptop()
    try {
      const page = await control.open({ keepsApp: false })
      await page.goto(server.url)
      await page.evaluate(
        ([name]) =>
          new Promise<void>((resolve, reject) => {
            const opening = indexedDB.open('control', 1)
            opening.onupgradeneeded = () => opening.result.createObjectStore('names')
            opening.onsuccess = () => {
              const transaction = opening.result.transaction('names', 'readwrite')
              transaction.objectStore('names').put({ callName: name }, 1)
              transaction.oncomplete = () => {
                resolve()
              }
            }
            opening.onerror = () => {
              reject(new Error('not stored'))
            }
          }),
        STEMS,
      )
      await control.close()
      expect((await filesHolding(control.profile, STEMS)).length).toBeGreaterThan(0)
    } finally {
      await control.discard()
    }
  })
})
