import type { CalendarDate } from '#kernel/CalendarDate.ts'
import type { FieldValue } from '#kernel/FieldValue.ts'
import { instant } from '#kernel/Instant.ts'
import type { RecordId } from '#kernel/RecordId.ts'
import type { TimeOfDay } from '#kernel/TimeOfDay.ts'
import { localTime } from '#kernel/localTime.ts'
import type { AskedField } from '#domain/differences/fieldSenses.ts'
import type { ElementName } from '#domain/differences/saidField.ts'
import type { SupporterAnswer } from '#domain/people/supporterAnswer.ts'
import type { SaidValue } from '#domain/differences/saidValue.ts'
import type { RecordKind } from '#domain/recordKinds.ts'
import type { Conflict } from '#sync/mergedState.ts'
import { askedConflict } from '#queries/askedConflict.ts'
import type { SaidHead } from '#queries/askedConflict.ts'
import { compareText } from '#queries/compareText.ts'
import type { LaptopsPort, Reader, WrittenOn } from '#queries/ports.ts'
import { recordName } from '#queries/recordName.ts'
import type { RecordName } from '#queries/recordName.ts'

/** One field that was filled in differently on two laptops, or in two tabs. */
export interface ConflictRow {
  readonly record: RecordKind
  readonly id: RecordId
  readonly name: RecordName
  readonly field: AskedField
  /** Of a set, the one element that is in question. */
  readonly element?: ElementName
  /** The field under its stored name, to choose with. */
  readonly stored: string
  /** Each value once, the one that is shown everywhere now first. */
  readonly values: readonly ConflictValue[]
  /** Everything that is replaced by a choice, as it is stored: what nobody saw stays. */
  readonly saw: readonly FieldValue[]
}

export interface ConflictValue {
  readonly said: ShownValue
  /** As it is stored, to choose with. */
  readonly stored: FieldValue
  /** When it was written, as the clock of that laptop told it. */
  readonly day: CalendarDate
  readonly time: TimeOfDay
  readonly writtenOn: WrittenOn
  /** The letter of another laptop, as on its tickets, where it has told of itself. */
  readonly letter?: string
}

/** An organisation and who works here are shown by name, not by id. */
export type ShownValue =
  | Exclude<SaidValue, { readonly kind: 'organisation' | 'staffMember' | 'supporter' }>
  | { readonly kind: 'supporter'; readonly answer: SupporterAnswer['kind']; readonly name?: string }

/** What waits for a person to choose; all of one record beside each other, the record last written first. */
export const conflictInbox = (read: Reader, laptops: LaptopsPort): readonly ConflictRow[] => {
  const conflicts = read.conflicts()
  const latest = new Map<string, number>()
  for (const { id, heads } of conflicts) latest.set(id, Math.max(latest.get(id) ?? 0, ...heads.map(({ hlc }) => hlc.ms)))
  return conflicts
    .toSorted((a, b) => (latest.get(b.id) ?? 0) - (latest.get(a.id) ?? 0) || compareText(placeOf(a), placeOf(b)))
    .map((conflict) => conflictRow(read, laptops, conflict))
    .filter((row) => row !== undefined)
}

export const conflictCount = (read: Reader): number => read.conflicts().filter((conflict) => askedConflict(conflict) !== undefined).length

const conflictRow = (read: Reader, laptops: LaptopsPort, conflict: Conflict): ConflictRow | undefined => {
  const asked = askedConflict(conflict)
  if (!asked) return undefined
  const { record, field, element } = asked.of
  return {
    record,
    id: conflict.id,
    name: recordName(read, record, conflict.id),
    field,
    ...(element ? { element } : {}),
    stored: conflict.field,
    values: asked.different.map((one) => conflictValue(read, laptops, one)),
    saw: conflict.heads.map(({ value }) => value),
  }
}

const conflictValue = (read: Reader, laptops: LaptopsPort, { head, said }: SaidHead): ConflictValue => {
  const { today: day, clockTime: time } = localTime(instant(head.hlc.ms))
  const writtenOn = laptops.writtenOn(head.dot.writer)
  const letter = writtenOn === 'anotherLaptop' ? letterOf(read, laptops.deviceOf(head.dot.writer)) : ''
  return { said: shownValue(read, said), stored: head.value, day, time, writtenOn, ...(letter === '' ? {} : { letter }) }
}

const letterOf = (read: Reader, device: string | undefined): string =>
  read.all('laptop').find((laptop) => laptop.device === device)?.letter ?? ''

/** A value as it is shown: whom or what it names, by name. */
export const shownValue = (read: Reader, said: SaidValue): ShownValue => {
  if (said.kind === 'organisation') return named(read.find('organisation', said.organisationId)?.name)
  if (said.kind === 'staffMember') return named(read.find('staffMember', said.staffMemberId)?.callName)
  return said.kind === 'supporter' ? supporterShown(read, said.answer) : said
}

const named = (name: string | undefined): ShownValue => (name === undefined ? { kind: 'notReadable' } : { kind: 'text', text: name })

const supporterShown = (read: Reader, answer: SupporterAnswer): ShownValue => {
  const name = answer.kind === 'yes' ? read.find('staffMember', answer.staffMemberId)?.callName : undefined
  return { kind: 'supporter', answer: answer.kind, ...(name !== undefined && { name }) }
}

const placeOf = ({ id, record, field }: Conflict): string => `${id} ${record} ${field}`
