import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest'
import { openDatabase } from '#server/data/openDatabase.ts'
import type { DatabasePlace } from '#server/data/openDatabase.ts'
import { createSqlJournalData } from '#server/data/sqlJournalData.ts'
import type { JournalData } from '#server/data/JournalData.ts'
import { nextChain } from '#server/journal/nextChain.ts'
import { dotOfHeader } from '#tests/server/faults/dotOfHeader.ts'
import { startKillable } from '#tests/server/faults/killedServer.ts'
import { confirmedDots, pusherOf, pushUntilKilled } from '#tests/server/faults/pushUntilKilled.ts'
import { HERE, LAPTOP, OTHER_LAPTOP, writer } from '#tests/server/journal/journalStories.ts'
import { enrolOn } from '#tests/server/routes/syncServer.ts'
import { startPostgres } from '#tests/support/embeddedPostgres.ts'
import type { TestPostgres } from '#tests/support/embeddedPostgres.ts'
import { folderWith } from '#tests/support/folderWith.ts'
import { dotKey } from '#sync/dot.ts'
import { FIRST_CHAIN } from '#sync/journalPlace.ts'

/** More in the long run. */
const ROUNDS = Number(process.env['SERVER_KILLS'] ?? 10)

vi.setConfig({ testTimeout: 30_000 + ROUNDS * 10_000 })

let postgres: TestPostgres
beforeAll(async () => {
  postgres = await startPostgres()
}, 120_000)
afterAll(() => postgres.stop(), 60_000)

const opened = async (place: DatabasePlace) => {
  const database = await openDatabase(place)
  if (!database.ok) throw new Error(database.error)
  return database.value
}

/** Every row from the first to the head: gapless, chained, each dot once. Answers the dots. */
const checkedDots = async (data: JournalData): Promise<ReadonlySet<string>> => {
  const read = await data.read(HERE, async (rows) => ({ head: rows.head, all: await rows.rowsAfter(0, 1_000_000, true) }))
  if (read === undefined) throw new Error('There is no such journal')
  const dots = read.all.map(({ header }) => dotOfHeader(header))
  expect(read.all.map(({ seq }) => seq)).toEqual(Array.from({ length: read.head.seq }, (_, at) => at + 1))
  expect(dots.reduce(nextChain, FIRST_CHAIN)).toBe(read.head.chain)
  const keys = new Set(dots.map(dotKey))
  expect(keys.size).toBe(dots.length)
  return keys
}

const killAgainAndAgain = async (place: DatabasePlace): Promise<void> => {
  const setUp = await opened(place)
  const laptops = [await enrolOn(setUp, HERE, LAPTOP), await enrolOn(setUp, HERE, OTHER_LAPTOP)]
  await setUp.close()
  const pushers = ['a', 'b', 'c', 'd'].map((digit, at) => pusherOf(writer(digit), laptops[at % 2]!))
  const confirmedInAll = (): number => pushers.reduce((sum, pusher) => sum + pusher.confirmed, 0)
  for (let round = 0; round < ROUNDS; round++) {
    const before = confirmedInAll()
    const server = await startKillable(place)
    onTestFinished(server.kill)
    const running = Promise.all(pushers.map((pusher) => pushUntilKilled(pusher, server.origin)))
    // A round in which nothing was confirmed would show nothing; after that, another moment of the pushes each time.
    await expect.poll(confirmedInAll, { interval: 2, timeout: 20_000 }).toBeGreaterThan(before)
    await new Promise((resolve) => setTimeout(resolve, (round * 37) % 160))
    await server.kill()
    await running
    expect(pushers.flatMap(({ wrong }) => wrong)).toEqual([])
  }
  const check = await opened(place)
  const there = await checkedDots(createSqlJournalData(check))
  await check.close()
  const confirmed = pushers.flatMap(confirmedDots)
  expect(confirmed.length).toBeGreaterThan(ROUNDS * 25)
  expect(confirmed.filter((dot) => !there.has(dotKey(dot)))).toEqual([])
}

test('[J13] SQLite: a server killed during pushes, again and again, keeps everything it confirmed, once', async () => {
  await killAgainAndAgain({ kind: 'sqlite', folder: await folderWith({}) })
})

test('[J13] PostgreSQL: a server killed during pushes, again and again, keeps everything it confirmed, once', async () => {
  await killAgainAndAgain({ kind: 'postgres', url: await postgres.freshDatabase() })
})
