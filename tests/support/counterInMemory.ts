import { createHash } from 'node:crypto'
import { addDays, dayNumber, parseCalendarDate } from '#kernel/CalendarDate.ts'
import type { CalendarDate } from '#kernel/CalendarDate.ts'
import { instant } from '#kernel/Instant.ts'
import type { RecordId } from '#kernel/RecordId.ts'
import { ok } from '#kernel/Result.ts'
import type { Result } from '#kernel/Result.ts'
import { minuteOfDay, parseTimeOfDay } from '#kernel/TimeOfDay.ts'
import type { TimeOfDay } from '#kernel/TimeOfDay.ts'
import type { ActionDeps, Deed, Reader } from '#actions/ports.ts'
import { personCode } from '#domain/people/personCode.ts'
import { RECORD_SHAPES } from '#domain/recordKinds.ts'
import { authorChanges } from '#sync/author.ts'
import { staffHere } from '#queries/staffHere.ts'
import type { DraftChange } from '#sync/change.ts'
import type { WriterId } from '#sync/dot.ts'
import { decodeBody, encodeBody } from '#sync/entryBody.ts'
import type { DeviceId, EntryHeader, LocationId } from '#sync/entryHeader.ts'
import { startHlc, tickHlc, witnessHlc } from '#sync/hlc.ts'
import { splitIntoEntries } from '#sync/limits.ts'
import { applyEntry, createMergedState } from '#sync/mergedState.ts'
import type { Entry, MergedState } from '#sync/mergedState.ts'
import { createRecordReader } from '#sync/recordReader.ts'
import { readAsOne } from '#engine/readAsOne.ts'

export interface CounterInMemoryOptions {
  /** Tells laptops apart: their ids, their writer and the letter on their tickets. */
  readonly deviceLetter?: string
  readonly today?: string
  readonly clockTime?: string
  readonly onDuty?: RecordId
  readonly newPersonCode?: () => string
}

/** One laptop's counter without a disk or a network: a real journal, in which every deed goes through the bytes of an entry. */
export interface CounterInMemory {
  readonly read: Reader
  readonly state: MergedState
  /** All entries merged here, own and received. */
  readonly entries: readonly Entry[]
  readonly deps: () => ActionDeps
  readonly perform: <I, A, P>(deed: Deed<I, A, P>, input: I) => Result<A, P>
  /** For deeds that have to go well in this test. */
  readonly must: <I, A, P>(deed: Deed<I, A, P>, input: I) => A
  /** How many entries the deed wrote. */
  readonly written: (deed: () => unknown) => number
  /** Takes in what another laptop wrote. */
  readonly receive: (entries: readonly Entry[]) => void
  readonly writtenOn: (by: WriterId) => 'thisLaptop' | 'anotherLaptop'
  readonly deviceOf: (by: WriterId) => string | undefined
  readonly device: string
  readonly deviceLetter: string
  readonly heard: () => ReadonlyMap<string, number>
  readonly setTime: (clockTime: string) => void
  readonly setDay: (day: string) => void
  readonly passDays: (days: number) => void
}

export const counterInMemory = (options: CounterInMemoryOptions = {}): CounterInMemory => {
  const letter = options.deviceLetter ?? 'A'
  const writer = hash(['writer', letter]).toString('hex').slice(0, 16) as WriterId
  const state = createMergedState()
  const read = readAsOne(createRecordReader(state, RECORD_SHAPES))
  const entries: Entry[] = []
  let today = day(options.today ?? '2026-09-15')
  let clockTime = time(options.clockTime ?? '14:00')
  let hlc = startHlc(writer)
  let drawn = 0
  let seq = 0

  const now = () => instant(dayNumber(today) * 86_400_000 + minuteOfDay(clockTime) * 60_000)
  const apply = (entry: Entry): void => {
    const { applied, touched } = applyEntry(state, entry)
    if (!applied) return
    entries.push(entry)
    read.noticed(touched)
  }
  const write = (drafts: readonly DraftChange[]): void => {
    for (const changes of orThrow(splitIntoEntries(authorChanges(state, drafts)))) {
      hlc = tickHlc(hlc, now())
      seq += 1
      apply({ header: header(writer, seq, hlc), changes: orThrow(decodeBody(encodeBody(changes))) })
    }
  }
  const deps = (): ActionDeps => ({
    read,
    today,
    clockTime,
    newId: () => idOf(['id', letter, String((drawn += 1))]),
    deriveId: idOf,
    newPersonCode: options.newPersonCode ?? (() => personCode((below) => (hash(['dice', letter, String((drawn += 1))])[0] ?? 0) % below)),
    device: `${writer}${writer}`,
    deviceLetter: letter,
    onDuty: options.onDuty ?? staffHere(read)?.id,
  })
  const perform = <I, A, P>(deed: Deed<I, A, P>, input: I): Result<A, P> => {
    // As between page and engine: what comes in and goes out is plain data.
    const done = deed(deps())(structuredClone(input))
    if (!done.ok) return done
    write(done.value.changes)
    return ok(structuredClone(done.value.answer))
  }
  return {
    read,
    state,
    entries,
    deps,
    perform,
    must: (deed, input) => orThrow(perform(deed, input)),
    written: (deed) => {
      const before = entries.length
      deed()
      return entries.length - before
    },
    receive: (received) => {
      for (const entry of received) {
        apply(entry)
        hlc = witnessHlc(hlc, entry.header.hlc, now())
      }
    },
    device: `${writer}${writer}`,
    deviceLetter: letter,
    heard: () =>
      new Map(
        entries.map(
          ({
            header: {
              device,
              hlc: { ms },
            },
          }) => [device, ms],
        ),
      ),
    writtenOn: (by) => (by === writer ? 'thisLaptop' : 'anotherLaptop'),
    deviceOf: (by) => entries.find(({ header: { writer: one } }) => one === by)?.header.device,
    setTime: (text) => {
      clockTime = time(text)
    },
    setDay: (text) => {
      today = day(text)
    },
    passDays: (days) => {
      today = addDays(today, days)
    },
  }
}

/** A day or time that a test writes down; a slip of the pen ends the test. */
export const day = (text: string): CalendarDate => parseCalendarDate(text) ?? fail(`no day: ${text}`)
export const time = (text: string): TimeOfDay => parseTimeOfDay(text) ?? fail(`no time: ${text}`)

/** SHA-256 of the parts, cut to 128 bits, as the engine derives ids. */
export const idOf = (parts: readonly string[]): RecordId => hash(parts).subarray(0, 16).toString('base64url') as RecordId

const hash = (parts: readonly string[]): Buffer => createHash('sha256').update(JSON.stringify(parts)).digest()

const header = (writer: WriterId, seq: number, hlc: EntryHeader['hlc']): EntryHeader => ({
  v: 1,
  location: 'a'.repeat(32) as LocationId,
  device: `${writer}${writer}` as DeviceId,
  writer,
  seq,
  hlc,
  after: [],
  epoch: { number: 1, keyId: '0'.repeat(16) },
})

const orThrow = <T, E>(result: Result<T, E>): T => (result.ok ? result.value : fail(`not done: ${JSON.stringify(result.error)}`))

const fail = (message: string): never => {
  throw new Error(message)
}
