import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addActivity } from '#actions/addActivity.ts'
import { addNote } from '#actions/addNote.ts'
import { addOrganisation } from '#actions/addOrganisation.ts'
import { addStaffMember } from '#actions/addStaffMember.ts'
import { chooseValue } from '#actions/chooseValue.ts'
import { proposeMatch } from '#actions/proposeMatch.ts'
import { recordAttendance } from '#actions/recordAttendance.ts'
import { registerResident } from '#actions/registerResident.ts'
import { scheduleSession } from '#actions/scheduleSession.ts'
import { setUpLocation } from '#actions/setUpLocation.ts'
import { undoChoice } from '#actions/undoChoice.ts'
import { FIELD_SENSES } from '#domain/differences/fieldSenses.ts'
import type { ElementSense, FieldSense } from '#domain/differences/fieldSenses.ts'
import { saidField } from '#domain/differences/saidField.ts'
import { WORD_LISTS } from '#domain/differences/wordLists.ts'
import type { RecordKind } from '#domain/recordKinds.ts'
import type { FieldValue } from '#kernel/FieldValue.ts'
import type { RecordId } from '#kernel/RecordId.ts'
import { minutes } from '#kernel/Minutes.ts'
import { conflictCount, conflictInbox } from '#queries/conflictInbox.ts'
import type { ConflictRow } from '#queries/conflictInbox.ts'
import { residentFile } from '#queries/residentFile.ts'
import { recordOf } from '#sync/mergedState.ts'
import { counterInMemory, day, time } from '#tests/support/counterInMemory.ts'
import type { CounterInMemory } from '#tests/support/counterInMemory.ts'
import { writeField } from '#tests/support/writeField.ts'

const inbox = (laptop: CounterInMemory): readonly ConflictRow[] => conflictInbox(laptop.read, laptop)

const exchange = (laptops: readonly CounterInMemory[]): void => {
  for (const laptop of laptops) for (const other of laptops) laptop.receive(other.entries)
}

/** A laptop with one record of nearly every kind. */
const counterWithAll = () => {
  const first = counterInMemory({ deviceLetter: 'A' })
  first.must(setUpLocation, { locationName: 'Elderhoeve', counterName: 'Hal', staffName: 'Sara', role: 'coordinator' })
  const { staffMemberId } = first.must(addStaffMember, { callName: 'Joost', role: 'volunteer' })
  const { residentId } = first.must(registerResident, { callName: 'Samira', ageGroup: 'from18' })
  const { noteId } = first.must(addNote, { residentId, text: 'belt liever' })
  const { organisationId } = first.must(addOrganisation, { name: 'De Keuken' })
  const { activityId } = first.must(addActivity, { title: 'Samen koken', organisationId, programme: 'meeting', interest: 'cooking' })
  const { sessionId } = first.must(scheduleSession, { activityId, day: day('2026-09-15'), startsAt: time('14:00') })
  const { matchId } = first.must(proposeMatch, { residentId, activityId })
  first.must(recordAttendance, {
    sessionId,
    rows: [{ residentId, presence: { kind: 'present', minutes: minutes(60), toldBy: 'counter' } }],
  })
  const ids: Readonly<Partial<Record<RecordKind, RecordId | undefined>>> = {
    staffMember: staffMemberId,
    resident: residentId,
    note: noteId,
    organisation: organisationId,
    activity: activityId,
    session: sessionId,
    match: matchId,
    attendance: first.read.all('attendance')[0]?.id,
    settings: first.read.all('settings')[0]?.id,
  }
  return { first, ids, residentId, activityId, organisationId, matchId, noteId }
}

/** As many laptops as that, all with the same entries, the later letters with the later clocks. */
const laptopsWithAll = (count: number) => {
  const all = counterWithAll()
  const others = Array.from({ length: count - 1 }, (_, at) =>
    counterInMemory({ deviceLetter: 'BCDEF'[at] ?? 'Z', clockTime: `14:${String(10 + at)}` }),
  )
  const laptops = [all.first, ...others]
  exchange(laptops)
  return { ...all, laptops }
}

const elementNames = (of: ElementSense): readonly string[] => {
  switch (of.kind) {
    case 'word':
      return WORD_LISTS[of.list].slice(0, 2)
    case 'language':
      return ['ar', 'other']
    case 'weekday':
      return ['mon', 'sun']
    case 'freePart':
      return ['mon-morning', 'sun-evening']
  }
}

const valuesOf = (sense: Exclude<FieldSense, { kind: 'notAsked' }>): readonly FieldValue[] => {
  switch (sense.kind) {
    case 'text':
      return ['een', 'twee', 'ثلاثة', 'vier\nregels']
    case 'yesNo':
      return [true, false]
    case 'day':
      return ['2026-09-15', '2026-09-16']
    case 'time':
      return ['09:00', '14:30']
    case 'count':
    case 'minutes':
      return [1, 2, 30]
    case 'year':
      return [1990, 1991]
    case 'language':
      return ['ar', 'ti', 'other']
    case 'organisation':
      return ['A'.repeat(22), `${'B'.repeat(21)}A`]
    case 'word':
      return WORD_LISTS[sense.list].slice(0, 3)
    case 'elements':
      return sense.level === undefined ? [true, false] : WORD_LISTS[sense.level].slice(0, 3)
    case 'residentLife':
      return [{ kind: 'here' }, { kind: 'left', on: '2026-09-01' }, { kind: 'left', on: '2026-09-02' }]
    case 'matchLife':
      return [
        { kind: 'agreed', on: '2026-09-01' },
        { kind: 'trial', since: '2026-09-01' },
        { kind: 'stopped', on: '2026-09-01', why: 'moved' },
      ]
    case 'presence':
      return [{ kind: 'notKnown' }, { kind: 'late', minutes: 30, toldBy: 'host' }, { kind: 'absent', why: 'moved' }]
    case 'declaration':
      return [{ kind: 'unknown' }, { kind: 'notNeeded' }, { kind: 'valid', until: '2027-01-01', work: 'koken' }]
  }
}

/** Every field that people are asked about, under its stored name, with values that it may hold; also nothing, and what a newer version wrote. */
const ASKED = Object.entries(FIELD_SENSES).flatMap(([record, fields]) =>
  Object.entries<FieldSense>(fields).flatMap(([name, sense]) => {
    if (sense.kind === 'notAsked') return []
    const stored = sense.kind === 'elements' ? elementNames(sense.of).map((element) => `${name}/${element}`) : [name]
    return stored.map((field) => ({ record: record as RecordKind, field, values: [...valuesOf(sense), null, 'vanLater', { later: 1 }] }))
  }),
)

describe('what waits for a person', () => {
  test('any number of values of any field appear exactly once, and after one choice every laptop shows the chosen one and asks no more', () => {
    const story = fc.constantFrom(...ASKED).chain(({ record, field, values }) =>
      fc.record({
        record: fc.constant(record),
        field: fc.constant(field),
        written: fc.array(fc.constantFrom<FieldValue>(...values), { minLength: 2, maxLength: 5 }),
        chosen: fc.nat(),
        by: fc.nat(),
      }),
    )
    let asked = 0
    fc.assert(
      fc.property(story, ({ record, field, written, chosen, by }) => {
        const { laptops, ids } = laptopsWithAll(written.length)
        const id = ids[record]
        if (id === undefined) throw new Error(`no ${record}`)
        const of = saidField(record, field)
        // Every laptop knew the same value before, which none of them writes.
        laptops[0]?.must(writeField, { record, id, field, value: { before: true } })
        exchange(laptops)
        for (const [at, value] of written.entries()) laptops[at]?.must(writeField, { record, id, field, value })
        exchange(laptops)

        const keyOf = (value: FieldValue): string => {
          const said = of?.read(value)
          return JSON.stringify(said?.kind === 'notReadable' ? value : said)
        }
        const expected = [...new Set(written.map(keyOf))].toSorted()
        const rowsOn = (laptop: CounterInMemory | undefined): readonly ConflictRow[] => (laptop ? inbox(laptop) : [])
        const keysOn = (laptop: CounterInMemory | undefined): readonly string[] =>
          rowsOn(laptop).flatMap((row) => row.values.map(({ stored }) => keyOf(stored)))
        if (expected.length < 2) {
          for (const laptop of laptops) expect(inbox(laptop)).toEqual([])
          return
        }
        asked += 1
        for (const laptop of laptops) {
          expect(keysOn(laptop).toSorted()).toEqual(expected)
          expect(inbox(laptop)).toHaveLength(1)
          expect(inbox(laptop)[0]?.values[0]?.stored).toEqual(recordOf(laptop.state, record, id)?.fields[field])
          expect(conflictCount(laptop.read)).toBe(1)
        }

        const chooser = laptops[by % laptops.length]
        const row = rowsOn(chooser)[0]
        const value = row?.values[chosen % row.values.length]?.stored
        if (!chooser || !row || value === undefined) throw new Error('nothing to choose')
        chooser.must(chooseValue, { record, id, field, value, saw: row.saw })
        exchange(laptops)
        for (const laptop of laptops) {
          expect(inbox(laptop)).toEqual([])
          expect(recordOf(laptop.state, record, id)?.fields[field]).toEqual(value)
        }

        for (const { stored } of row.values) if (stored !== value) chooser.must(undoChoice, { record, id, field, value: stored })
        exchange(laptops)
        for (const laptop of laptops) expect(keysOn(laptop).toSorted()).toEqual(expected)
      }),
      { seed: 20261122, numRuns: 300 },
    )
    expect(asked).toBeGreaterThan(200)
  })

  test('a field that nobody is asked about is kept twice and asks nothing', () => {
    const { laptops, residentId, matchId } = laptopsWithAll(2)
    const [a, b] = laptops
    a?.must(writeField, { record: 'resident', id: residentId, field: 'noticeShownOn', value: '2026-09-14' })
    b?.must(writeField, { record: 'resident', id: residentId, field: 'noticeShownOn', value: '2026-09-15' })
    a?.must(writeField, { record: 'match', id: matchId, field: 'proposedBy', value: 'A'.repeat(22) })
    b?.must(writeField, { record: 'match', id: matchId, field: 'proposedBy', value: `${'B'.repeat(21)}A` })
    exchange(laptops)
    for (const laptop of laptops) {
      expect(laptop.read.conflicts()).toHaveLength(2)
      expect([inbox(laptop), conflictCount(laptop.read)]).toEqual([[], 0])
    }
  })

  test('says whose it is, when each value was written by that clock, and on which laptop', () => {
    const { laptops, residentId, activityId, matchId } = laptopsWithAll(2)
    const [a, b] = laptops
    a?.setTime('14:20')
    a?.must(writeField, { record: 'match', id: matchId, field: 'life', value: { kind: 'agreed', on: '2026-09-15' } })
    b?.setTime('14:40')
    b?.must(writeField, { record: 'match', id: matchId, field: 'life', value: { kind: 'stopped', on: '2026-09-15', why: 'moved' } })
    exchange(laptops)
    const rows = a ? inbox(a) : []
    expect(rows).toMatchObject([
      {
        record: 'match',
        id: matchId,
        field: 'match.life',
        stored: 'life',
        name: { person: { name: 'Samira', residentId }, activity: { title: 'Samen koken', activityId } },
        values: [
          { said: { kind: 'matchLife', life: { kind: 'stopped', why: 'moved' } }, day: '2026-09-15', writtenOn: 'anotherLaptop' },
          { said: { kind: 'matchLife', life: { kind: 'agreed' } }, day: '2026-09-15', writtenOn: 'thisLaptop' },
        ],
      },
    ])
    const [shown, other] = rows[0]?.values ?? []
    // Whatever the time zone of this machine: twenty minutes lie between.
    expect(shown?.time.slice(-2)).not.toBe(other?.time.slice(-2))
    expect((b ? inbox(b) : [])[0]?.values.map(({ writtenOn }) => writtenOn)).toEqual(['thisLaptop', 'anotherLaptop'])
    expect(structuredClone(rows)).toEqual(rows)
    expect(JSON.parse(JSON.stringify(rows))).toEqual(rows)
  })

  test('an organisation is offered by its name', () => {
    const { laptops, activityId, organisationId } = laptopsWithAll(2)
    const [a, b] = laptops
    const made = a?.must(addOrganisation, { name: 'De Tuin' })
    a?.must(writeField, { record: 'activity', id: activityId, field: 'organisationId', value: made?.organisationId ?? null })
    b?.must(writeField, { record: 'activity', id: activityId, field: 'organisationId', value: null })
    exchange(laptops)
    expect((b ? inbox(b) : [])[0]?.values.map(({ said }) => said)).toEqual(
      expect.arrayContaining([{ kind: 'text', text: 'De Tuin' }, { kind: 'nothing' }]),
    )
    expect(organisationId).not.toBe(made?.organisationId)
  })

  test('all of one person stand beside each other, and who was written of last stands first', () => {
    const { laptops, residentId, activityId } = laptopsWithAll(2)
    const [a, b] = laptops
    const both = (id: RecordId, record: RecordKind, field: string): void => {
      a?.must(writeField, { record, id, field, value: 'een' })
      b?.must(writeField, { record, id, field, value: 'twee' })
    }
    both(residentId, 'resident', 'phone')
    b?.setTime('15:00')
    both(activityId, 'activity', 'address')
    b?.setTime('14:30')
    both(residentId, 'resident', 'callName')
    exchange(laptops)
    expect((a ? inbox(a) : []).map(({ field }) => field)).toEqual(['activity.address', 'resident.callName', 'resident.phone'])
  })

  test("a person's card counts what waits about the person, the matches, the notes and the attendance", () => {
    const { laptops, residentId, matchId, noteId, ids } = laptopsWithAll(2)
    const [a, b] = laptops
    const count = (): number | undefined => a && residentFile(a.read, { residentId, day: day('2026-09-15') })?.conflicts
    expect(count()).toBe(0)
    const both = (record: RecordKind, id: RecordId | undefined, field: string, one: FieldValue, two: FieldValue): void => {
      if (id === undefined) throw new Error(`no ${record}`)
      a?.must(writeField, { record, id, field, value: one })
      b?.must(writeField, { record, id, field, value: two })
    }
    both('resident', residentId, 'phone', '0612111111', '0612222222')
    both('resident', residentId, 'wishes/sport', true, null)
    both('resident', residentId, 'noticeShownOn', '2026-09-14', '2026-09-15')
    both('match', matchId, 'life', { kind: 'agreed', on: '2026-09-15' }, { kind: 'trial', since: '2026-09-15' })
    both('note', noteId, 'text', 'belt liever', 'belt nooit')
    both('attendance', ids.attendance, 'presence', { kind: 'absent', why: 'moved' }, { kind: 'absent', why: 'personal' })
    both('organisation', ids.organisation, 'place', 'Hier', 'Daar')
    exchange(laptops)
    // The wish is written by one laptop only, since the other had nothing to take away; the note of the first laptop is unchanged.
    expect(count()).toBe(3)
  })
})
