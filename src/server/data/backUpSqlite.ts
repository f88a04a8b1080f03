import { closeSync, existsSync, fsyncSync, openSync } from 'node:fs'
import { join } from 'node:path'
import SqliteFile from 'better-sqlite3'
import { err, ok } from '#kernel/Result.ts'
import type { Result } from '#kernel/Result.ts'
import { SQLITE_FILE } from '#server/data/openSqlite.ts'

export interface BackedUp {
  readonly locations: number
  readonly entries: number
}

/** Copies the embedded database into one file, also while a server writes to it, and checks the copy. */
export const backUpSqlite = (folder: string, target: string): Result<BackedUp, string> => {
  const source = join(folder, SQLITE_FILE)
  if (!existsSync(source)) return err(`There is no database in ${folder}.`)
  if (existsSync(target)) return err(`${target} is there already; a backup does not replace a file.`)
  // Made empty first, so that nobody else can read it at any moment.
  closeSync(openSync(target, 'wx', 0o600))
  const file = new SqliteFile(source, { readonly: true })
  try {
    // One reading transaction. The step by step copy of SQLite begins anew at each write of another process, and so never ends on a busy day.
    file.prepare('vacuum into ?').run(target)
  } finally {
    file.close()
  }
  flushToDisk(target)
  return checkSqlite(target)
}

/** Whether a file is a whole database of this server, and what is in it. */
export const checkSqlite = (path: string): Result<BackedUp, string> => {
  if (!existsSync(path)) return err(`${path} is not there.`)
  try {
    const file = new SqliteFile(path, { readonly: true })
    try {
      if (file.pragma('integrity_check', { simple: true }) !== 'ok') return err(`${path} is damaged.`)
      return ok({ locations: countOf(file, 'location'), entries: countOf(file, 'entry') })
    } finally {
      file.close()
    }
  } catch {
    return err(`${path} is not a database of this server.`)
  }
}

const flushToDisk = (path: string): void => {
  const descriptor = openSync(path, 'r+')
  fsyncSync(descriptor)
  closeSync(descriptor)
}

const countOf = (file: SqliteFile.Database, table: 'location' | 'entry'): number =>
  Number(file.prepare(`select count(*) from ${table}`).pluck().get())
