import { afterAll, beforeAll, describe } from 'vitest'
import { createSqlEnrolmentData } from '#server/data/sqlEnrolmentData.ts'
import { bytesOfHex } from '#server/data/hexBytes.ts'
import type { SqlDatabase } from '#server/data/SqlDatabase.ts'
import { secretHash } from '#server/enrolment/shortCode.ts'
import type { EnrolmentTables } from '#server/data/EnrolmentTables.ts'
import { enrolmentContract } from '#tests/contracts/enrolment.contract.ts'
import type { OpenEnrolmentData } from '#tests/contracts/enrolment.contract.ts'
import { onPostgres, onSqlite } from '#tests/server/data/openForTest.ts'
import { startPostgres } from '#tests/support/embeddedPostgres.ts'
import type { TestPostgres } from '#tests/support/embeddedPostgres.ts'

const opened = ({ database }: { readonly database: SqlDatabase }): OpenEnrolmentData => ({
  data: createSqlEnrolmentData(database),
  deviceOf: async (token) =>
    database.kysely
      .selectFrom('device')
      .innerJoin('location', 'location.no', 'device.location_no')
      .select(['location.id as location', 'device.id as device'])
      .where('sync_hash', '=', bytesOfHex(secretHash(token)))
      .executeTakeFirst(),
  dump: async () => {
    const { kysely } = database
    const more = kysely.$extendTables<EnrolmentTables>()
    const everything = [
      await kysely.selectFrom('device').selectAll().execute(),
      await more.selectFrom('setup_code').selectAll().execute(),
      await more.selectFrom('enrolment').selectAll().execute(),
      await more.selectFrom('enrolment_mail').selectAll().execute(),
    ]
    return JSON.stringify(everything)
  },
})

describe('in SQLite', () => {
  enrolmentContract(async () => opened(await onSqlite()))
})

describe('in PostgreSQL', () => {
  let postgres: TestPostgres
  beforeAll(async () => {
    postgres = await startPostgres()
  }, 120_000)
  afterAll(() => postgres.stop(), 60_000)

  enrolmentContract(async () => opened(await onPostgres(await postgres.freshDatabase())))
})
