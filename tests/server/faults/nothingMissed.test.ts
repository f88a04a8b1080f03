import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { JournalData } from '#server/data/JournalData.ts'
import type { SqlDatabase } from '#server/data/SqlDatabase.ts'
import type { WriterId } from '#sync/dot.ts'
import { onPostgres, onSqlite } from '#tests/server/data/openForTest.ts'
import { counterOn, ELSEWHERE, entriesOf, entryOf, HERE, OTHER_LAPTOP } from '#tests/server/journal/journalStories.ts'
import { syncServer } from '#tests/server/routes/syncServer.ts'
import { NOWHERE } from '#sync/journalPlace.ts'
import { decodePullAnswer, encodePullRequest } from '#sync/wirePull.ts'
import { decodePushAnswer, encodePushRequest } from '#sync/wirePush.ts'
import { startPostgres } from '#tests/support/embeddedPostgres.ts'
import type { TestPostgres } from '#tests/support/embeddedPostgres.ts'

let postgres: TestPostgres
beforeAll(async () => {
  postgres = await startPostgres()
}, 120_000)
afterAll(() => postgres.stop(), 60_000)

const WRITERS = 16
const PUSHES = 25
const writerNo = (at: number): WriterId => at.toString(16).padStart(16, '0') as WriterId

/** Asks for what is new until a last look after the end of all writing; answers the numbers in the order in which they came. */
const pollUntil = async (isOver: () => boolean, next: (after: number) => Promise<readonly number[]>): Promise<readonly number[]> => {
  const seen: number[] = []
  for (let last = false; ;) {
    const found = await next(seen.at(-1) ?? 0)
    seen.push(...found)
    if (last && found.length === 0) return seen
    last = isOver()
    await new Promise((resolve) => setTimeout(resolve, 1))
  }
}

const whileWriting = async (
  write: (at: number) => Promise<void>,
  next: (after: number) => Promise<readonly number[]>,
): Promise<readonly number[]> => {
  let over = false
  const writing = Promise.all(Array.from({ length: WRITERS }, (_, at) => write(at))).then(() => (over = true))
  const seen = await pollUntil(() => over, next)
  await writing
  return seen
}

const ALL = Array.from({ length: WRITERS * PUSHES }, (_, at) => at + 1)

describe('who reads while many write', () => {
  const seenOn = async (data: JournalData): Promise<readonly number[]> => {
    const counter = await counterOn(data)
    return whileWriting(
      async (at) => {
        for (let push = 1; push <= PUSHES; push++) await counter.push(entriesOf(writerNo(at + 1), push, push))
      },
      async (after) => {
        const page = await counter.pull({ place: { ...NOWHERE, seq: 0 }, from: 0, maxEntries: 2000 })
        return page.entries.map(({ seq }) => seq).filter((seq) => seq > after)
      },
    )
  }

  test('[J1] SQLite: misses nothing', async () => {
    expect(await seenOn((await onSqlite()).data)).toEqual(ALL)
  })

  test('[J1] PostgreSQL: misses nothing', async () => {
    expect(await seenOn((await onPostgres(await postgres.freshDatabase())).data)).toEqual(ALL)
  })

  test('would miss rows with a plain sequence: the test can tell', async () => {
    const { database } = await onPostgres(await postgres.freshDatabase())
    await sql`create table plain (seq bigserial primary key)`.execute(database.kysely)
    const seen = await whileWriting(
      async (at) => {
        for (let push = 1; push <= PUSHES; push++) {
          await database.write(async (transaction) => {
            await sql`insert into plain default values`.execute(transaction)
            // Transactions end in another order than they took their number.
            await sql`select pg_sleep(${((at * 7 + push) % 5) / 1000})`.execute(transaction)
          })
        }
      },
      async (after) => {
        const { rows } = await sql<{ seq: number }>`select seq from plain where seq > ${after} order by seq`.execute(database.kysely)
        return rows.map(({ seq }) => seq)
      },
    )
    expect(seen.length).toBeLessThan(ALL.length)
  })
})

describe('two locations', () => {
  const ask500 = async (database: SqlDatabase) => {
    const server = await syncServer(database)
    const laptops = [await server.enrol(HERE), await server.enrol(ELSEWHERE, OTHER_LAPTOP)]
    const foreign: unknown[] = []
    await Promise.all(
      Array.from({ length: 500 }, async (_, at) => {
        const laptop = laptops[at % 2]!
        const { location, device } = laptop
        if (at % 4 < 2) {
          const entry = entryOf(writerNo((at % 2) + 1), at + 1, { location, device })
          const answer = await server.ask(`/${location}/push`, {
            token: laptop.appendToken,
            body: encodePushRequest({ place: NOWHERE, entries: [entry] }),
          })
          const read = decodePushAnswer(new Uint8Array(await answer.arrayBuffer()))
          if (!read.ok || read.value.kind !== 'taken' || read.value.verdicts[0]?.kind !== 'stored') foreign.push(read)
        } else {
          const body = encodePullRequest({ place: NOWHERE, from: 0, joined: undefined, maxEntries: 2000, maxBytes: 2_000_000 })
          const answer = await server.ask(`/${location}/pull`, { token: laptop.syncToken, body })
          const read = decodePullAnswer(new Uint8Array(await answer.arrayBuffer()))
          const own = Buffer.from(location, 'hex')
          if (!read.ok || read.value.kind !== 'page') foreign.push(read)
          else foreign.push(...read.value.entries.filter(({ header }) => !own.equals(header.subarray(1, 17))))
        }
      }),
    )
    const heads = await Promise.all(laptops.map(({ location }) => server.data.read(location, async ({ head }) => head.seq)))
    return { foreign, heads }
  }

  test('[J12] SQLite: five hundred requests side by side never meet a row of the other', async () => {
    expect(await ask500((await onSqlite()).database)).toEqual({ foreign: [], heads: [125, 125] })
  })

  test('[J12] PostgreSQL: five hundred requests side by side never meet a row of the other', async () => {
    expect(await ask500((await onPostgres(await postgres.freshDatabase())).database)).toEqual({ foreign: [], heads: [125, 125] })
  })

  test('[J12] PostgreSQL itself shows a transaction no row of a location that it did not name, and takes none', async () => {
    const { database, data } = await onPostgres(await postgres.freshDatabase())
    const counter = await counterOn(data)
    await counter.taken(entriesOf(writerNo(1), 1, 3))
    await data.begin(ELSEWHERE, 'ab'.repeat(16) as never)
    const count = async (named: string | undefined) =>
      database.write(async (transaction) => {
        if (named !== undefined) await sql`select set_config('app.location', ${named}, true)`.execute(transaction)
        return (await transaction.selectFrom('entry').select('seq').execute()).length
      })
    expect([await count('1'), await count('2'), await count(''), await count(undefined)]).toEqual([3, 0, 0, 0])
    const smuggle = database.write(async (transaction) => {
      await sql`select set_config('app.location', '2', true)`.execute(transaction)
      await sql`insert into entry (location_no, seq, writer, writer_seq, chain, day) values (1, 4, '\\x00', 1, '\\x00', 1)`.execute(
        transaction,
      )
    })
    await expect(smuggle).rejects.toThrow('row-level security')
  })
})
