import { afterAll, beforeAll, describe } from 'vitest'
import { createMemoryJournalData } from '#server/data/memoryJournalData.ts'
import { journalContract } from '#tests/contracts/journal.contract.ts'
import { journalDataContract } from '#tests/contracts/journalData.contract.ts'
import { snapshotContract } from '#tests/contracts/snapshot.contract.ts'
import { startPostgres } from '#tests/support/embeddedPostgres.ts'
import type { TestPostgres } from '#tests/support/embeddedPostgres.ts'
import { onPostgres, onSqlite } from '#tests/server/data/openForTest.ts'

describe('in memory', () => {
  journalDataContract(async () => createMemoryJournalData())
  journalContract(async () => createMemoryJournalData())
  snapshotContract(async () => createMemoryJournalData())
})

describe('in SQLite', () => {
  journalDataContract(async () => (await onSqlite()).data)
  journalContract(async () => (await onSqlite()).data)
  snapshotContract(async () => (await onSqlite()).data)
})

describe('in PostgreSQL', () => {
  let postgres: TestPostgres
  beforeAll(async () => {
    postgres = await startPostgres()
  }, 120_000)
  afterAll(() => postgres.stop(), 60_000)

  journalDataContract(async () => (await onPostgres(await postgres.freshDatabase())).data)
  journalContract(async () => (await onPostgres(await postgres.freshDatabase())).data)
  snapshotContract(async () => (await onPostgres(await postgres.freshDatabase())).data)
})
