import { expect, test } from 'vitest'
import SqliteFile from 'better-sqlite3'
import { keptStatements } from '#server/data/keptStatements.ts'

const aDatabase = () => {
  const file = new SqliteFile(':memory:')
  file.exec('create table word (id integer primary key, text text not null)')
  let read = 0
  const counted = { prepare: (text: string) => (read++, file.prepare(text)), close: () => void file.close() }
  return { file, database: keptStatements(counted), read: () => read }
}

test('a statement that comes again is not read again, and answers what is there now', () => {
  const { database, read } = aDatabase()
  const add = () => database.prepare('insert into word (text) values (?)').run(['balie'])
  const all = () => database.prepare('select text from word').all([])
  add()
  expect(all()).toHaveLength(1)
  add()
  expect(all()).toHaveLength(2)
  expect(read()).toBe(2)
})

test('a statement from before a change of the tables goes by the tables as they are', () => {
  const { file, database } = aDatabase()
  const all = () => database.prepare('select * from word').all([])
  database.prepare('insert into word (text) values (?)').run(['balie'])
  expect(all()).toEqual([{ id: 1, text: 'balie' }])
  file.exec('alter table word add column count integer not null default 7')
  expect(all()).toEqual([{ id: 1, text: 'balie', count: 7 }])
})

test('what nobody asked for longest is let go, so that odd statements do not pile up', () => {
  const { database, read } = aDatabase()
  const often = 'select count(*) from word'
  for (let odd = 1; odd <= 200; odd++) {
    database.prepare(often).all([])
    database.prepare(`select ${String(odd)} from word`).all([])
  }
  expect(read()).toBe(201)
  database.prepare('select 1 from word').all([])
  expect(read()).toBe(202)
})
