import { describe, expect, test } from 'vitest'
import { addOrganisation } from '#actions/addOrganisation.ts'
import { laptopHeard } from '#actions/laptopHeard.ts'
import type { Deed } from '#actions/ports.ts'
import type { RecordKind } from '#domain/recordKinds.ts'
import type { FieldValue } from '#kernel/FieldValue.ts'
import type { RecordId } from '#kernel/RecordId.ts'
import { ok } from '#kernel/Result.ts'
import { conflictCount } from '#queries/conflictInbox.ts'
import { residentFile } from '#queries/residentFile.ts'
import { exchange, inbox, laptopsWithAll } from '#tests/queries/laptopsWithAll.ts'
import { day } from '#tests/support/counterInMemory.ts'
import { writeField } from '#tests/support/writeField.ts'

/** As the engine does beside the first deed of a day. */
const tellOfItself: Deed<null, null, never> = (deps) => () => ok({ changes: laptopHeard(deps), answer: null })

describe('what waits for a person', () => {
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

  test('a laptop that has told of itself is named by the letter on its tickets', () => {
    const { laptops, residentId } = laptopsWithAll(2)
    const [a, b] = laptops
    a?.must(writeField, { record: 'resident', id: residentId, field: 'phone', value: '0611111111' })
    b?.must(writeField, { record: 'resident', id: residentId, field: 'phone', value: '0622222222' })
    exchange(laptops)
    const letters = (): unknown[] => (a ? inbox(a) : [])[0]?.values.map(({ writtenOn, letter }) => [writtenOn, letter]) ?? []
    expect(letters()).toContainEqual(['anotherLaptop', undefined])
    b?.must(tellOfItself, null)
    exchange(laptops)
    expect(letters()).toContainEqual(['anotherLaptop', 'B'])
    expect(letters()).toContainEqual(['thisLaptop', undefined])
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
