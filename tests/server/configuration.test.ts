import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { readConfiguration, SETTINGS } from '#server/configuration.ts'

const read = (environment: Record<string, string>) => readConfiguration(environment)
const problemsOf = (environment: Record<string, string>) => {
  const result = read(environment)
  return result.ok ? [] : result.error
}

describe('settings', () => {
  test('with nothing set, this computer is served on 8080', () => {
    expect(read({})).toEqual({
      ok: true,
      value: { port: 8080, host: undefined, tls: undefined, database: { kind: 'sqlite', folder: './data' } },
    })
  })

  test('an empty setting counts as not set', () => {
    expect(read({ PORT: ' ', HOST: '', TLS_CERT: '' })).toEqual(read({}))
  })

  test('all settings together', () => {
    expect(read({ PORT: '443', HOST: '::', TLS_CERT: 'a.pem', TLS_KEY: 'b.pem' })).toEqual({
      ok: true,
      value: { port: 443, host: '::', tls: { certFile: 'a.pem', keyFile: 'b.pem' }, database: { kind: 'sqlite', folder: './data' } },
    })
  })

  test('journals lie in the folder that was named, or in the PostgreSQL', () => {
    const databaseOf = (environment: Record<string, string>) => {
      const result = read(environment)
      return result.ok ? result.value.database : undefined
    }
    expect(databaseOf({ DATA_DIR: '/srv/balie' })).toEqual({ kind: 'sqlite', folder: '/srv/balie' })
    const url = 'postgres://balie:secret@db.example:5432/balie'
    expect(databaseOf({ DATABASE_URL: url, DATA_DIR: '/srv/balie' })).toEqual({ kind: 'postgres', url })
  })

  test('an address of another database is refused, without repeating it: it may hold a password', () => {
    const [problem] = problemsOf({ DATABASE_URL: 'mysql://balie:secret@db.example/balie' })
    expect(problem).toContain('must be the address of a PostgreSQL')
    expect(problem).not.toContain('secret')
  })

  test.each(['65536', '-1', '80a', '8.5', '0x50'])('a port of "%s" is refused with what a port is', (port) => {
    expect(problemsOf({ PORT: port })).toEqual([`PORT is "${port}", but a port is a whole number from 0 to 65535.`])
  })

  test.each(['http://0.0.0.0', 'localhost:80', 'a b'])('a host of "%s" is refused with how to write one', (host) => {
    expect(problemsOf({ HOST: host })[0]).toContain('one bare address or name')
  })

  test.each(['0.0.0.0', '::', '::1', 'fe80::1%eth0', 'balie.example'])('a host of "%s" is taken', (host) => {
    expect(problemsOf({ HOST: host })).toEqual([])
  })

  test('a certificate without its key is refused, and the other way round', () => {
    expect(problemsOf({ TLS_CERT: 'a.pem' })).toEqual(['TLS_CERT and TLS_KEY belong together, but TLS_KEY is missing.'])
    expect(problemsOf({ TLS_KEY: 'b.pem' })).toEqual(['TLS_CERT and TLS_KEY belong together, but TLS_CERT is missing.'])
  })

  test('every mistake is named at once', () => {
    expect(problemsOf({ PORT: 'x', HOST: 'http://y', TLS_KEY: 'z' })).toHaveLength(3)
  })

  test('docs/operations.md shows this very table', async () => {
    const paper = await readFile(new URL('../../docs/operations.md', import.meta.url), 'utf8')
    const row = (line: string) => line.split('|').map((cell) => cell.trim())
    const rows = paper.split('\n').filter((line) => line.startsWith('| `'))
    for (const { name, standard, meaning } of SETTINGS) {
      expect(rows.map(row)).toContainEqual(['', `\`${name}\``, standard, meaning, ''])
    }
    expect(rows.filter((line) => /^\| `[A-Z_]+` /.test(line))).toHaveLength(SETTINGS.length)
  })
})
