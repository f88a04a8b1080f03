import { describe, expect, test } from 'vitest'
import { beginningOf, NO_GENERATION } from '#sync/journalPlace.ts'
import { dotsOf, knownTo, LIFE, MUCH, NEXT_LIFE, NOW, pageOf, placeAt } from '#tests/contracts/journalUnderTest.ts'
import type { JournalUnderTest } from '#tests/contracts/journalUnderTest.ts'
import { sealedEntry } from '#tests/contracts/sealedEntries.ts'

/** What the exchange with the server may rely on, whatever the disk is made of. */
export const localJournalContract = (name: string, open: () => Promise<JournalUnderTest>): void => {
  describe(`the journal ${name}`, () => {
    const known = knownTo(open)

    test('knows of no server in the beginning, and of nothing unsent', async () => {
      const { sync } = await open()
      expect(await sync.marks()).toEqual({
        place: beginningOf(NO_GENERATION),
        cursor: 0,
        joined: undefined,
        waiting: [],
        owed: undefined,
        lost: undefined,
      })
      expect(await sync.unsentCount()).toBe(0)
      expect(await sync.unsentAfter(0, MUCH)).toEqual([])
    })

    test('gives what was saved in its order, and no more than the portion holds, but one in any case', async () => {
      const entries = [1, 2, 3, 4].map((seq) => sealedEntry(1, seq, { bytes: 1000 }))
      const { sync } = await known(...entries)
      expect(await dotsOf(sync)).toEqual(entries.map(({ dot }) => dot))
      expect((await sync.unsentAfter(0, { entries: 2, bytes: 1_000_000 })).length).toBe(2)
      expect((await sync.unsentAfter(0, { entries: 10, bytes: 2500 })).length).toBe(2)
      expect((await sync.unsentAfter(0, { entries: 10, bytes: 1 })).length).toBe(1)
      const [first] = await sync.unsentAfter(0, MUCH)
      expect((await sync.unsentAfter(first!.position, MUCH)).map(({ dot }) => dot)).toEqual(entries.slice(1).map(({ dot }) => dot))
      expect(Buffer.from(first!.sealed)).toEqual(Buffer.from(entries[0]!.sealed))
    })

    test('confirms by name, keeps the entry, and what was saved meanwhile stays unsent', async () => {
      const [a, b] = [sealedEntry(1, 1), sealedEntry(1, 2)]
      const { sync, store } = await known(a)
      await store.append({ entries: [b] })
      expect(
        await sync.settlePush({ asked: LIFE, place: placeAt(1), confirmed: [a.dot], aside: [], own: { from: 0, to: 1 }, at: NOW }),
      ).toBe(true)
      expect(await dotsOf(sync)).toEqual([b.dot])
      expect(await sync.unsentCount()).toBe(1)
      expect((await store.entriesAfter(0)).map(({ dot }) => dot)).toEqual([a.dot, b.dot])
      expect(await sync.marks()).toMatchObject({ place: placeAt(1), cursor: 1 })
    })

    test('what no server has confirmed: unsent or not taken, the newest that fit, in their order', async () => {
      const entries = [1, 2, 3, 4, 5].map((seq) => sealedEntry(1, seq, { bytes: 1000 }))
      const [confirmed, refused] = entries
      const { sync, store } = await known(...entries)
      const aside = [{ dot: refused!.dot, why: 'dotTaken' }] as const
      await sync.settlePush({ asked: LIFE, place: placeAt(1), confirmed: [confirmed!.dot], aside, own: undefined, at: NOW })
      const dotsWithin = async (bytes: number) => (await store.unconfirmed(bytes)).map(({ dot }) => dot)
      expect(await dotsWithin(1_000_000)).toEqual(entries.slice(1).map(({ dot }) => dot))
      expect(await dotsWithin(2500)).toEqual(entries.slice(3).map(({ dot }) => dot))
      expect(await dotsWithin(500)).toEqual([])
      expect(Buffer.from((await store.unconfirmed(2500))[0]!.sealed)).toEqual(Buffer.from(entries[3]!.sealed))
    })

    test('a push that was asked in another life of the journal confirms nothing', async () => {
      const a = sealedEntry(1, 1)
      const { sync } = await known(a)
      await sync.startAgain(NEXT_LIFE)
      expect(await sync.settlePush({ asked: LIFE, place: placeAt(1), confirmed: [a.dot], aside: [], own: undefined, at: NOW })).toBe(false)
      expect(await dotsOf(sync)).toEqual([a.dot])
      expect((await sync.marks()).place).toEqual(beginningOf(NEXT_LIFE))
    })

    test('never goes back to a place before the one it was told', async () => {
      const { sync } = await known()
      await sync.settlePush({ asked: LIFE, place: placeAt(9), confirmed: [], aside: [], own: undefined, at: NOW })
      await sync.settlePush({ asked: LIFE, place: placeAt(4), confirmed: [], aside: [], own: undefined, at: NOW })
      expect((await sync.marks()).place).toEqual(placeAt(9))
    })

    test('what the server does not take is put aside with the reason, and the entry stays', async () => {
      const [a, b] = [sealedEntry(1, 1), sealedEntry(1, 2)]
      const { sync, store, aside } = await known(a, b)
      await sync.settlePush({
        asked: LIFE,
        place: placeAt(0),
        confirmed: [],
        aside: [{ dot: a.dot, why: 'dotTaken' }],
        own: undefined,
        at: NOW,
      })
      expect(await dotsOf(sync)).toEqual([b.dot])
      expect(await aside()).toEqual([[a.dot, 'server.dotTaken']])
      expect((await store.entriesAfter(0)).length).toBe(2)
    })

    test('a page is added with its cursor, after what is here, and none of it is to be sent', async () => {
      const own = sealedEntry(1, 1)
      const others = [sealedEntry(2, 1), sealedEntry(3, 1)]
      const { sync, store } = await known(own)
      expect(await sync.takePage(pageOf(0, others))).toBe(2)
      expect((await sync.marks()).cursor).toBe(2)
      expect(await dotsOf(sync)).toEqual([own.dot])
      const [last] = await store.entriesAfter(0)
      expect((await store.entriesAfter(last!.position)).map(({ dot }) => dot)).toEqual(others.map(({ dot }) => dot))
    })

    test('a page from elsewhere, or of another life of the journal, is thrown away whole', async () => {
      const { sync, store } = await known()
      expect(await sync.takePage(pageOf(5, [sealedEntry(2, 1)]))).toBeUndefined()
      expect(await sync.takePage(pageOf(0, [sealedEntry(2, 1)], { asked: NEXT_LIFE }))).toBeUndefined()
      expect(await store.entryCount()).toBe(0)
      expect((await sync.marks()).cursor).toBe(0)
    })

    test('an entry of its own that comes back is confirmed and not doubled', async () => {
      const own = sealedEntry(1, 1)
      const { sync, store } = await known(own)
      expect(await sync.takePage(pageOf(0, [own, sealedEntry(2, 1)]))).toBe(1)
      expect(await sync.unsentCount()).toBe(0)
      expect(await store.entryCount()).toBe(2)
    })

    test('the same entry sealed under another key is the same; other bytes under the same key are put aside', async () => {
      const [a, b] = [sealedEntry(1, 1), sealedEntry(1, 2)]
      const resealed = sealedEntry(1, 1, { epoch: { number: 2, keyId: 'f'.repeat(16) } })
      const other = { ...b, sealed: b.sealed.map((byte) => byte ^ 1) }
      const { sync, aside } = await known(a, b)
      expect(await sync.takePage(pageOf(0, [resealed, other]))).toBe(0)
      expect(await dotsOf(sync)).toEqual([b.dot])
      expect(await aside()).toEqual([[`${b.dot}.came`, 'server.dotTaken']])
    })

    test('a row that can not be read is kept to be looked at and does not stop the others', async () => {
      const { sync, aside } = await known()
      const bad = { seq: 1, day: 20_000, header: new Uint8Array([9, 9]), sealed: new Uint8Array([1]) }
      await sync.takePage(pageOf(1, [sealedEntry(2, 1)], { from: 0, unreadable: [bad] }))
      expect((await aside()).map(([, why]) => why)).toEqual(['headerUnreadable'])
      expect((await sync.marks()).cursor).toBe(2)
    })

    test('after the server was put back everything is unsent again, once, and nothing is gone', async () => {
      const [own, other] = [sealedEntry(1, 1), sealedEntry(2, 1)]
      const { sync, store } = await known(own)
      await sync.takePage(pageOf(0, [own, other]))
      expect(await sync.unsentCount()).toBe(0)
      await sync.startAgain(NEXT_LIFE)
      expect(await dotsOf(sync)).toEqual([own.dot, other.dot])
      expect(await sync.marks()).toMatchObject({ place: beginningOf(NEXT_LIFE), cursor: 0, joined: undefined })
      expect((await store.syncRecord()).refill).toBe(true)

      await sync.settlePush({
        asked: NEXT_LIFE,
        place: placeAt(1, NEXT_LIFE),
        confirmed: [own.dot],
        aside: [],
        own: undefined,
        at: NOW,
      })
      await sync.startAgain(NEXT_LIFE)
      expect(await dotsOf(sync)).toEqual([other.dot])
    })
  })
}
