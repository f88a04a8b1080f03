import { execFile } from 'node:child_process'
import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { backUpSqlite, checkSqlite } from '#server/data/backUpSqlite.ts'
import { openSqlite, SQLITE_FILE } from '#server/data/openSqlite.ts'
import { restoreSqlite } from '#server/data/restoreSqlite.ts'
import { createSqlJournalData } from '#server/data/sqlJournalData.ts'
import { mintGeneration } from '#server/serveJournal.ts'
import { NOWHERE } from '#sync/journalPlace.ts'
import { counterOn, entriesOf, writer } from '#tests/server/journal/journalStories.ts'
import { ROOT } from '#tools/run.ts'
import { folderWith } from '#tests/support/folderWith.ts'

const A = writer('a')

/** As a person runs it: in a process of its own. */
const backUpByCommand = async (folder: string, target: string): Promise<string> => {
  const command = [join(ROOT, 'src/tools/backup.ts'), target]
  return (await promisify(execFile)(process.execPath, command, { env: { ...process.env, DATA_DIR: folder } })).stdout
}

test('a backup is made while laptops push without a pause, is whole, and only this account can read it', async () => {
  const folder = await folderWith({})
  const database = await openSqlite(folder)
  const counter = await counterOn(createSqlJournalData(database))
  await counter.taken(entriesOf(A, 1, 100))
  const enough = new AbortController()
  const pushed = (async () => {
    let last = 100
    for (; !enough.signal.aborted; last += 10) {
      await counter.taken(entriesOf(A, last + 1, last + 10))
      // SQLite answers at once, so that this loop would leave no room for the other process's answer.
      await setImmediate()
    }
    return last
  })()
  const target = join(folder, 'backup')
  const said = await backUpByCommand(folder, target)
  enough.abort()
  const last = await pushed
  await database.close()
  const kept = checkSqlite(target)
  expect(kept).toMatchObject({ ok: true, value: { locations: 1 } })
  const entries = kept.ok ? kept.value.entries : 0
  expect(said).toContain(`1 locations, ${String(entries)} entries, checked`)
  expect(entries % 10).toBe(0)
  expect(entries, 'it began while laptops pushed').toBeGreaterThan(100)
  expect(entries, 'and ended while they pushed').toBeLessThan(last)
  if (process.platform !== 'win32') expect(statSync(target).mode & 0o077).toBe(0)
  expect(backUpSqlite(folder, target)).toMatchObject({ ok: false })
})

test('[J7] a restore begins a new generation, so that laptops bring back what the backup lacks; the old database is kept', async () => {
  const folder = await folderWith({})
  const target = join(await folderWith({}), 'backup')
  const first = await openSqlite(folder)
  const before = await counterOn(createSqlJournalData(first))
  await before.taken(entriesOf(A, 1, 3))
  backUpSqlite(folder, target)
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
  expect(backUpSqlite(folder, join(folder, 'target'))).toMatchObject({ ok: false })
})
