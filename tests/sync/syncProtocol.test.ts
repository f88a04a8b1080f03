import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { gunzipText } from '#engine/gzip.ts'
import { REFUSALS as ENROLMENT_REFUSALS } from '#server/enrolment/enrolmentRefusal.ts'
import { openApiDocument } from '#server/openApiDocument.ts'
import { REFUSALS } from '#server/routes/refusal.ts'
import { createByteWriter, writeVarint, writtenBytes } from '#kernel/ByteWriter.ts'
import { decodeBody } from '#sync/entryBody.ts'
import { toSnapshotChunks } from '#sync/snapshot.ts'
import { createMergedState } from '#sync/mergedState.ts'
import { commitmentOf } from '#vault/enrolment/commitment.ts'
import { comparisonDigits } from '#vault/enrolment/comparisonDigits.ts'
import { writeEnrolmentText } from '#vault/enrolment/enrolmentText.ts'
import { deriveEpochKeys } from '#vault/epochKey.ts'
import { openBytes } from '#vault/sealing.ts'
import { CHANGES, EPOCH, LOCATION, PROTOCOL_VECTORS } from '#tests/sync/protocolVectors.ts'

const document = readFileSync(new URL('../../docs/sync-protocol.md', import.meta.url), 'utf8')

/** The examples of the document by name: of each line what stands before two spaces. */
const blocks = (kind: 'vector' | 'text'): ReadonlyMap<string, string> =>
  new Map(
    [...document.matchAll(new RegExp(`<!-- ${kind}: ([\\w-]+) -->\\n\\n\`\`\`text\\n([^\`]*)\`\`\``, 'g'))].map(
      ([, name = '', lines = '']) => [
        name,
        lines
          .trimEnd()
          .split('\n')
          .map((line) => line.split('  ')[0] ?? '')
          .join(''),
      ],
    ),
  )

const vectors = blocks('vector')
const bytesOf = (name: string): Uint8Array<ArrayBuffer> => Uint8Array.from(Buffer.from(vectors.get(name) ?? '', 'hex'))
const SECRET = Uint8Array.from({ length: 32 }, (_, at) => at)

describe('docs/sync-protocol.md', () => {
  test.each(Object.entries(PROTOCOL_VECTORS))('[W2] shows %s as the code writes it', (name, bytes) => {
    expect(vectors.get(name)).toBe(Buffer.from(bytes).toString('hex'))
  })

  test('shows no example that is not checked', () => {
    expect([...vectors.keys()].toSorted()).toEqual([...Object.keys(PROTOCOL_VECTORS), 'sealed-chunk', 'sealed-entry'].toSorted())
    expect([...blocks('text').keys()]).toEqual(['enrolment-commitment', 'enrolment-digits'])
    expect(document.split('```text').length - 1).toBe(vectors.size + 2)
  })

  test('shows an entry and a chunk that open with the key as described', async () => {
    const keys = await deriveEpochKeys({ epoch: EPOCH, secret: SECRET })
    const body = await openBytes(keys.entry, bytesOf('sealed-entry'), bytesOf('header'))
    expect(body.ok && decodeBody(body.value)).toEqual({ ok: true, value: CHANGES })
    const aad = new TextEncoder().encode(`snapshot|v1|${LOCATION}|MDEyMzQ1Njc4OTo7PD0-Pw|1|${EPOCH.keyId}|0|1`)
    const chunk = await openBytes(keys.snapshot, bytesOf('sealed-chunk'), aad)
    const text = chunk.ok ? await gunzipText(chunk.value) : ''
    expect([...toSnapshotChunks(createMergedState())]).toEqual([{ text }])
    expect(document).toContain(`\`${text}\``)
  })

  test('shows the first message of an enrolment and the digits that follow from its keys', async () => {
    const part = (digit: number) => ({
      publicKey: Uint8Array.from({ length: 65 }, (_, at) => (at === 0 ? 4 : digit)),
      nonce: new Uint8Array(16).fill(digit),
    })
    const own = { role: 'joining', enrolment: 'e'.repeat(32), ...part(0x11) } as const
    const commitment = await commitmentOf(own)
    const content = { kind: 'commitment', commitment } as const
    expect(blocks('text').get('enrolment-commitment')).toBe(
      await writeEnrolmentText({ enrolment: own.enrolment, from: 'joining', content }),
    )
    const pair = await crypto.subtle.generateKey({ name: 'ECDH', namedCurve: 'P-256' }, false, ['deriveBits'])
    const digits = await comparisonDigits({ own: { ...own, pair }, peer: { ...part(0x22), commitment } })
    expect(blocks('text').get('enrolment-digits')).toBe(digits)
  })

  test('names every refusal with its status, and no other', () => {
    const table = /<!-- refusals -->([^]*)<!-- \/refusals -->/.exec(document)?.[1] ?? ''
    const named = [...table.matchAll(/^\| `(\w+)` *\| (\d{3}) *\| (\w+)/gm)].map(
      ([, code, status, routes]) => `${code!} ${status!} ${routes!}`,
    )
    const of = (table_: Readonly<Record<string, readonly [number, string]>>) =>
      new Map(Object.entries(table_).map(([code, [status]]) => [code, status]))
    const [journal, enrolment] = [of(REFUSALS), of(ENROLMENT_REFUSALS)]
    /** Whatever the route, the handler around it may say these. */
    const anywhere = ['unexpected', 'storageUnavailable']
    const all = [...new Set([...journal.keys(), ...enrolment.keys()])].map((code) => {
      const isBoth = (journal.has(code) && enrolment.has(code)) || anywhere.includes(code)
      const status = journal.get(code) ?? enrolment.get(code)
      if (journal.has(code) && enrolment.has(code)) expect([code, journal.get(code)]).toEqual([code, enrolment.get(code)])
      return `${code} ${String(status)} ${isBoth ? 'both' : journal.has(code) ? 'journal' : 'enrolment'}`
    })
    expect(named.toSorted()).toEqual(all.toSorted())
  })

  test('names every route, and no other', () => {
    const named = [...document.matchAll(/^\| (GET|POST|PUT|DELETE) +\| `([^`]+)`/gm)].map(
      ([, method, path]) => `${method!} /api/v1${path!}`,
    )
    const { paths } = openApiDocument('1') as { paths: Readonly<Record<string, Readonly<Record<string, unknown>>>> }
    const served = Object.entries(paths).flatMap(([path, methods]) =>
      path.startsWith('/api/v1')
        ? Object.keys(methods).flatMap((one) => (one === 'parameters' ? [] : [`${one.toUpperCase()} ${path}`]))
        : [],
    )
    expect(named.toSorted()).toEqual(served.toSorted())
  })

  test('writes numbers as the code does', () => {
    const rows = [...document.matchAll(/^\| (\d+(?:\^\d+−1)?) +\| `([0-9a-f]+)` *\|$/gm)]
    expect(rows).toHaveLength(6)
    for (const [, number, hex] of rows) {
      const writer = createByteWriter()
      writeVarint(writer, number === '2^53−1' ? Number.MAX_SAFE_INTEGER : Number(number))
      expect(Buffer.from(writtenBytes(writer)).toString('hex')).toBe(hex)
    }
  })

  test('cites only rules that the specification has', () => {
    const rules = new Set(
      [...readFileSync(new URL('../../src/sync/SPEC.md', import.meta.url), 'utf8').matchAll(/^- \*\*\[(\w\d+)\]/gm)].map(
        ([, rule]) => rule,
      ),
    )
    const cited = [...document.matchAll(/\[((?:[A-Z]\d+(?:, )?)+)\]/g)].flatMap(([, list = '']) => list.split(', '))
    expect(cited.length).toBeGreaterThan(15)
    expect(cited.filter((rule) => !rules.has(rule))).toEqual([])
  })
})
