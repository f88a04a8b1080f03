import { calendarDate } from '#kernel/CalendarDate.ts'
import type { CalendarDate } from '#kernel/CalendarDate.ts'
import type { FieldValue } from '#kernel/FieldValue.ts'
import { isRecordId } from '#kernel/RecordId.ts'
import type { RecordId } from '#kernel/RecordId.ts'
import { parseTimeOfDay } from '#kernel/TimeOfDay.ts'
import type { TimeOfDay } from '#kernel/TimeOfDay.ts'
import { RECORD_SHAPES } from '#domain/recordKinds.ts'
import type { RecordKind } from '#domain/recordKinds.ts'
import { isLocationId, isDeviceId } from '#sync/entryHeader.ts'
import { isWriterId } from '#sync/dot.ts'
import { startHlc } from '#sync/hlc.ts'
import { applyEntry, createMergedState } from '#sync/mergedState.ts'
import { createRecordReader } from '#sync/recordReader.ts'
import type { Reader, SearchPort } from '#queries/ports.ts'
import { activitySearchWords, personSearched } from '#queries/searchText.ts'
import { readAsOne } from '#engine/readAsOne.ts'
import { createSearch } from '#engine/search.ts'

/** Stored fields of a record (`wishes/cooking`: true). */
export type Fields = Readonly<Record<string, FieldValue>>

/** Records by kind and by a short name. */
export type Told = Readonly<Partial<Record<RecordKind, Readonly<Record<string, Fields>>>>>

/** The id of what a test calls by a short name. */
export const id = (name: string): RecordId => {
  const padded = name.padEnd(22, '_')
  if (!isRecordId(padded)) throw new Error(`no id: ${name}`)
  return padded
}

export const day = (text: string): CalendarDate => {
  const [year, month, dayOfMonth] = text.split('-').map(Number)
  const date = calendarDate(year ?? 0, month ?? 0, dayOfMonth ?? 0)
  if (date === undefined) throw new Error(`no day: ${text}`)
  return date
}

export const time = (text: string): TimeOfDay => {
  const parsed = parseTimeOfDay(text)
  if (parsed === undefined) throw new Error(`no time: ${text}`)
  return parsed
}

/** A location at which all this was written down, read as the engine reads it. */
export const locationWith = (told: Told): Reader => {
  const state = createMergedState()
  const location = 'a'.repeat(32)
  const writer = 'b'.repeat(16)
  if (!isLocationId(location) || !isDeviceId(location) || !isWriterId(writer)) throw new Error('ids of the test are no ids')
  const hlc = startHlc(writer)
  const changes = Object.entries(told).flatMap(([record, named]) =>
    Object.entries(named).flatMap(([name, fields]) =>
      Object.entries(fields).map(([field, value]) => ({ kind: 'field', record, id: id(name), field, value, replaces: [] }) as const),
    ),
  )
  const epoch = { number: 1, keyId: 'c'.repeat(16) }
  applyEntry(state, { header: { v: 1, location, device: location, writer, seq: 1, hlc, after: [], epoch }, changes })
  return readAsOne(createRecordReader(state, RECORD_SHAPES))
}

/** The engine's own search over these records. */
export const plainSearch = (read: Reader): SearchPort =>
  createSearch({
    resident: { version: () => 1, documents: () => read.all('resident').map(personSearched) },
    activity: {
      version: () => 1,
      documents: () =>
        read.all('activity').map((activity) => ({
          id: activity.id,
          words: activitySearchWords(activity, activity.organisationId && read.find('organisation', activity.organisationId)).join(' '),
        })),
    },
  })
