import { dayNumber } from '#kernel/CalendarDate.ts'
import type { CalendarDate } from '#kernel/CalendarDate.ts'
import { instant } from '#kernel/Instant.ts'
import type { RecordId } from '#kernel/RecordId.ts'
import { minuteOfDay, parseTimeOfDay } from '#kernel/TimeOfDay.ts'
import type { TimeOfDay } from '#kernel/TimeOfDay.ts'
import { personCode } from '#domain/people/personCode.ts'
import { RECORD_SHAPES } from '#domain/recordKinds.ts'
import type { Deed } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'
import { authorChanges } from '#sync/author.ts'
import type { DraftChange } from '#sync/change.ts'
import type { WriterId } from '#sync/dot.ts'
import type { DeviceId, EntryHeader, LocationId } from '#sync/entryHeader.ts'
import { startHlc, tickHlc } from '#sync/hlc.ts'
import { applyEntry, createMergedState } from '#sync/mergedState.ts'
import type { MergedState } from '#sync/mergedState.ts'
import { createRecordReader } from '#sync/recordReader.ts'
import { drawnId, hexOf } from '#demo/demoIds.ts'
import type { SeededRandom } from '#demo/seededRandom.ts'

export type DeriveId = (parts: readonly string[]) => RecordId

/** A counter in memory at which the story is told: every sentence of it is a deed, as at a real one. */
export interface DemoCounter {
  readonly state: MergedState
  /** Deeds that were refused: a mistake in the story. */
  readonly problems: readonly Problem[]
  readonly setDay: (day: CalendarDate) => void
  readonly setMinute: (minute: number) => void
  readonly setOnDuty: (staffMember: RecordId | undefined) => void
  /** undefined when the deed was refused. */
  readonly tell: <I, A>(deed: Deed<I, A, Problem>, input: I) => A | undefined
}

const MINUTES_A_DAY = 24 * 60

export const demoCounter = (
  random: SeededRandom,
  firstDay: CalendarDate,
  deriveId: DeriveId,
  written: (changes: readonly DraftChange[]) => void = () => undefined,
): DemoCounter => {
  const state = createMergedState()
  const read = createRecordReader(state, RECORD_SHAPES)
  const problems: Problem[] = []
  const writer = hexOf(random, 16) as WriterId
  const header = {
    v: 1,
    location: hexOf(random, 32) as LocationId,
    device: hexOf(random, 32) as DeviceId,
    writer,
    after: [],
    epoch: { number: 1, keyId: hexOf(random, 16) },
  } as const satisfies Omit<EntryHeader, 'seq' | 'hlc'>
  let today = firstDay
  let clockTime = clockAt(9 * 60)
  let onDuty: RecordId | undefined
  let hlc = startHlc(writer)
  let seq = 0
  const newId = (): RecordId => drawnId(random)
  const newPersonCode = (): string => personCode(random.below)

  return {
    state,
    problems,
    setDay: (day) => {
      today = day
    },
    setMinute: (minute) => {
      clockTime = clockAt(minute)
    },
    setOnDuty: (staffMember) => {
      onDuty = staffMember
    },
    tell: (deed, input) => {
      const done = deed({ read, today, clockTime, newId, deriveId, newPersonCode, device: '', deviceLetter: 'A', onDuty })(input)
      if (!done.ok) {
        problems.push(done.error)
        return undefined
      }
      const changes = authorChanges(state, done.value.changes)
      if (changes.length > 0) {
        hlc = tickHlc(hlc, instant((dayNumber(today) * MINUTES_A_DAY + minuteOfDay(clockTime)) * 60_000))
        seq += 1
        written(done.value.changes)
        read.noticed(applyEntry(state, { header: { ...header, seq, hlc }, changes }).touched)
      }
      return done.value.answer
    },
  }
}

const clockAt = (minute: number): TimeOfDay => {
  const within = ((Math.trunc(minute) % MINUTES_A_DAY) + MINUTES_A_DAY) % MINUTES_A_DAY
  const text = `${String(Math.floor(within / 60)).padStart(2, '0')}:${String(within % 60).padStart(2, '0')}`
  return parseTimeOfDay(text) ?? ('00:00' as TimeOfDay)
}
