import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Page, Worker } from 'playwright-core'
import { takeLaptop } from '#tests/journeys/support/laptop.ts'
import type { Laptop } from '#tests/journeys/support/laptop.ts'
import { startPractising, storedForOffline } from '#tests/journeys/support/practice.ts'
import { startServer } from '#tests/journeys/support/server.ts'
import type { RunningServer } from '#tests/journeys/support/server.ts'

/** A name that only the engine's bundle holds: a call that hands over its keys. */
const ENGINE_MARK = 'giveKeysTo'

/** And one that only the courier's holds. */
const COURIER_MARK = '/api/health'

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

const workerWith = async (page: Page, mark: string): Promise<Worker> => {
  const scripts = await page.evaluate(async (mark) => {
    const found: string[] = []
    for (const { name } of performance.getEntriesByType('resource')) {
      if (name.includes('/workers/') && (await (await fetch(name)).text()).includes(mark)) found.push(new URL(name).pathname)
    }
    return found
  }, mark)
  const [worker, ...others] = page.workers().filter((one) => scripts.includes(new URL(one.url()).pathname))
  if (worker === undefined || others.length > 0) throw new Error(`Not one worker with ${mark} runs`)
  return worker
}

const engineOf = (page: Page): Promise<Worker> => workerWith(page, ENGINE_MARK)

/** What comes of an attempt to reach the network from inside a worker. */
const attempts = (worker: Worker): Promise<Readonly<Record<string, string>>> =>
  worker.evaluate(async () => {
    const outcome = async (attempt: () => Promise<unknown>): Promise<string> => {
      try {
        await attempt()
        return 'reached'
      } catch (error) {
        return (error as Error).name
      }
    }
    return {
      fetch: await outcome(() => fetch('/api/health')),
      socket: await outcome(
        () =>
          new Promise((resolve, reject) => {
            const socket = new WebSocket(`ws://${location.host}/`)
            socket.onopen = resolve
            socket.onerror = () => {
              reject(new TypeError('refused'))
            }
          }),
      ),
    }
  })

describe('the worker that holds the keys', () => {
  test('has no network when it comes from the server', async () => {
    const page = await laptop.open()
    await page.goto(server.url)
    await startPractising(page)
    expect(await attempts(await engineOf(page))).toEqual({ fetch: 'TypeError', socket: expect.stringMatching(/Error$/) as string })
    expect(await attempts(await workerWith(page, COURIER_MARK)), 'the courier can').toMatchObject({ fetch: 'reached' })
    await storedForOffline(page)
  })

  test('has none either when the service worker hands it out, with the server gone', async () => {
    await laptop.close()
    await server.stop()
    const page = await laptop.open()
    await page.goto(server.url)
    await startPractising(page)
    const engine = await engineOf(page)
    server = await startServer({ port: Number(new URL(server.url).port) })
    expect(await page.evaluate(async () => (await fetch('/api/health')).status)).toBe(200)
    expect(await attempts(engine)).toEqual({ fetch: 'TypeError', socket: expect.stringMatching(/Error$/) as string })
  })
})
