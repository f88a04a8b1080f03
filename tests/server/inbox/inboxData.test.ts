import { afterAll, beforeAll, describe } from 'vitest'
import { inboxContract } from '#tests/contracts/inbox.contract.ts'
import { onPostgres, onSqlite } from '#tests/server/data/openForTest.ts'
import { startPostgres } from '#tests/support/embeddedPostgres.ts'
import type { TestPostgres } from '#tests/support/embeddedPostgres.ts'

describe('in SQLite', () => {
  inboxContract(async () => (await onSqlite()).database)
})

describe('in PostgreSQL', () => {
  let postgres: TestPostgres
  beforeAll(async () => {
    postgres = await startPostgres()
  }, 120_000)
  afterAll(() => postgres.stop(), 60_000)

  inboxContract(async () => (await onPostgres(await postgres.freshDatabase())).database)
})
