import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { BackupContent } from '#vault/backupFile.ts'
import { readBackup, writeBackup } from '#vault/backupFile.ts'
import { unlock } from '#vault/unlock.ts'
import { quickLocation, WORDS } from '#tests/vault/slotsForTests.ts'

const { header } = await quickLocation()
const piece = (...bytes: number[]): { header: Uint8Array; sealed: Uint8Array } => ({
  header: Uint8Array.from(bytes),
  sealed: Uint8Array.of(9, ...bytes),
})
const content: BackupContent = { header, entries: [piece(1, 2), piece()], chunks: [piece(3)] }
const file = await writeBackup(content)

/** With its checksum made right again after a change. */
const sealedAgain = async (bytes: Uint8Array): Promise<Uint8Array> => {
  const body = bytes.slice(0, -32)
  return Uint8Array.from([...body, ...new Uint8Array(await crypto.subtle.digest('SHA-256', body))])
}

test('a backup comes back as it was written and opens with the words', async () => {
  const read = await readBackup(file)
  expect(read).toEqual({ ok: true, value: content })
  if (read.ok) expect((await unlock(read.value.header, WORDS)).ok).toBe(true)
})

test('an empty location is a backup too', async () => {
  const empty = { header, entries: [], chunks: [] }
  expect(await readBackup(await writeBackup(empty))).toEqual({ ok: true, value: empty })
})

test('a hundred thousand entries are written and read', async () => {
  const entries = Array.from({ length: 100_000 }, (_, at) => piece(at & 0xff))
  const read = await readBackup(await writeBackup({ header, entries, chunks: [] }))
  expect(read.ok && read.value.entries.length).toBe(100_000)
})

test('only what belongs to the location goes into the file, not what else a caller left in its header', async () => {
  const careless = { ...header, token: 'geheim-token', device: 'laptop-7' }
  const text = new TextDecoder('latin1').decode(await writeBackup({ ...content, header: careless }))
  expect(text).not.toContain('geheim-token')
  expect(text).not.toContain('laptop-7')
})

test('a file that is no backup is refused as such', async () => {
  for (const text of ['', 'naam;telefoon\r\n', 'PK\u0003\u0004', 'MEEDOENBALIE-BACKUQ'])
    expect(await readBackup(new TextEncoder().encode(text))).toEqual({ ok: false, error: { kind: 'notABackup' } })
})

test('every shortened copy is said to be incomplete', async () => {
  for (let length = 1; length < file.length; length++)
    expect([length, await readBackup(file.subarray(0, length))]).toEqual([length, { ok: false, error: { kind: 'truncated' } }])
})

test('a file of a newer version says so', async () => {
  const newer = file.slice()
  newer[20] = 2
  expect(await readBackup(newer)).toEqual({ ok: false, error: { kind: 'newerVersion' } })
})

test('no changed byte goes unnoticed', async () => {
  for (let at = 0; at < file.length; at += 7) {
    const changed = file.slice()
    changed[at] = (changed[at] ?? 0) ^ 1
    expect((await readBackup(changed)).ok).toBe(false)
  }
  expect(await readBackup(Uint8Array.from([...file, 0]))).toEqual({ ok: false, error: { kind: 'damaged' } })
})

test('any bytes are answered, also behind a right beginning and a right checksum; none make it throw', async () => {
  const answersPlainly = async (bytes: Uint8Array): Promise<boolean> => typeof (await readBackup(bytes)).ok === 'boolean'
  await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), answersPlainly), { numRuns: 300 })
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 300 }), fc.nat(file.length - 60), async (noise, at) => {
      const changed = file.slice()
      changed.set(noise.subarray(0, Math.max(0, file.length - 33 - 25 - at)), 25 + at)
      return answersPlainly(await sealedAgain(changed))
    }),
    { numRuns: 500 },
  )
})

test('lengths that lie are refused without reading beyond the end', async () => {
  for (const length of [0xff, 0x7f]) {
    const lying = file.slice()
    lying.fill(length, 25, 29) // the header's length
    expect(await readBackup(await sealedAgain(lying))).toEqual({ ok: false, error: { kind: 'damaged' } })
  }
})

test('a part of a larger buffer is read like any other', async () => {
  const larger = new Uint8Array(file.length + 13)
  larger.set(file, 7)
  expect(await readBackup(larger.subarray(7, 7 + file.length))).toEqual({ ok: true, value: content })
})
