import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ROOT } from '#tests/architecture/sourceFiles.ts'
import { takeLaptop } from '#tests/journeys/support/laptop.ts'
import type { Laptop } from '#tests/journeys/support/laptop.ts'
import { storedForOffline } from '#tests/journeys/support/practice.ts'
import { startServer } from '#tests/journeys/support/server.ts'
import type { RunningServer } from '#tests/journeys/support/server.ts'

const PICTOGRAMS = join(ROOT, 'public/pictograms')

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

test('the browser offers to install the app, and addresses of files and services never answer with a page', async () => {
  const page = await laptop.open()
  await page.goto(server.url)
  await storedForOffline(page)
  const devtools = await page.context().newCDPSession(page)
  const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors')
  expect(installabilityErrors).toEqual([])
  const { errors } = await devtools.send('Page.getAppManifest')
  expect(errors).toEqual([])

  await page.context().setOffline(true)
  await server.stop()
  const answered = (path: string): Promise<string> =>
    page.evaluate(async (asked) => {
      try {
        return (await fetch(asked)).headers.get('content-type') ?? ''
      } catch {
        return 'no answer'
      }
    }, path)
  for (const path of ['/api/anything', '/assets/nope.js', '/workers/nope.js']) expect(await answered(path), path).toBe('no answer')
  // Each drawing comes out of the one file that was stored.
  const drawings = readdirSync(PICTOGRAMS).filter((name) => name.endsWith('.svg'))
  const shown = await page.evaluate(
    (names) => Promise.all(names.map(async (name) => (await fetch(`/pictograms/${name}`)).text().catch(() => 'no answer'))),
    drawings,
  )
  expect(drawings.length).toBeGreaterThan(100)
  expect(drawings.filter((name, at) => shown[at] !== readFileSync(join(PICTOGRAMS, name), 'utf8'))).toEqual([])
  // A place inside the app opens offline from its address.
  await page.goto(`${server.url}/mensen`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  server = await startServer()
})
