import { afterAll, beforeAll, expect, test } from 'vitest'
import { bundleForBrowser, servePage } from '#tests/journeys/support/browserPage.ts'
import { takeLaptop } from '#tests/journeys/support/laptop.ts'
import type { Laptop } from '#tests/journeys/support/laptop.ts'
import { MIRROR_FILES_STORIES } from '#tests/contracts/mirrorFiles.contract.ts'

let laptop: Laptop
let site: Awaited<ReturnType<typeof servePage>>

beforeAll(async () => {
  site = await servePage(await bundleForBrowser('tests/journeys/pages/mirrorFilesWorker.ts'))
  laptop = await takeLaptop()
})

afterAll(async () => {
  await laptop.discard()
  site.stop()
})

test("the browser's own files keep the contract of the mirror, sentence by sentence", async () => {
  const page = await laptop.open()
  await page.goto(site.url)
  const told = await page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const worker = new Worker('/script.js', { type: 'module' })
        worker.onmessage = ({ data }: MessageEvent<unknown>) => {
          resolve(data)
        }
        worker.onerror = ({ message }) => {
          reject(new Error(message))
        }
      }),
  )
  const asTold = MIRROR_FILES_STORIES.map(({ title }, at) => [title, (told as readonly unknown[])[at]])
  expect(asTold).toEqual(MIRROR_FILES_STORIES.map(({ title, seen }) => [title, seen]))
})
