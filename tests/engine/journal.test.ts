import { describe, expect, test } from 'vitest'
import { aLocation, aWriter, anId, named, openOnDisk } from '#tests/engine/counterOnDisk.ts'
import { createEpoch } from '#vault/epochKey.ts'
import { createKeyring } from '#vault/keyring.ts'
import { sealEntry } from '#engine/sealedEntry.ts'
import { decodeHeader } from '#sync/entryHeader.ts'
import { dotKey } from '#sync/dot.ts'
import type { JournalStore } from '#storage/journalStore.ts'

describe('a journal on disk', () => {
  test('what was saved is there after closing and opening again', async () => {
    const location = await aLocation()
    const id = anId()
    const first = await openOnDisk(location)
    expect(await first.journal.write(named(id, 'Yonas'))).toEqual({ ok: true, value: { entries: 1, records: ['resident'] } })
    first.store.close()

    const again = await openOnDisk(location)
    expect(again.journal.read.find('resident', id)?.callName).toBe('Yonas')
  })

  test('nothing readable lies on the disk', async () => {
    const location = await aLocation()
    const { journal, store } = await openOnDisk(location)
    await journal.write(named(anId(), 'Mirwais'))
    await journal.fold()
    const bytes = [
      ...(await store.entriesAfter(0)).flatMap(({ header, sealed }) => [header, sealed]),
      ...((await store.snapshot())?.chunks ?? []),
    ]
    const text = bytes.map((part) => Buffer.from(part).toString('latin1')).join('')
    expect(text).not.toContain('Mirwais')
    expect(text).not.toContain('callName')
  })

  test('a full disk leaves nothing behind, names the reason, and the next save works', async () => {
    const location = await aLocation()
    let full = true
    const quota = Object.assign(new Error('aborted'), {
      name: 'AbortError',
      inner: Object.assign(new Error(''), { name: 'QuotaExceededError' }),
    })
    const failing = (real: JournalStore): JournalStore => ({
      ...real,
      append: (what) => (full ? Promise.reject(quota) : real.append(what)),
    })
    const { journal, store } = await openOnDisk(location, { store: failing })
    const id = anId()
    expect(await journal.write(named(id, 'Semira'))).toEqual({ ok: false, error: { kind: 'storageFull' } })
    expect(journal.read.find('resident', id)).toBeUndefined()

    full = false
    expect((await journal.write(named(id, 'Semira'))).ok).toBe(true)
    const [entry] = await store.entriesAfter(0)
    expect(entry?.seq).toBe(1)
  })

  test('a deed of several entries is on disk whole or not at all', async () => {
    const location = await aLocation()
    const { journal, store } = await openOnDisk(location)
    const many = Array.from({ length: 40 }, () => named(anId(), 'x'.repeat(4000))).flat()
    const written = await journal.write(many)
    expect(written.ok && written.value.entries).toBeGreaterThan(1)
    const taken = await store.entriesAfter(0)
    // The same numbers again: the second of the batch is refused by the disk, so the first must not stay either.
    const rows = taken.slice(0, 2).map((row, index) => ({ ...row, dot: index === 0 ? 'new.1' : row.dot }))
    await expect(store.append({ entries: rows })).rejects.toThrow()
    expect((await store.entriesAfter(0)).length).toBe(taken.length)
  })

  test('a tampered entry is parked and told, and the rest opens', async () => {
    const location = await aLocation()
    const [spoiled, fine] = [anId(), anId()]
    const { journal, store } = await openOnDisk(location)
    await journal.write(named(fine, 'Rahel'))
    await journal.write(named(spoiled, 'Idris'))
    const rows = await store.entriesAfter(0)
    const other = await aLocation()
    const copy = await openOnDisk(other)
    const flipped = rows.map((row) => ({ ...row, sealed: row.sealed.map((byte, at) => (row.seq === 2 && at === 20 ? byte ^ 1 : byte)) }))
    await copy.store.append({ entries: flipped })

    const reopened = await openOnDisk({ header: other.header, keyring: location.keyring })
    expect(reopened.journal.parked()).toBe(2)
    store.close()

    const damaged = await openOnDisk(location, {
      store: (real) => ({ ...real, entriesAfter: () => Promise.resolve(flipped) }),
    })
    expect(damaged.journal.read.find('resident', fine)?.callName).toBe('Rahel')
    expect(damaged.journal.read.find('resident', spoiled)).toBeUndefined()
    expect(damaged.journal.parked()).toBe(1)
    expect((await damaged.store.parked()).map(({ why }) => why)).toEqual(['tampered'])
  })

  test('an entry cut off anywhere is parked, never thrown over', async () => {
    const location = await aLocation()
    const { journal, store } = await openOnDisk(location)
    await journal.write(named(anId(), 'Farid'))
    const [row] = await store.entriesAfter(0)
    if (row === undefined) throw new Error('nothing was written')
    for (const cut of [0, 1, row.header.length - 1]) {
      const cutShort = { ...row, header: row.header.slice(0, cut) }
      const opened = await openOnDisk(location, { store: (real) => ({ ...real, entriesAfter: () => Promise.resolve([cutShort]) }) })
      expect(opened.journal.parked()).toBeGreaterThan(0)
    }
  })

  test('two tabs write under names of their own and follow each other', async () => {
    const location = await aLocation()
    const left = await openOnDisk(location)
    const right = await openOnDisk(location)
    const [one, two] = [anId(), anId()]
    await left.journal.write(named(one, 'Hodan'))
    await right.journal.write(named(two, 'Bilal'))
    expect(await left.journal.catchUp()).toEqual(['resident'])
    expect(await right.journal.catchUp()).toEqual(['resident'])
    for (const tab of [left, right]) {
      expect(tab.journal.read.find('resident', one)?.callName).toBe('Hodan')
      expect(tab.journal.read.find('resident', two)?.callName).toBe('Bilal')
    }
    expect(new Set((await left.store.entriesAfter(0)).map(({ dot }) => dot)).size).toBe(2)
  })

  test('an engine restarted in the same page goes on after its last number', async () => {
    const location = await aLocation()
    const writer = aWriter()
    const before = await openOnDisk(location, { writer })
    await before.journal.write(named(anId(), 'Lina'))
    before.store.close()
    const after = await openOnDisk(location, { writer })
    await after.journal.write(named(anId(), 'Omar'))
    expect((await after.store.entriesAfter(0)).map(({ seq }) => seq)).toEqual([1, 2])
  })

  test('a snapshot gives the same state as the entries it holds, and later entries come on top', async () => {
    const location = await aLocation()
    const [one, two] = [anId(), anId()]
    const before = await openOnDisk(location)
    await before.journal.write(named(one, 'Petro'))
    await before.journal.fold()
    await before.journal.write([{ kind: 'field', record: 'resident', id: one, field: 'callName', value: 'Petrus' }, ...named(two, 'Alina')])
    before.store.close()

    const after = await openOnDisk(location)
    expect(after.journal.read.find('resident', one)?.callName).toBe('Petrus')
    expect(after.journal.read.find('resident', two)?.callName).toBe('Alina')
    expect(after.journal.entriesSinceFold()).toBe(1)
  })

  test('an entry whose key is not here yet waits, and a snapshot never passes over it', async () => {
    const location = await aLocation()
    const { root, secrets } = location.keyring.material
    const next = createEpoch(2)
    const both = await createKeyring({ root, secrets: [...secrets, next] })
    const [known, later] = [anId(), anId()]
    const { journal, store } = await openOnDisk(location)
    await journal.write(named(known, 'Amina'))

    const [row] = await store.entriesAfter(0)
    const header = decodeHeader(row?.header ?? new Uint8Array())
    if (!header.ok) throw new Error('the header must be readable')
    const writer = aWriter()
    const future = { ...header.value, writer, hlc: { ...header.value.hlc, writer }, seq: 1, epoch: next.epoch }
    const changes = [{ kind: 'field', record: 'resident', id: later, field: 'callName', value: 'Samuel', replaces: [] }] as const
    await store.append({ entries: [{ dot: dotKey(future), writer, seq: 1, ...(await sealEntry(both, { header: future, changes })) }] })
    await journal.catchUp()
    await journal.fold()
    expect(journal.parked()).toBe(0)
    expect(journal.read.find('resident', later)).toBeUndefined()

    const withKey = await openOnDisk({ header: location.header, keyring: both })
    expect(withKey.journal.read.find('resident', later)?.callName).toBe('Samuel')
    expect(withKey.journal.read.find('resident', known)?.callName).toBe('Amina')
  })
})
