import { err, ok } from '#kernel/Result.ts'
import type { Result } from '#kernel/Result.ts'
import type { DatabasePlace } from '#server/data/openDatabase.ts'

export interface Configuration {
  readonly port: number
  /** Where to listen. Undefined: both loopback addresses, and nothing else. */
  readonly host: string | undefined
  readonly tls: { readonly certFile: string; readonly keyFile: string } | undefined
  readonly database: DatabasePlace
}

interface Setting {
  readonly name: string
  readonly standard: string
  readonly meaning: string
}

/** Every setting there is. docs/operations.md shows this table; a test compares the two. */
export const SETTINGS: readonly Setting[] = [
  { name: 'PORT', standard: '8080', meaning: 'The port to listen on, 0 to 65535. 0 takes any free port.' },
  {
    name: 'HOST',
    standard: '(127.0.0.1 and ::1)',
    meaning: 'The address to listen on. Without it only this computer reaches the server; 0.0.0.0 or :: opens it to the network.',
  },
  { name: 'TLS_CERT', standard: '(none)', meaning: 'Path of the certificate chain (PEM). Together with TLS_KEY: the server speaks https.' },
  { name: 'TLS_KEY', standard: '(none)', meaning: 'Path of the private key (PEM) that belongs to TLS_CERT.' },
  { name: 'DATA_DIR', standard: './data', meaning: 'The folder of the embedded database. It is made if it is not there.' },
  {
    name: 'DATABASE_URL',
    standard: '(none)',
    meaning: 'The address of a PostgreSQL (15 or newer) to use instead: postgres://account:password@host:5432/database.',
  },
]

type Environment = Readonly<Record<string, string | undefined>>

/** Reads the settings from the environment. What can not be meant is refused with a sentence for each mistake, not guessed. */
export const readConfiguration = (environment: Environment): Result<Configuration, readonly string[]> => {
  const given = (name: string): string | undefined => environment[name]?.trim() || undefined
  const problems: string[] = []

  const port = portFrom(given('PORT') ?? '8080')
  if (port === undefined) problems.push(`PORT is "${given('PORT') ?? ''}", but a port is a whole number from 0 to 65535.`)

  const host = given('HOST')
  if (host !== undefined && !isHost(host)) {
    problems.push(`HOST is "${host}", but it must be one bare address or name, such as 0.0.0.0, without http:// and without a port.`)
  }

  const certFile = given('TLS_CERT')
  const keyFile = given('TLS_KEY')
  if ((certFile === undefined) !== (keyFile === undefined)) {
    problems.push(`TLS_CERT and TLS_KEY belong together, but ${certFile === undefined ? 'TLS_CERT' : 'TLS_KEY'} is missing.`)
  }

  const url = given('DATABASE_URL')
  if (url !== undefined && !/^postgres(ql)?:\/\/\S+$/.test(url)) {
    // What was given is not repeated: it may hold a password.
    problems.push('DATABASE_URL must be the address of a PostgreSQL: postgres://account:password@host:5432/database.')
  }
  const database: DatabasePlace = url === undefined ? { kind: 'sqlite', folder: given('DATA_DIR') ?? './data' } : { kind: 'postgres', url }

  if (problems.length > 0 || port === undefined) return err(problems)
  const tls = certFile === undefined || keyFile === undefined ? undefined : { certFile, keyFile }
  return ok({ port, host, tls, database })
}

const portFrom = (text: string): number | undefined => {
  if (!/^\d{1,5}$/.test(text)) return undefined
  const port = Number(text)
  return port <= 65_535 ? port : undefined
}

/** An IPv6 address has colons, so "name:8080" is told apart by having exactly one. */
const isHost = (text: string): boolean => /^[\w.:%-]+$/.test(text) && !/^[^:]*:[^:]*$/.test(text)
