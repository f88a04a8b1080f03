import { describe, expect, test } from 'vitest'
import { dotsOf, knownTo, LIFE, NOW, pageOf, placeAt } from '#tests/contracts/journalUnderTest.ts'
import type { JournalUnderTest } from '#tests/contracts/journalUnderTest.ts'
import { sealedEntry } from '#tests/contracts/sealedEntries.ts'

/** What comes by file, and what was put aside and is tried again, whatever the disk is made of. */
export const filesAndTrayContract = (name: string, open: () => Promise<JournalUnderTest>): void => {
  describe(`the journal ${name}`, () => {
    const known = knownTo(open)
    const [a, b, c] = [sealedEntry(1, 1), sealedEntry(2, 1), sealedEntry(2, 2)]

    test('takes in what came by file once, however often it comes, and passes it on later', async () => {
      const { store, sync } = await known(a)
      expect(await store.takeFromFile({ entries: [a, b, c, b], aside: [] })).toBe(2)
      expect(await store.takeFromFile({ entries: [c, b, a], aside: [] })).toBe(0)
      expect((await store.entriesAfter(0)).map(({ dot }) => dot)).toEqual([a.dot, b.dot, c.dot])
      expect(await dotsOf(sync)).toEqual([a.dot, b.dot, c.dot])
    })

    test('a file makes nothing unsent that the server has confirmed', async () => {
      const { store, sync } = await known()
      await sync.takePage(pageOf(0, [b]))
      expect(await store.takeFromFile({ entries: [b], aside: [] })).toBe(0)
      expect(await dotsOf(sync)).toEqual([])
    })

    test('other content under a name that is here is put aside, and what is here stays', async () => {
      const { store, aside } = await known(a)
      const other = sealedEntry(1, 1, { bytes: 41 })
      expect(await store.takeFromFile({ entries: [other], aside: [] })).toBe(0)
      expect(await aside()).toEqual([[`${a.dot}.came`, 'dotTaken']])
      expect((await store.entriesAfter(0)).map(({ sealed }) => sealed.length)).toEqual([40])
    })

    test('what the file brought that could not be opened is put aside', async () => {
      const { store, aside } = await known()
      const { dot, header, sealed } = b
      await store.takeFromFile({ entries: [], aside: [{ dot, header, sealed, why: 'tampered' }] })
      expect(await aside()).toEqual([[b.dot, 'tampered']])
    })

    test('what the server did not take is unsent once more when it is tried again, also a second time', async () => {
      const { store, sync, aside } = await known(a)
      const refuse = () =>
        sync.settlePush({
          asked: LIFE,
          place: placeAt(0),
          confirmed: [],
          aside: [{ dot: a.dot, why: 'dotTaken' }],
          own: undefined,
          at: NOW,
        })
      for (let turn = 0; turn < 2; turn++) {
        await refuse()
        expect([await dotsOf(sync), await aside()]).toEqual([[], [[a.dot, 'server.dotTaken']]])
        expect(await store.offerAgain([a.dot])).toBe(1)
        expect([await dotsOf(sync), await aside()]).toEqual([[a.dot], []])
        expect(await store.offerAgain([a.dot])).toBe(1)
      }
    })

    test('what opens now comes in once more at the end, and keeps whether the server has it', async () => {
      const { store, sync, aside } = await known(a, c)
      await sync.takePage(pageOf(0, [b]))
      await store.park([a, b].map(({ dot, header, sealed }) => ({ dot, header, sealed, why: 'tampered' })))
      const before = await store.entriesAfter(0)
      const last = before.at(-1)?.position ?? 0
      await store.comeAgain([a, b].map((entry) => ({ parked: entry.dot, entry })))
      expect((await store.entriesAfter(last)).map(({ dot }) => dot)).toEqual([a.dot, b.dot])
      expect((await store.entriesAfter(0)).length).toBe(before.length)
      expect([await dotsOf(sync), await aside()]).toEqual([[c.dot, a.dot], []])
    })

    test('what was only put aside comes in as unsent', async () => {
      const { store, sync } = await known()
      const { header, sealed } = b
      await store.park([{ dot: 'unreadable.1', header, sealed, why: 'headerUnreadable' }])
      await store.comeAgain([{ parked: 'unreadable.1', entry: b }])
      expect(await store.parked()).toEqual([])
      expect(await dotsOf(sync)).toEqual([b.dot])
    })
  })
}
