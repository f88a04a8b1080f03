import { chmodSync, copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import SqliteFile from 'better-sqlite3'
import { err, ok } from '#kernel/Result.ts'
import type { Result } from '#kernel/Result.ts'
import { checkSqlite } from '#server/data/backUpSqlite.ts'
import { SQLITE_FILE } from '#server/data/openSqlite.ts'
import type { Generation } from '#sync/journalPlace.ts'

export interface Restored {
  /** Where the database lies that was there before; nothing is thrown away. */
  readonly before: string | undefined
}

/**
 * Puts a backup in the place of the embedded database while no server runs. Every journal gets a new generation, so that laptops bring what
 * the backup lacks at their next contact. (Without it they would find out by themselves, but only once one of them knows of a lost row.)
 */
export const restoreSqlite = async (
  source: string,
  folder: string,
  mintGeneration: () => Generation,
): Promise<Result<Restored, string>> => {
  const checked = checkSqlite(source)
  if (!checked.ok) return checked
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const place = join(folder, SQLITE_FILE)
  if (existsSync(place) && !isFree(place)) return err('The server is running. Stop it first, then put the backup back.')

  const fresh = `${place}.restoring`
  rmSync(fresh, { force: true })
  copyFileSync(source, fresh)
  chmodSync(fresh, 0o600)
  const file = new SqliteFile(fresh)
  for (const { no } of file.prepare<[], { no: number }>('select no from location').all()) {
    file.prepare('update location set generation = ? where no = ?').run(mintGeneration(), no)
  }
  file.pragma('wal_checkpoint(TRUNCATE)')
  file.close()

  const before = existsSync(place) ? nameFor(place) : undefined
  if (before !== undefined) renameSync(place, before)
  renameSync(fresh, place)
  return Promise.resolve(ok({ before }))
}

/** Whether nobody else has the database open: its log can then be folded in and the file locked alone. */
const isFree = (path: string): boolean => {
  const file = new SqliteFile(path, { timeout: 200 })
  try {
    file.pragma('wal_checkpoint(TRUNCATE)')
    file.pragma('locking_mode = EXCLUSIVE')
    file.pragma('journal_mode = DELETE')
    file.exec('begin exclusive; commit')
    return file.pragma('journal_mode', { simple: true }) === 'delete'
  } catch {
    return false
  } finally {
    file.close()
  }
}

const nameFor = (place: string): string => {
  let number = 1
  while (existsSync(`${place}.before-${String(number)}`)) number++
  return `${place}.before-${String(number)}`
}
