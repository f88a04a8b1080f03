import { describe, expect, test } from 'vitest'
import { createMemoryDisk } from '#storage/MemoryDisk.ts'
import { createMemoryJournalStore } from '#storage/memoryJournalStore.ts'
import { createMemoryLocalJournal } from '#storage/memoryLocalJournal.ts'
import { createMemoryMirrorFiles } from '#storage/mirror/memoryMirrorFiles.ts'
import type { MemoryMirrorFiles } from '#storage/mirror/memoryMirrorFiles.ts'
import { mirroredStore } from '#storage/mirror/mirroredStore.ts'
import { createOutboxMirror, MIRRORED_BYTES } from '#storage/mirror/outboxMirror.ts'
import { readMirror } from '#storage/mirror/readMirror.ts'
import type { SeenFile } from '#storage/mirror/readMirror.ts'
import type { JournalStore, SealedEntry } from '#storage/journalStore.ts'
import { NO_GENERATION } from '#sync/journalPlace.ts'
import { NOW, placeAt } from '#tests/contracts/journalUnderTest.ts'
import { LOCATION, sealedEntry } from '#tests/contracts/sealedEntries.ts'

interface Opening {
  readonly files?: MemoryMirrorFiles
  readonly disk?: ReturnType<typeof createMemoryDisk>
  readonly name?: string
  readonly left?: readonly SeenFile[]
  readonly store?: (real: JournalStore) => JournalStore
}

const opened = ({ files = createMemoryMirrorFiles(), disk = createMemoryDisk(), name = 'one', left = [], store: other }: Opening = {}) => {
  const real = createMemoryJournalStore(disk)
  const mirror = createOutboxMirror({
    files,
    location: LOCATION,
    name,
    store: other?.(real) ?? real,
    facts: () => Promise.resolve(undefined),
    left,
  })
  const store = mirroredStore(real, mirror)
  const sync = createMemoryLocalJournal(disk)
  const confirm = (...entries: readonly SealedEntry[]) =>
    sync.settlePush({
      asked: NO_GENERATION,
      place: { ...placeAt(0), generation: NO_GENERATION },
      confirmed: entries.map(({ dot }) => dot),
      aside: [],
      own: undefined,
      at: NOW,
    })
  const mirrored = async (): Promise<readonly string[]> => {
    await mirror.quiet()
    return (await readMirror(files, LOCATION)).entries.map(({ dot }) => dot)
  }
  return { files, disk, mirror, store, sync, confirm, mirrored }
}

const [A, B, C] = [sealedEntry(1, 1), sealedEntry(1, 2), sealedEntry(1, 3)] as const

describe('the mirror of the outbox', () => {
  test('a save answers before its entries are mirrored, and they are mirrored then', async () => {
    const { store, files, mirrored } = opened()
    await store.append({ entries: [A] })
    expect((await readMirror(files, LOCATION)).entries).toEqual([])
    await store.append({ entries: [B] })
    expect(await mirrored()).toEqual([A.dot, B.dot])
  })

  test('entries stay until the server has confirmed all of them; then none is left', async () => {
    const { store, mirror, confirm, mirrored } = opened()
    await store.append({ entries: [A, B] })
    await mirror.quiet()
    await confirm(A)
    mirror.tidy()
    expect(await mirrored()).toEqual([A.dot, B.dot])
    await confirm(B)
    mirror.tidy()
    expect(await mirrored()).toEqual([])
    await store.append({ entries: [C] })
    expect(await mirrored()).toEqual([C.dot])
  })

  test('what was saved while the mirror is tidied stays in it', async () => {
    const { store, mirror, confirm, mirrored } = opened()
    await store.append({ entries: [A] })
    await confirm(A)
    mirror.tidy()
    await store.append({ entries: [B] })
    expect(await mirrored()).toEqual([B.dot])
  })

  test('what the server did not take stays mirrored: nobody else has it', async () => {
    const { store, mirror, sync, mirrored } = opened()
    await store.append({ entries: [A] })
    await sync.settlePush({
      asked: NO_GENERATION,
      place: { ...placeAt(0), generation: NO_GENERATION },
      confirmed: [],
      aside: [{ dot: A.dot, why: 'dotTaken' }],
      own: undefined,
      at: NOW,
    })
    mirror.tidy()
    mirror.renew()
    expect(await mirrored()).toEqual([A.dot])
  })

  test('a database that lost its entries while the page goes on never empties the mirror', async () => {
    const { store, disk, mirror, mirrored } = opened()
    await store.append({ entries: [A, B] })
    await mirror.quiet()
    disk.entries.clear()
    mirror.tidy()
    mirror.renew()
    await store.append({ entries: [C] })
    expect(await mirrored()).toEqual([A.dot, B.dot, C.dot])
  })

  test('files of earlier openings go once this one has what is unconfirmed; that of another page stays', async () => {
    const first = opened()
    await first.store.append({ entries: [A] })
    await first.mirror.quiet()
    const live = opened({ files: first.files, disk: first.disk, name: 'live' })
    await live.store.append({ entries: [B] })
    await live.mirror.quiet()
    first.mirror.close()
    const { files } = await readMirror(first.files, LOCATION)
    const next = opened({ files: first.files, disk: first.disk, name: 'next', left: files })
    next.mirror.renew()
    expect((await next.mirrored()).toSorted()).toEqual([A.dot, B.dot])
    expect((await first.files.read(LOCATION)).map(({ name }) => name)).toEqual(['live', 'next'])
  })

  test('a full disk fails no save; when there is room again everything unconfirmed is mirrored', async () => {
    const small = createMemoryMirrorFiles(300)
    const { store, disk, mirrored } = opened({ files: small })
    for (const seq of [1, 2, 3, 4, 5]) await store.append({ entries: [sealedEntry(1, seq)] })
    expect(disk.entries.size).toBe(5)
    expect((await mirrored()).length).toBeLessThan(5)

    const roomy = opened({ disk })
    await roomy.store.append({ entries: [sealedEntry(1, 6)] })
    expect(await roomy.mirrored()).toEqual([1, 2, 3, 4, 5, 6].map((seq) => sealedEntry(1, seq).dot))
  })

  test('a browser without such files, or one that throws at every turn, fails no save', async () => {
    const refuses = (): Promise<never> => Promise.reject(new DOMException('not here', 'SecurityError'))
    const none = { ...createMemoryMirrorFiles(), read: refuses, hold: refuses, locations: refuses, removeAll: refuses }
    const { store, disk, mirror } = opened({ files: none })
    await store.append({ entries: [A] })
    await mirror.quiet()
    await store.append({ entries: [B] })
    mirror.tidy()
    mirror.renew()
    await mirror.quiet()
    expect(disk.entries.size).toBe(2)
  })

  test('where very much is unconfirmed the newest of it is mirrored', async () => {
    const disk = createMemoryDisk()
    const large = (seq: number): SealedEntry => sealedEntry(1, seq, { bytes: 60_000 })
    await createMemoryJournalStore(disk).append({ entries: Array.from({ length: 100 }, (_, at) => large(at + 1)) })
    const { mirror, files, mirrored } = opened({ disk })
    mirror.renew()
    const dots = await mirrored()
    expect(dots.length).toBe(69)
    expect([dots[0], dots.at(-1)]).toEqual([large(32).dot, large(100).dot])
    expect((await files.read(LOCATION))[0]!.bytes.length).toBeLessThan(MIRRORED_BYTES + 10_000)
  })

  test('a file that has grown to twice its measure is written anew', async () => {
    const { store, mirror, files, mirrored } = opened()
    const large = (seq: number): SealedEntry => sealedEntry(1, seq, { bytes: 60_000 })
    for (let seq = 1; seq <= 160; seq += 20) {
      await store.append({ entries: Array.from({ length: 20 }, (_, at) => large(seq + at)) })
      await mirror.quiet()
    }
    expect((await mirrored()).at(-1)).toBe(large(160).dot)
    expect((await files.read(LOCATION))[0]!.bytes.length).toBeLessThan(2 * MIRRORED_BYTES)
  })

  test('after it was closed it writes nothing', async () => {
    const { store, mirror, files, mirrored } = opened()
    await store.append({ entries: [A] })
    await mirror.quiet()
    mirror.close()
    mirror.keep([B])
    mirror.renew()
    expect(await mirrored()).toEqual([A.dot])
    expect(await files.hold(LOCATION, 'one')).toBeDefined()
  })
})
