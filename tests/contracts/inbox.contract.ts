import { expect, test } from 'vitest'
import type { SqlDatabase } from '#server/data/SqlDatabase.ts'
import { createSqlInboxData } from '#server/data/sqlInboxData.ts'
import { createSqlJournalData } from '#server/data/sqlJournalData.ts'
import { mintGeneration } from '#server/serveJournal.ts'
import { idLike, rowLike, sealedLike } from '#tests/contracts/sealedSubmissions.ts'
import { ELSEWHERE, HERE } from '#tests/server/journal/journalStories.ts'

/** Where submissions wait, on any storage. */
export const inboxContract = (open: () => Promise<SqlDatabase>): void => {
  const started = async () => {
    const database = await open()
    for (const location of [HERE, ELSEWHERE]) await createSqlJournalData(database).begin(location, mintGeneration())
    return createSqlInboxData(database)
  }
  const rows = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => rowLike(from + at))

  test('what was brought is listed, fetched and removed, by its own location only', async () => {
    const inbox = await started()
    expect(await inbox.add(HERE, rows(1, 4), 'laptop', 10, 100)).toBe('kept')
    expect(await inbox.add(ELSEWHERE, rows(7, 8), 'laptop', 10, 100)).toBe('kept')

    expect(new Set(await inbox.ids(HERE))).toEqual(new Set([1, 2, 3].map(idLike)))
    expect(await inbox.some(HERE, [idLike(2), idLike(7), idLike(99)])).toEqual([sealedLike(2)])
    await inbox.remove(HERE, [idLike(2), idLike(7)])
    expect(new Set(await inbox.ids(HERE))).toEqual(new Set([1, 3].map(idLike)))
    expect(await inbox.ids(ELSEWHERE)).toEqual([idLike(7)])
  })

  test('the same again is kept once and needs no room; what does not fit is refused whole', async () => {
    const inbox = await started()
    expect(await inbox.add(HERE, [...rows(0, 3), ...rows(0, 3)], 'laptop', 10, 3)).toBe('kept')
    expect(await inbox.add(HERE, rows(0, 3), 'laptop', 11, 3)).toBe('kept')
    expect(await inbox.add(HERE, rows(2, 4), 'laptop', 11, 3)).toBe('full')
    expect(await inbox.ids(HERE)).toHaveLength(3)
  })

  test('nothing is brought, fetched and removed as easily as something', async () => {
    const inbox = await started()
    expect(await inbox.add(HERE, [], 'laptop', 10, 3)).toBe('kept')
    expect(await inbox.some(HERE, [])).toEqual([])
    await inbox.remove(HERE, [])
  })

  test('telephones fill their own room only', async () => {
    const inbox = await started()
    expect(await inbox.add(HERE, rows(0, 2), 'phone', 10, 2)).toBe('kept')
    expect(await inbox.add(HERE, rows(5, 6), 'phone', 10, 2)).toBe('full')
    expect(await inbox.add(HERE, rows(5, 6), 'laptop', 10, 2)).toBe('kept')
  })

  test('two who come at once for the last room do not both find it', async () => {
    const inbox = await started()
    const answers = await Promise.all([1, 2, 3, 4].map((number) => inbox.add(HERE, rows(number, number + 1), 'laptop', 10, 2)))
    expect(answers.filter((answer) => answer === 'kept')).toHaveLength(2)
    expect(await inbox.ids(HERE)).toHaveLength(2)
  })

  test('what waited too long goes, and nothing else', async () => {
    const inbox = await started()
    await inbox.add(HERE, rows(1, 3), 'laptop', 1000, 100)
    await inbox.add(ELSEWHERE, rows(3, 4), 'phone', 2000, 100)
    expect(await inbox.sweep(2000)).toBe(2)
    expect([await inbox.ids(HERE), await inbox.ids(ELSEWHERE)]).toEqual([[], [idLike(3)]])
  })

  test('a poster is found by the hash of its token, and a new one ends the one before', async () => {
    const inbox = await started()
    const [first, second] = [new Uint8Array(32).fill(1), new Uint8Array(32).fill(2)]
    await inbox.putPoster(HERE, first, Uint8Array.of(1, 2))
    await inbox.putPoster(HERE, first, Uint8Array.of(3, 4))
    expect(await inbox.poster(first)).toEqual({ location: HERE, sealedWeek: Uint8Array.of(3, 4) })
    await inbox.putPoster(HERE, second, Uint8Array.of(5))
    expect(await inbox.poster(first)).toBeUndefined()
    expect(await inbox.poster(second)).toEqual({ location: HERE, sealedWeek: Uint8Array.of(5) })
  })

  test('a location that the server does not have has nothing and gets nothing', async () => {
    const inbox = await started()
    const nowhere = 'f'.repeat(32) as typeof HERE
    expect(await inbox.add(nowhere, rows(1, 2), 'laptop', 10, 100)).toBe('full')
    expect(await inbox.ids(nowhere)).toEqual([])
    expect(await inbox.some(nowhere, [idLike(1)])).toEqual([])
  })
}
