import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { BrowserContext } from 'playwright-core'
import { bundlePage } from '../browser/bundlePage.ts'
import { withBrowser } from '../browser/withBrowser.ts'
import type { Measured } from '../Measured.ts'
import { installPeers } from './installPeers.ts'
import { listenerOf, openBenchOrigin } from './benchOrigin.ts'
import type { BenchOrigin } from './benchOrigin.ts'
import { demoDeeds } from './demoDeeds.ts'
import { createFloorServer } from './floorServer.ts'
import { openOurServer } from './ourServer.ts'
import { plainRecords } from './plainRecords.ts'
import { prepareCounter } from './prepareCounter.ts'
import { createRxdbServer } from './rxdbServer.ts'
import { openShapedLine } from './shapedLine.ts'
import { syncFigures } from './syncFigures.ts'
import type { RunFigures, Runs } from './syncFigures.ts'

const RECORDS = 10_000
const EDITS = 500
/** The first round warms up and is not counted. */
const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 5)
const SHAPE = { roundTripMs: 100, bitsPerSecond: 5_000_000 }

/** Devices fold every 2,000 entries, so on an ordinary day so many are not in the snapshot yet. */
const TAIL = 1000

const PAGES = {
  ours: 'bench/sync/oursPage.ts',
  /** Ours on the best of days: the snapshot holds everything. */
  folded: 'bench/sync/oursPage.ts',
  floor: 'bench/sync/floorPage.ts',
  rxdb: 'bench/peers/rxdbPage.ts',
  pouch: 'bench/peers/pouchPage.ts',
} as const
type Name = keyof typeof PAGES
const NAMES = Object.keys(PAGES) as readonly Name[]
/** Without the others a change of our own is measured quickly: BENCH_OTHERS=no. */
const chosen = process.env['BENCH_OTHERS'] === 'no' ? (['ours', 'folded', 'floor'] as const) : NAMES

/** Gets a counter into a new laptop, and a day's edits out of it, in turns with the floor and with others. */
export const benchSync = async (): Promise<readonly Measured[]> => {
  installPeers()
  const { createPouchServer } = await import('../peers/pouchServer.ts')
  const deeds = demoDeeds(RECORDS, EDITS)
  const plain = plainRecords(deeds)
  const plainText = JSON.stringify(plain.first)
  const answer = gzipSync(plainText)
  const prepared = { ours: await prepareCounter(deeds, TAIL), folded: await prepareCounter(deeds, 0) }
  const scripts = await Promise.all(NAMES.map(async (name) => [name, await bundlePage(PAGES[name])] as const))
  const origin = await openBenchOrigin(Object.fromEntries(scripts))
  const line = await openShapedLine(origin.port, SHAPE)

  /** What each contender's server is, fresh for a run; answers how to end it. */
  const serve: Readonly<Record<Name, () => Promise<() => Promise<void>>>> = {
    ours: () => serveOurs(origin, prepared.ours.folder),
    folded: () => serveOurs(origin, prepared.folded.folder),
    floor: async () => {
      const folder = await mkdtemp(join(tmpdir(), 'meedoenbalie-bench-run-'))
      const { handle, close } = createFloorServer(folder, answer)
      origin.serve({ '/floor/': handle })
      return async () => {
        close()
        await rm(folder, { recursive: true })
      }
    },
    rxdb: () => {
      origin.serve({ '/rxdb/': createRxdbServer(plain.first) })
      return Promise.resolve(() => Promise.resolve())
    },
    pouch: async () => {
      const server = await createPouchServer(plain.first)
      origin.serve({ '/pouch/': server.handle })
      return async () => {
        await server.close()
      }
    },
  }
  const settingOf = (name: Name): unknown => (isOurs(name) ? prepared[name].newLaptop : undefined)
  const editsOf = (name: Name): unknown => (isOurs(name) ? deeds.next.map(({ drafts }) => drafts) : plain.edited)

  const runs: Record<'loopback' | 'shaped', Record<Name, RunFigures[]>> = {
    loopback: { ours: [], folded: [], floor: [], rxdb: [], pouch: [] },
    shaped: { ours: [], folded: [], floor: [], rxdb: [], pouch: [] },
  }
  try {
    await withBrowser(async (browser) => {
      for (let round = 0; round <= ROUNDS; round++) {
        for (const [lineName, port] of [
          ['loopback', origin.port],
          ['shaped', line.port],
        ] as const) {
          for (const name of chosen) {
            const end = await serve[name]()
            const figures = await oneRun(browser, origin, `http://127.0.0.1:${String(port)}/${name}.html`, settingOf(name), editsOf(name))
            await end()
            if (figures.records !== plain.first.length) throw new Error(`${name} got ${String(figures.records)} records`)
            if (round > 0) runs[lineName][name].push(figures)
          }
        }
      }
    })
  } finally {
    line.close()
    origin.close()
    for (const { folder } of Object.values(prepared)) await rm(folder, { recursive: true })
  }
  return syncFigures(runs satisfies Runs, {
    snapshot: prepared.folded.snapshotBytes,
    plain: answer.length,
    records: plain.first.length,
    edits: plain.edited.length,
  })
}

const isOurs = (name: Name): name is 'ours' | 'folded' => name === 'ours' || name === 'folded'

const serveOurs = async (origin: BenchOrigin, prepared: string): Promise<() => Promise<void>> => {
  const folder = await mkdtemp(join(tmpdir(), 'meedoenbalie-bench-run-'))
  await cp(prepared, folder, { recursive: true })
  const server = await openOurServer(folder)
  origin.serve({ '/api/': listenerOf(server.handler) })
  return async () => {
    await server.close()
    await rm(folder, { recursive: true })
  }
}

const oneRun = async (browser: BrowserContext, origin: BenchOrigin, url: string, setting: unknown, edits: unknown): Promise<RunFigures> => {
  const tab = await browser.newPage()
  tab.on('console', (message) => {
    // PouchDB asks for checkpoints that are not there yet, and the browser calls each answer of 404 an error.
    if (message.type() === 'error' && !message.text().includes('status of 404')) console.error(`${url}: ${message.text()}`)
  })
  tab.on('pageerror', (error) => console.error(`${url}: ${error.message}`))
  await tab.goto(url)
  await tab.evaluate((given) => window.contender.open(given), setting)
  origin.traffic()
  const { ms, records } = await tab.evaluate(() => window.contender.firstSync())
  const down = origin.traffic()
  await tab.evaluate((given) => window.contender.edit(given), edits)
  origin.traffic()
  const pushMs = await tab.evaluate(() => window.contender.push())
  const up = origin.traffic()
  await tab.evaluate(async () => {
    await window.contender.close()
    for (const { name } of await indexedDB.databases()) if (name !== undefined) indexedDB.deleteDatabase(name)
  })
  await tab.close()
  return {
    records,
    firstMs: ms,
    firstBytes: down.bytes,
    firstRequests: down.requests,
    pushMs,
    pushBytes: up.bytes,
    pushRequests: up.requests,
  }
}
