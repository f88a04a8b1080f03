import type { RecordId } from '#kernel/RecordId.ts'
import { classesOf } from '#domain/people/duplicates/classesOf.ts'
import type { PersonClass } from '#domain/people/duplicates/classesOf.ts'
import { joinResidents } from '#domain/people/duplicates/joinResidents.ts'
import type { Resident } from '#domain/people/resident.ts'
import type { RECORD_SHAPES, RecordKind } from '#domain/recordKinds.ts'
import type { IndexedValue } from '#sync/recordIndex.ts'
import type { RecordReader, UpdatedRecordReader } from '#sync/recordReader.ts'

type Reader = RecordReader<typeof RECORD_SHAPES>

/**
 * The records with the files of one person read as one, wherever a screen or a deed asks: people are counted once, and everything about any
 * of the files is about the one that stands for all. It is a way of reading only. Each record stays under the id that it was written
 * under, so a merge that is taken back leaves nothing behind, and what comes in late for either file is in its place.
 */
export const readAsOne = (records: UpdatedRecordReader<typeof RECORD_SHAPES>): UpdatedRecordReader<typeof RECORD_SHAPES> => {
  let known: Known | undefined
  const asOne = new WeakMap<object, object>()

  const classes = (): ReadonlyMap<RecordId, PersonClass> => {
    const pairs = records.all('samePerson')
    const residents = records.all('resident')
    if (known?.pairs !== pairs || known.residents !== residents) {
      const same = pairs.flatMap((pair): readonly (readonly [RecordId, RecordId])[] =>
        // While two laptops say different things of a pair it is not joined.
        pair.verdict === 'same' && pair.first !== undefined && pair.second !== undefined && !isDisputed(records, pair.id)
          ? [[pair.first, pair.second]]
          : [],
      )
      known = {
        pairs,
        residents,
        classes: same.length === 0 ? NO_CLASSES : classesOf(same, (id) => records.find('resident', id) !== undefined),
        people: undefined,
        joined: new Map(),
      }
    }
    return known.classes
  }

  const joinedOf = (members: PersonClass): Resident | undefined => {
    const present = known?.joined.get(members[0])
    if (present) return present
    const [first, ...rest] = members.map((id) => records.find('resident', id)).filter((file) => file !== undefined)
    if (!first) return undefined
    const joined = joinResidents([first, ...rest])
    known?.joined.set(members[0], joined)
    return joined
  }

  /** The same row, about the file that stands for the person. The same object as long as nothing changed. */
  const seen = <R extends object>(row: R): R => {
    const about = 'about' in row ? (row.about as RecordId | undefined) : undefined
    const stands = about === undefined ? undefined : classes().get(about)?.[0]
    if (stands === undefined || stands === about) return row
    const present = asOne.get(row) as R | undefined
    if (present && 'about' in present && present.about === stands) return present
    const made = { ...row, about: stands }
    asOne.set(row, made)
    return made
  }

  const find = (kind: RecordKind, id: RecordId): object | undefined => {
    const members = kind === 'resident' ? classes().get(id) : undefined
    if (members) return joinedOf(members)
    const row = records.find(kind, id)
    return row && seen(row)
  }

  const peopleOf = (rows: readonly Resident[]): readonly Resident[] => {
    const found = new Map<RecordId, Resident>()
    for (const row of rows) {
      const members = classes().get(row.id)
      const person = members ? joinedOf(members) : row
      if (person) found.set(person.id, person)
    }
    return [...found.values()]
  }

  const all = (kind: RecordKind): readonly object[] => {
    if (classes().size === 0) return records.all(kind)
    if (kind === 'resident') return known ? (known.people ??= peopleOf(records.all('resident'))) : []
    return oncePerSession(records.all(kind).map(seen), kind)
  }

  const by = (kind: RecordKind, field: string, value: IndexedValue): readonly object[] => {
    const lookup = (one: IndexedValue): readonly object[] => records.by(kind, field as never, one)
    if (classes().size === 0) return lookup(value)
    if (kind === 'resident') return peopleOf(lookup(value) as readonly Resident[])
    const members = field === 'about' ? classes().get(value as RecordId) : undefined
    return oncePerSession((members ? members.flatMap(lookup) : lookup(value)).map(seen), kind)
  }

  return {
    ...records,
    find: find as Reader['find'],
    all: all as Reader['all'],
    by: by as Reader['by'],
    incomplete: (kind, id) =>
      kind === 'resident' ? idsOf(id).flatMap((one) => records.incomplete(kind, one)) : records.incomplete(kind, id),
    conflictsOf: (kind, id) =>
      kind === 'resident' ? idsOf(id).flatMap((one) => records.conflictsOf(kind, one)) : records.conflictsOf(kind, id),
    linked: idsOf,
    apart: records,
  }

  function idsOf(id: RecordId): readonly RecordId[] {
    return classes().get(id) ?? [id]
  }
}

interface Known {
  readonly pairs: readonly object[]
  readonly residents: readonly object[]
  readonly classes: ReadonlyMap<RecordId, PersonClass>
  people: readonly Resident[] | undefined
  readonly joined: Map<RecordId, Resident>
}

const NO_CLASSES: ReadonlyMap<RecordId, PersonClass> = new Map()

const isDisputed = (records: Reader, id: RecordId): boolean =>
  records.conflictsOf('samePerson', id).some(({ field }) => field === 'verdict')

/**
 * One person was at one session once, though two files may say so: hours are not counted twice. What is known goes before what is not; a
 * next tap on the sheet writes both.
 */
const oncePerSession = (rows: readonly object[], kind: RecordKind): readonly object[] => {
  if (kind !== 'attendance') return rows
  const kept = new Map<string, AttendanceRow>()
  for (const row of rows as readonly AttendanceRow[]) {
    const key = row.about === undefined || row.sessionId === undefined ? row.id : `${row.about} ${row.sessionId}`
    const before = kept.get(key)
    if (!before || (before.presence.kind === 'notKnown' && row.presence.kind !== 'notKnown')) kept.set(key, row)
  }
  return [...kept.values()]
}

interface AttendanceRow {
  readonly id: RecordId
  readonly about?: RecordId | undefined
  readonly sessionId?: RecordId | undefined
  readonly presence: { readonly kind: string }
}
