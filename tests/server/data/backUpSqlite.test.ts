import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { backUpSqlite } from '#server/data/backUpSqlite.ts'
import { openSqlite, SQLITE_FILE } from '#server/data/openSqlite.ts'
import { restoreSqlite } from '#server/data/restoreSqlite.ts'
import { createSqlJournalData } from '#server/data/sqlJournalData.ts'
import { mintGeneration } from '#server/serveJournal.ts'
import { NOWHERE } from '#sync/journalPlace.ts'
import { counterOn, entriesOf, writer } from '#tests/server/journal/journalStories.ts'
import { folderWith } from '#tests/support/folderWith.ts'

const A = writer('a')

test('a backup is made while laptops push, is whole, and only this account can read it', async () => {
  const folder = await folderWith({})
  const database = await openSqlite(folder)
  const counter = await counterOn(createSqlJournalData(database))
  await counter.taken(entriesOf(A, 1, 100))
  const enough = new AbortController()
  const pushes = (async () => {
    for (let from = 101; !enough.signal.aborted; from += 10) await counter.taken(entriesOf(A, from, from + 9))
  })()
  const target = join(folder, 'backup')
  const done = await backUpSqlite(folder, target)
  enough.abort()
  await pushes
  await database.close()
  expect(done.ok && done.value.locations).toBe(1)
  expect(done.ok && done.value.entries % 10).toBe(0)
  expect(done.ok && done.value.entries).toBeGreaterThanOrEqual(100)
  if (process.platform !== 'win32') expect(statSync(target).mode & 0o077).toBe(0)
  expect(await backUpSqlite(folder, target)).toMatchObject({ ok: false })
})

test('[J7] a restore begins a new generation, so that laptops bring back what the backup lacks; the old database is kept', async () => {
  const folder = await folderWith({})
  const target = join(await folderWith({}), 'backup')
  const first = await openSqlite(folder)
  const before = await counterOn(createSqlJournalData(first))
  await before.taken(entriesOf(A, 1, 3))
  await backUpSqlite(folder, target)
  const place = await before.taken(entriesOf(A, 4, 6))
  expect(await restoreSqlite(target, folder, mintGeneration)).toMatchObject({
    ok: false,
    error: expect.stringContaining('running') as string,
  })
  await first.close()

  expect(await restoreSqlite(target, folder, mintGeneration)).toMatchObject({ ok: true })
  expect(readdirSync(folder)).toContain(`${SQLITE_FILE}.before-1`)
  const second = await openSqlite(folder)
  const after = await counterOn(createSqlJournalData(second))
  const answer = await after.push(entriesOf(A, 1, 6), place)
  expect(answer.kind).toBe('restored')
  if (answer.kind === 'restored') expect(answer.generation).not.toBe(place.generation)
  expect(await after.taken(entriesOf(A, 1, 6), NOWHERE)).toMatchObject({ seq: 6 })
  await second.close()
})

test('what is no backup is refused, and nothing is touched', async () => {
  const folder = await folderWith({})
  const noise = join(folder, 'noise')
  writeFileSync(noise, 'this is no database')
  for (const source of [noise, join(folder, 'gone')])
    expect((await restoreSqlite(source, join(folder, 'data'), mintGeneration)).ok).toBe(false)
  expect(existsSync(join(folder, 'data'))).toBe(false)
  expect(await backUpSqlite(folder, join(folder, 'target'))).toMatchObject({ ok: false })
})
