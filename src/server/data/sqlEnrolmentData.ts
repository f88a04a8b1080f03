import { randomBytes } from 'node:crypto'
import type { Kysely, Selectable } from 'kysely'
import type { EnrolmentTables } from '#server/data/EnrolmentTables.ts'
import { bytesOfHex } from '#server/data/hexBytes.ts'
import type { ServerTables } from '#server/data/ServerTables.ts'
import type { SqlDatabase } from '#server/data/SqlDatabase.ts'
import type { Enrolment, EnrolmentData, EnrolmentRows, NewDevice } from '#server/enrolment/EnrolmentData.ts'
import { FIRST_CHAIN } from '#sync/journalPlace.ts'

/** Codes, invitations and their post in SQLite or PostgreSQL. */
export const createSqlEnrolmentData = (database: SqlDatabase): EnrolmentData => ({
  write: (work) => database.write((transaction) => work(rowsOf(transaction.$extendTables<EnrolmentTables>(), database.kind))),
})

type Transaction = Kysely<ServerTables & EnrolmentTables>

const rowsOf = (transaction: Transaction, kind: SqlDatabase['kind']): EnrolmentRows => {
  // SQLite has one writer at a time. PostgreSQL holds what was read until the transaction ends, so that no two count one try.
  const codes = () => {
    const asked = transaction.selectFrom('setup_code').selectAll()
    return kind === 'sqlite' ? asked : asked.forUpdate()
  }
  const enrolments = () => {
    const asked = transaction.selectFrom('enrolment').selectAll()
    return kind === 'sqlite' ? asked : asked.forUpdate()
  }
  const oneOf = (row: EnrolmentRow | undefined): Enrolment | undefined => row && enrolmentOf(row)
  const devices = (location: string, device: string) =>
    transaction
      .selectFrom('device')
      .innerJoin('location', 'location.no', 'device.location_no')
      .select('device.id')
      .where('location.id', '=', location)
      .where('device.id', '=', device)

  return {
    setUpCode: async (hash) => {
      const row = await codes().where('hash', '=', hash).executeTakeFirst()
      if (row === undefined) return undefined
      const { made_at: madeAt, used_location: location, used_device: device, used_at: at } = row
      return { hash, madeAt, used: location === null || device === null || at === null ? undefined : { location, device, at } }
    },
    keepSetUpCode: async ({ hash, madeAt, used }) => {
      const facts = { used_location: used?.location ?? null, used_device: used?.device ?? null, used_at: used?.at ?? null }
      await transaction
        .insertInto('setup_code')
        .values({ hash, made_at: madeAt, ...facts })
        .onConflict((conflict) => conflict.column('hash').doUpdateSet(facts))
        .execute()
    },
    dropUnusedSetUpCodes: async () => {
      await transaction.deleteFrom('setup_code').where('used_at', 'is', null).execute()
    },
    enrolment: async (id) => oneOf(await enrolments().where('id', '=', id).executeTakeFirst()),
    enrolmentByLocator: async (locator) => oneOf(await enrolments().where('locator', '=', locator).executeTakeFirst()),
    enrolmentsOf: async (location, inviter) =>
      (await enrolments().where('location', '=', location).where('inviter', '=', inviter).execute()).map(enrolmentOf),
    keepEnrolment: async (enrolment) => {
      const row = rowOf(enrolment)
      await transaction
        .insertInto('enrolment')
        .values(row)
        .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
        .execute()
    },
    dropEnrolment: async (id) => {
      await transaction.deleteFrom('enrolment').where('id', '=', id).execute()
    },
    dropEndedBefore: async (moment) => {
      await transaction.deleteFrom('enrolment').where('ends_at', '<=', moment).execute()
    },
    mail: async (id, from) => {
      const rows = await transaction
        .selectFrom('enrolment_mail')
        .select(['number', 'more', 'text'])
        .where('enrolment', '=', id)
        .where('side', '=', from)
        .orderBy('number')
        .execute()
      return rows.map(({ number, more, text }) => ({ from, number, text, more: more === 1 }))
    },
    keepMail: async (id, { from, number, text, more }) => {
      await transaction
        .insertInto('enrolment_mail')
        .values({ enrolment: id, side: from, number, text, more: more ? 1 : 0 })
        .execute()
    },
    anyLocation: async () => (await transaction.selectFrom('location').select('no').limit(1).executeTakeFirst()) !== undefined,
    hasLocation: async (location) =>
      (await transaction.selectFrom('location').select('no').where('id', '=', location).executeTakeFirst()) !== undefined,
    addLocation: async (location) => {
      const generation = randomBytes(16).toString('hex')
      await transaction
        .insertInto('location')
        .values({ id: location, generation, seq: 0, chain: bytesOfHex(FIRST_CHAIN), snapshot: null })
        .execute()
    },
    hasDevice: async (location, device) => (await devices(location, device).executeTakeFirst()) !== undefined,
    putDevice: (device) => putDevice(transaction, device),
  }
}

const putDevice = async (transaction: Transaction, { location, device, appendHash, syncHash, at }: NewDevice): Promise<void> => {
  const { no } = await transaction.selectFrom('location').select('no').where('id', '=', location).executeTakeFirstOrThrow()
  const hashes = { append_hash: bytesOfHex(appendHash), sync_hash: bytesOfHex(syncHash) }
  await transaction
    .insertInto('device')
    .values({ location_no: no, id: device, ...hashes, state: 'active', added_at: at })
    .onConflict((conflict) => conflict.columns(['location_no', 'id']).doUpdateSet(hashes))
    .execute()
}

type EnrolmentRow = Selectable<EnrolmentTables['enrolment']>

const enrolmentOf = (row: EnrolmentRow): Enrolment => ({
  id: row.id,
  location: row.location,
  inviter: row.inviter,
  locator: row.locator,
  codeHash: row.code_hash,
  wrongCodes: row.wrong_codes,
  endsAt: row.ends_at,
  joiner:
    row.joiner === null || row.mailbox_hash === null
      ? undefined
      : { device: row.joiner, mailboxHash: row.mailbox_hash, tokensGiven: row.tokens_given === 1 },
  approved: row.approved === 1,
})

const rowOf = ({ joiner, ...enrolment }: Enrolment): EnrolmentRow => ({
  id: enrolment.id,
  location: enrolment.location,
  inviter: enrolment.inviter,
  locator: enrolment.locator,
  code_hash: enrolment.codeHash,
  wrong_codes: enrolment.wrongCodes,
  ends_at: enrolment.endsAt,
  joiner: joiner?.device ?? null,
  mailbox_hash: joiner?.mailboxHash ?? null,
  tokens_given: joiner?.tokensGiven === true ? 1 : 0,
  approved: enrolment.approved ? 1 : 0,
})
