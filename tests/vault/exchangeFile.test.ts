import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { BackupContent } from '#vault/backupFile.ts'
import { writeBackup } from '#vault/backupFile.ts'
import { readExchange, writeExchange } from '#vault/exchangeFile.ts'
import { rotateEpoch } from '#vault/rotateEpoch.ts'
import { quickLocation } from '#tests/vault/slotsForTests.ts'

const location = await quickLocation()
const { root } = location.keyring.material
const piece = (...bytes: number[]): { header: Uint8Array; sealed: Uint8Array } => ({
  header: Uint8Array.from(bytes),
  sealed: Uint8Array.of(9, ...bytes),
})
const content: BackupContent = { header: location.header, entries: [piece(1, 2), piece(3)], chunks: [piece(4)] }
const file = await writeExchange(root, content)
/** What lies before the seal: name, version, length, location. */
const CLEAR = 20 + 2 + 4 + 16

test('what a laptop takes along comes out at another of the same location as it was put in', async () => {
  expect(await readExchange(root, file)).toEqual({ ok: true, value: content })
})

test('a laptop that was away when the key changed opens it too', async () => {
  const rotated = await rotateEpoch(location.header, location.keyring)
  const newer = await writeExchange(rotated.keyring.material.root, { ...content, header: rotated.header })
  expect((await readExchange(root, newer)).ok).toBe(true)
})

test('nobody who finds the file reads so much as a label', async () => {
  const text = new TextDecoder('latin1').decode(file)
  expect(text).not.toContain('Locatie Noord')
  expect(text).not.toContain('Kaart in de kluis')
})

test('a file of another location is said to be that', async () => {
  const other = await quickLocation()
  expect(await readExchange(other.keyring.material.root, file)).toEqual({ ok: false, error: { kind: 'otherLocation' } })
})

test('a backup, a list and nothing at all are no such file', async () => {
  for (const bytes of [await writeBackup(content), new TextEncoder().encode('naam;telefoon'), new Uint8Array()])
    expect(await readExchange(root, bytes)).toEqual({ ok: false, error: { kind: 'notAnExchange' } })
})

test('cut at any byte it is said to be incomplete', async () => {
  const lengths = [...Array.from({ length: CLEAR + 40 }, (_, at) => at + 1), ...Array.from({ length: 40 }, (_, at) => file.length - 1 - at)]
  for (const length of lengths)
    expect([length, await readExchange(root, file.subarray(0, length))]).toEqual([length, { ok: false, error: { kind: 'truncated' } }])
})

test('one of a newer version says so', async () => {
  const newer = file.slice()
  newer[21] = 2
  expect(await readExchange(root, newer)).toEqual({ ok: false, error: { kind: 'newerVersion' } })
})

test('no changed bit goes unnoticed, in the clear part nor in the sealed one', async () => {
  const changedAt = async (at: number, bit: number): Promise<boolean> => {
    const changed = file.slice()
    changed[at] = (changed[at] ?? 0) ^ (1 << bit)
    return (await readExchange(root, changed)).ok
  }
  for (let at = 0; at < CLEAR; at++) for (let bit = 0; bit < 8; bit++) expect([at, bit, await changedAt(at, bit)]).toEqual([at, bit, false])
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: CLEAR, max: file.length - 1 }), fc.nat(7), async (at, bit) => !(await changedAt(at, bit))),
    { numRuns: 200 },
  )
})

test('anything behind the end is refused', async () => {
  expect(await readExchange(root, Uint8Array.from([...file, 0]))).toEqual({ ok: false, error: { kind: 'damaged' } })
})
