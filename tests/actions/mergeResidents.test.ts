import { describe, expect, test } from 'vitest'
import { addNote } from '#actions/addNote.ts'
import { askPairAgain } from '#actions/askPairAgain.ts'
import { changeResident } from '#actions/changeResident.ts'
import { chooseBetweenFiles } from '#actions/chooseBetweenFiles.ts'
import { eraseResident } from '#actions/eraseResident.ts'
import { mergeResidents } from '#actions/mergeResidents.ts'
import { notTheSame } from '#actions/notTheSame.ts'
import { openWalkInHour } from '#actions/openWalkInHour.ts'
import { addActivity } from '#actions/addActivity.ts'
import { recordAttendance } from '#actions/recordAttendance.ts'
import { registerResident } from '#actions/registerResident.ts'
import { residentLeft } from '#actions/residentLeft.ts'
import { scheduleSession } from '#actions/scheduleSession.ts'
import { setUpLocation } from '#actions/setUpLocation.ts'
import { takeTicket } from '#actions/takeTicket.ts'
import { undoMerge } from '#actions/undoMerge.ts'
import { minutes } from '#kernel/Minutes.ts'
import { homeCounts } from '#queries/homeCounts.ts'
import { residentFile } from '#queries/residentFile.ts'
import { likelySame, samePeople, samePeopleCount } from '#queries/samePeople.ts'
import { counterInMemory, day, time } from '#tests/support/counterInMemory.ts'
import type { CounterInMemory } from '#tests/support/counterInMemory.ts'

const exchange = (...laptops: readonly CounterInMemory[]): void => {
  for (const laptop of laptops) for (const other of laptops) laptop.receive(other.entries)
}

/** Two laptops that each registered the same woman, in two scripts, and told each other. */
const registeredTwice = () => {
  const a = counterInMemory({ deviceLetter: 'A' })
  const b = counterInMemory({ deviceLetter: 'B', clockTime: '14:05' })
  a.must(setUpLocation, { locationName: 'Elderhoeve', counterName: 'Hal', staffName: 'Sara', role: 'coordinator' })
  exchange(a, b)
  const { residentId: one } = a.must(registerResident, {
    callName: 'Zarghuna',
    ageGroup: 'from18',
    interfaceLanguage: 'ps',
    bornAbout: 1990,
    phone: '0612000001',
    wishes: ['cooking'],
  })
  const { residentId: other } = b.must(registerResident, {
    callName: 'زرغونه',
    ageGroup: 'from18',
    interfaceLanguage: 'ps',
    bornAbout: 1991,
    phone: '0612000002',
    wishes: ['gardening'],
  })
  exchange(a, b)
  const kept = one < other ? one : other
  return { a, b, one, other, kept }
}

const people = (laptop: CounterInMemory): number => homeCounts(laptop.read).residents

describe('two files of one person', () => {
  test('are found after laptops came together, and asked for while somebody is registered', () => {
    const { a, b, one, other } = registeredTwice()
    for (const laptop of [a, b]) {
      expect(samePeople(laptop.read).pairs.map((pair) => [pair.one.residentId, pair.other.residentId].toSorted())).toEqual([
        [one, other].toSorted(),
      ])
      expect(samePeopleCount(laptop.read)).toBe(1)
    }
    expect(likelySame(a.read, { residentId: one })).toMatchObject([
      { other: { residentId: other }, agrees: ['callName', 'bornAbout', 'interfaceLanguage'], differs: ['phone'] },
    ])
  })

  test('become one, whichever laptop does it, at once, and in opposite directions', () => {
    const { a, b, one, other, kept } = registeredTwice()
    a.must(mergeResidents, { one, other })
    b.must(mergeResidents, { one: other, other: one })
    exchange(a, b)
    for (const laptop of [a, b]) {
      expect(people(laptop)).toBe(1)
      expect(laptop.read.conflicts()).toEqual([])
      expect(laptop.read.find('resident', one)?.id).toBe(kept)
      expect(laptop.read.find('resident', other)?.wishes.toSorted()).toEqual(['cooking', 'gardening'])
      expect(samePeople(laptop.read).pairs).toEqual([])
    }
  })

  test('what comes in late for either file is the person’s, and after the merge is taken back it is in its own file', () => {
    const { a, b, one, other, kept } = registeredTwice()
    b.must(addNote, { residentId: other, text: 'belt liever' })
    a.must(mergeResidents, { one, other })
    a.must(addNote, { residentId: one, text: 'komt dinsdag' })
    exchange(a, b)
    b.must(changeResident, { residentId: other, set: { skills: ['baking'] }, saw: { skills: [] } })
    exchange(a, b)
    for (const laptop of [a, b]) {
      expect(
        residentFile(laptop.read, { residentId: other, day: day('2026-09-15') })
          ?.notes.map(({ text, about }) => [text, about])
          .toSorted(),
      ).toEqual([
        ['belt liever', kept],
        ['komt dinsdag', kept],
      ])
    }
    a.must(undoMerge, { residentId: kept })
    exchange(a, b)
    for (const laptop of [a, b]) {
      expect(people(laptop)).toBe(2)
      const notes = (residentId: typeof one) => laptop.read.by('note', 'about', residentId).map(({ text }) => text)
      expect([notes(one), notes(other)]).toEqual([['komt dinsdag'], ['belt liever']])
      expect(laptop.read.find('resident', one)?.phone).toBe('0612000001')
      expect(laptop.read.find('resident', other)?.phone).toBe('0612000002')
      expect(samePeople(laptop.read).pairs).toHaveLength(1)
    }
  })

  test('both values stay until somebody chooses, and then both files say it', () => {
    const { a, b, one, other } = registeredTwice()
    a.must(mergeResidents, { one, other })
    const differing = samePeople(a.read).merged[0]?.differing
    expect(differing?.map(({ field, values }) => [field, values.map(({ value }) => value).toSorted()])).toEqual([
      ['resident.callName', ['Zarghuna', 'زرغونه']],
      ['resident.bornAbout', [1990, 1991]],
      ['resident.phone', ['0612000001', '0612000002']],
    ])
    a.must(chooseBetweenFiles, { residentId: one, field: 'phone', value: '0612000002' })
    exchange(a, b)
    for (const laptop of [a, b]) {
      expect(samePeople(laptop.read).merged[0]?.differing.map(({ name }) => name)).toEqual(['callName', 'bornAbout'])
      expect(laptop.read.find('resident', one)?.phone).toBe('0612000002')
    }
  })

  test('a third file joins through either of the two, and one pair taken back leaves the others', () => {
    const { a, b, one, other } = registeredTwice()
    const { residentId: third } = b.must(registerResident, { callName: 'Zarghona', ageGroup: 'from18' })
    exchange(a, b)
    a.must(mergeResidents, { one, other })
    b.must(mergeResidents, { one: other, other: third })
    exchange(a, b)
    for (const laptop of [a, b]) {
      expect(people(laptop)).toBe(1)
      expect(new Set(laptop.read.linked(third))).toEqual(new Set([one, other, third]))
    }
    a.must(askPairAgain, { one: third, other })
    expect([people(a), a.read.linked(one).length]).toEqual([2, 2])
  })

  test('“one person” and “two people” said at the same time is asked again, and until then they are two', () => {
    const { a, b, one, other } = registeredTwice()
    a.must(mergeResidents, { one, other })
    b.must(notTheSame, { one, other })
    exchange(a, b)
    for (const laptop of [a, b]) {
      expect(people(laptop)).toBe(2)
      expect(samePeople(laptop.read).pairs.map(({ disputed }) => disputed)).toEqual([true])
    }
    a.must(mergeResidents, { one, other })
    exchange(a, b)
    expect([people(a), people(b), samePeopleCount(b.read)]).toEqual([1, 1, 0])
  })

  test('“not the same” is remembered on every laptop, until what made them alike changes', () => {
    const { a, b, one, other } = registeredTwice()
    a.must(notTheSame, { one: other, other: one })
    exchange(a, b)
    expect([samePeopleCount(a.read), samePeopleCount(b.read), likelySame(b.read, { residentId: one })]).toEqual([0, 0, []])
    b.must(changeResident, { residentId: other, set: { skills: ['baking'] } })
    expect(samePeopleCount(b.read)).toBe(0)
    b.must(changeResident, { residentId: other, set: { bornAbout: 1990 } })
    exchange(a, b)
    expect([samePeopleCount(a.read), samePeopleCount(b.read)]).toEqual([1, 1])
  })

  test('are erased both, with everything about either', () => {
    const { a, b, one, other } = registeredTwice()
    a.must(mergeResidents, { one, other })
    exchange(a, b)
    b.must(addNote, { residentId: other, text: 'belt liever' })
    a.must(eraseResident, { residentId: one })
    exchange(a, b)
    for (const laptop of [a, b]) {
      expect([laptop.read.all('resident'), laptop.read.all('note'), laptop.read.all('samePerson')]).toEqual([[], [], []])
    }
  })

  test('a file that was joined while the other was being erased on another laptop is put before somebody', () => {
    const { a, b, one, other } = registeredTwice()
    a.must(eraseResident, { residentId: one })
    b.must(mergeResidents, { one, other })
    exchange(a, b)
    for (const laptop of [a, b]) {
      expect(samePeople(laptop.read).erasedElsewhere.map(({ residentId }) => residentId)).toEqual([other])
      expect(samePeopleCount(laptop.read)).toBe(1)
    }
    b.must(eraseResident, { residentId: other })
    exchange(a, b)
    expect([a.read.all('resident'), a.read.all('samePerson')]).toEqual([[], []])
  })

  test('have one place in the line, one row on a sheet and their hours once', () => {
    const { a, b, one, other, kept } = registeredTwice()
    const { activityId } = a.must(addActivity, { title: 'Samen koken', programme: 'meeting', interest: 'cooking' })
    const { sessionId } = a.must(scheduleSession, { activityId, day: day('2026-09-15'), startsAt: time('14:00') })
    a.must(openWalkInHour, {})
    exchange(a, b)
    const present = { kind: 'present', minutes: minutes(60), toldBy: 'counter' } as const
    a.must(recordAttendance, { sessionId, rows: [{ residentId: one, presence: present }] })
    b.must(recordAttendance, { sessionId, rows: [{ residentId: other, presence: present }] })
    const first = a.must(takeTicket, { residentId: one, reason: 'coffee' })
    exchange(a, b)
    b.must(mergeResidents, { one, other })
    exchange(a, b)
    const file = () => residentFile(a.read, { residentId: other, day: day('2026-09-15') })
    expect(file()?.totalMinutes).toBe(60)
    expect(a.must(takeTicket, { residentId: other, reason: 'coffee' })).toMatchObject({ ticketId: first.ticketId, already: true })
    a.must(recordAttendance, { sessionId, rows: [{ residentId: kept, presence: { kind: 'absent', why: 'personal' } }] })
    expect([file()?.totalMinutes, a.read.apart.all('attendance').map(({ presence }) => presence.kind)]).toEqual([0, ['absent', 'absent']])
  })

  test('left together, and a merge of a file with itself or with nobody is refused', () => {
    const { a, one, other } = registeredTwice()
    a.must(mergeResidents, { one, other })
    a.must(residentLeft, { residentId: other })
    expect([people(a), a.read.apart.all('resident').map(({ life }) => life.kind)]).toEqual([0, ['left', 'left']])
    expect(a.perform(mergeResidents, { one, other: one })).toEqual({ ok: false, error: { kind: 'notFound', record: 'resident' } })
  })
})
