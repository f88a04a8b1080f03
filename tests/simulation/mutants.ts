/** One fault put into the protocol: where a text of the source stands, another one is read. */
export interface Mutant {
  readonly name: string
  readonly file: string
  /** Stands there exactly once; where it does not any more, loading fails. */
  readonly from: string
  readonly to: string
  /** A short schedule that it does not survive, found by `npm run sim -- --mutants`. */
  readonly seed: number
}

export const MUTANTS: readonly Mutant[] = [
  {
    name: 'a value that was replaced stays',
    file: 'src/sync/mergedState.ts',
    from: ' && !replaced.some((dot) => sameDot(dot, head.dot))',
    to: '',
    seed: 2,
  },
  {
    name: 'what was replaced before it came is forgotten',
    file: 'src/sync/mergedState.ts',
    from: 'for (const dot of replaced) if (!covers(state.coverage, dot)) rememberUnseen(state.replacedUnseen, dot, change)',
    to: '',
    seed: 15,
  },
  {
    name: 'the last writer wins',
    file: 'src/sync/mergedState.ts',
    from: 'isReplaced ? left : [...left, { ...stamp, value: change.value }]',
    to: 'isReplaced ? left : [{ ...stamp, value: change.value }]',
    seed: 11,
  },
  {
    name: 'the clock decides what survives',
    file: 'src/sync/mergedState.ts',
    from: ' && !replaced.some((dot) => sameDot(dot, head.dot))',
    to: ' && !(head.hlc.ms <= stamp.hlc.ms && replaced.some((dot) => sameDot(dot, head.dot)))',
    seed: 68,
  },
  {
    name: 'erased ids are forgotten',
    file: 'src/sync/mergedState.ts',
    from: 'if (state.erased.has(change.id)) continue',
    to: '',
    seed: 29,
  },
  {
    name: 'what is about an erased person stays',
    file: 'src/sync/erasure.ts',
    from: 'if (!erased.has(one.id) && !aboutsOf(one).some((id) => erased.has(id))) continue',
    to: 'if (!erased.has(one.id)) continue',
    seed: 29,
  },
  {
    name: 'a value that was not on the screen is replaced',
    file: 'src/sync/author.ts',
    from: 'const replaced = saw === undefined ? heads : heads.filter',
    to: 'const replaced = heads; heads.filter',
    seed: 11,
  },
  {
    name: 'a snapshot takes the place of the state instead of joining it',
    file: 'src/sync/snapshot.ts',
    from: 'joinStates(state, read.value)',
    to: 'joinStates(state, read.value); state.records = read.value.records',
    seed: 13,
  },
  {
    name: 'a join forgets what was replaced unseen',
    file: 'src/sync/joinStates.ts',
    from: 'if (!covers(into.coverage, dot)) for (const place of places.values()) rememberUnseen(into.replacedUnseen, dot, place)',
    to: 'void places',
    seed: 2323,
  },
  {
    name: 'a join brings back what was replaced',
    file: 'src/sync/joinStates.ts',
    from: 'const added = theirHeads.filter((head) => !isAmong(ourHeads, head) && isUnknown(own, head, place))',
    to: 'const added = theirHeads.filter((head) => !isAmong(ourHeads, head))',
    seed: 15,
  },
  {
    name: 'the cursor is written before its rows',
    file: 'src/sync/cycle/pullPages.ts',
    from: 'const added = await journal.takePage(pageToTake(run, marks, asked, page, coming))',
    to: 'const taken = pageToTake(run, marks, asked, page, coming); await journal.takePage({ ...taken, entries: [] }); const added = await journal.takePage(taken)',
    seed: 1,
  },
  {
    name: 'an entry counts as sent before the server has answered',
    file: 'src/sync/cycle/pushUnsent.ts',
    from: 'if (last === undefined) return DONE',
    to: 'if (last === undefined) return DONE; await journal.settlePush({ asked: marks.place.generation, place: marks.place, confirmed: batch.map(({ dot }) => dot), aside: [], own: undefined, at: run.ports.now() })',
    seed: 8,
  },
  {
    name: 'rows of others between the own ones are skipped',
    file: 'src/sync/cycle/pushUnsent.ts',
    from: 'return allOwn ? { from, to } : undefined',
    to: 'return { from, to }',
    seed: 1,
  },
  {
    name: 'another generation is not noticed',
    file: 'src/server/journal/comparePlace.ts',
    from: "if (place.generation !== rows.head.generation) return 'otherLife'",
    to: '',
    seed: 13,
  },
  {
    name: 'the chain is not compared',
    file: 'src/server/journal/comparePlace.ts',
    from: "=== place.chain ? 'here' : 'rowsLost'",
    to: "=== place.chain ? 'here' : 'here'",
    seed: 16,
  },
  {
    name: 'the server stores a dot as often as it comes',
    file: 'src/server/journal/pushEntries.ts',
    from: 'if (present !== undefined) return verdictOnKnown(present, one)',
    to: '',
    seed: 2,
  },
  {
    name: 'what is only in a snapshot is not counted as gone',
    file: 'src/server/journal/pullEntries.ts',
    from: ' + (await rows.rowless())',
    to: '',
    seed: 599,
  },
  {
    name: 'rows whose bytes are gone are not missed',
    file: 'src/sync/cycle/pullPages.ts',
    from: 'owed: isComing || (!isHere && (page.gone > 0 || marks.joined !== undefined)) ? page.snapshot : undefined',
    to: 'owed: isComing ? page.snapshot : undefined',
    seed: 599,
  },
  {
    name: 'after a restore no snapshot brings back what no disk has as an entry',
    file: 'src/sync/cycle/syncRecord.ts',
    from: 'owed: undefined, refill: true }',
    to: 'owed: undefined, refill: false }',
    seed: 191,
  },
  {
    name: 'entries leave the disk before the server has them',
    file: 'src/storage/memoryJournalStore.ts',
    from: 'unsent === undefined && confirmedAt !== undefined && confirmedAt < before && position <= (disk.snapshot?.upTo ?? 0)',
    to: 'position <= (disk.snapshot?.upTo ?? 0)',
    seed: 3,
  },
  {
    name: 'entries leave the disk before the local snapshot has them',
    file: 'src/storage/memoryJournalStore.ts',
    from: ' && position <= (disk.snapshot?.upTo ?? 0)',
    to: '',
    seed: 700,
  },
  {
    name: 'a snapshot for the server says that it covers one entry more',
    file: 'src/engine/snapshotKeeping.ts',
    from: 'const coverage = copyOf(state.coverage)',
    to: 'const coverage = copyOf(state.coverage); for (const of of coverage.values()) of.upTo += 1',
    seed: 29,
  },
  {
    name: 'a local snapshot stands for an entry that waits for its key',
    file: 'src/engine/journal.ts',
    from: "else if (entry.error === 'keyMissing') firstWaiting = Math.min(firstWaiting ?? row.position, row.position)",
    to: "else if (entry.error === 'keyMissing') continue",
    seed: 511,
  },
  {
    name: 'numbers of entries that left the disk are given once more',
    file: 'src/engine/journal.ts',
    from: 'state.coverage.get(place.writer)?.upTo ?? 0)',
    to: '0)',
    seed: 999,
  },
]
