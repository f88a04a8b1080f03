import { describe, expect, test } from 'vitest'
import { addActivity } from '#actions/addActivity.ts'
import { agreeMatch } from '#actions/agreeMatch.ts'
import { proposeMatch } from '#actions/proposeMatch.ts'
import { recordAttendance } from '#actions/recordAttendance.ts'
import { registerResident } from '#actions/registerResident.ts'
import { scheduleSession } from '#actions/scheduleSession.ts'
import { attendanceSheet } from '#queries/attendanceSheet.ts'
import type { AttendanceSheet } from '#queries/attendanceSheet.ts'
import {
  UNTOUCHED,
  cameAlong,
  copiedFromPaper,
  everybodyWasThere,
  rowsBefore,
  rowsToRecord,
  rowsWithoutMinutes,
  shownRows,
  touchRow,
} from '#app/balie/attendance/attendanceForm.ts'
import type { AttendanceForm } from '#app/balie/attendance/attendanceForm.ts'
import { minutes } from '#kernel/Minutes.ts'
import { counterInMemory, day, time } from '#tests/support/counterInMemory.ts'

const TODAY = '2026-09-15'

/** A session of an hour and a half with two people on its list, of whom one is written down as absent. */
const scene = () => {
  const counter = counterInMemory({ today: TODAY })
  const { activityId } = counter.must(addActivity, { title: 'Samen koken', startsAt: time('10:00'), endsAt: time('11:30') })
  const { sessionId } = counter.must(scheduleSession, { activityId, day: day(TODAY) })
  const people = ['Amal', 'Yonas'].map((callName) => {
    const { residentId } = counter.must(registerResident, { callName, ageGroup: 'from18' })
    const { matchId } = counter.must(proposeMatch, { residentId, activityId })
    counter.must(agreeMatch, { matchId })
    return residentId
  })
  const [amal, yonas] = people
  if (amal === undefined || yonas === undefined) throw new Error('nobody')
  counter.must(recordAttendance, { sessionId, rows: [{ residentId: yonas, presence: { kind: 'absent', why: 'travelCosts' } }] })
  const sheet = (): AttendanceSheet => attendanceSheet(counter.read, { sessionId }) ?? fail()
  return { counter, sheet, amal, yonas }
}

const fail = (): never => {
  throw new Error('no sheet')
}

describe('a list being filled in', () => {
  test('"everybody was there" fills in who is not known yet, with the planned time, and leaves alone who is', () => {
    const { sheet, amal, yonas } = scene()
    const form = everybodyWasThere(sheet(), UNTOUCHED)
    expect(rowsToRecord(sheet(), form)).toEqual([
      { residentId: amal, presence: { kind: 'present', minutes: minutes(90), toldBy: 'counter' }, saw: { kind: 'notKnown' } },
    ])
    expect(shownRows(sheet(), form).find(({ residentId }) => residentId === yonas)).toMatchObject({ kind: 'absent', why: 'travelCosts' })
  })

  test('what was not touched is not written, so that another laptop loses nothing', () => {
    const { sheet } = scene()
    expect(rowsToRecord(sheet(), UNTOUCHED)).toEqual([])
  })

  test('saying who told it goes for everybody who was there', () => {
    const { sheet, amal } = scene()
    const form: AttendanceForm = { ...everybodyWasThere(sheet(), UNTOUCHED), toldBy: 'paper' }
    expect(rowsToRecord(sheet(), form).map(({ presence }) => presence)).toEqual([
      { kind: 'present', minutes: minutes(90), toldBy: 'paper' },
    ])
    const untouched: AttendanceForm = { ...UNTOUCHED, toldBy: 'host' }
    expect(rowsToRecord(sheet(), untouched).some(({ residentId }) => residentId === amal)).toBe(false)
  })

  test('what another laptop wrote while the list was being filled in is not written over: both stay until somebody chooses', () => {
    const { counter, sheet, amal, yonas } = scene()
    const asShown = sheet()
    const [first, second] = shownRows(asShown, UNTOUCHED)
    if (!first || !second) return fail()
    const there = { kind: 'present', minutes: '90', why: 'unknown' } as const
    const form = touchRow(touchRow(UNTOUCHED, first, there), second, there)
    const other = counterInMemory({ today: TODAY, deviceLetter: 'B', clockTime: '14:05' })
    other.receive(counter.entries)
    const sessionId = asShown.session.id
    // The same of Amal, at the door; of Yonas something else, on the telephone.
    other.must(recordAttendance, {
      sessionId,
      rows: [
        { residentId: amal, presence: { kind: 'present', minutes: minutes(90), toldBy: 'card' } },
        { residentId: yonas, presence: { kind: 'absent', why: 'moved' } },
      ],
    })
    counter.receive(other.entries)
    counter.must(recordAttendance, { sessionId, rows: rowsToRecord(asShown, form) })
    const said = new Map(counter.read.conflicts().map(({ id, heads }) => [id, heads.map(({ value }) => value)]))
    const idOfYonas = counter.read.by('attendance', 'about', yonas)[0]?.id
    expect([...said.keys()]).toEqual([idOfYonas])
    expect(said.get(idOfYonas!)).toEqual(
      expect.arrayContaining([
        { kind: 'absent', why: 'moved' },
        { kind: 'present', minutes: 90, toldBy: 'counter' },
      ]),
    )
    expect(counter.read.by('attendance', 'about', amal)[0]?.presence).toEqual({ kind: 'present', minutes: 90, toldBy: 'card' })
  })

  test('saying who told it leaves alone who came in with a card', () => {
    const { counter, sheet, amal } = scene()
    const card = { kind: 'present', minutes: minutes(90), toldBy: 'card' } as const
    counter.must(recordAttendance, { sessionId: sheet().session.id, rows: [{ residentId: amal, presence: card }] })
    expect(rowsToRecord(sheet(), { ...UNTOUCHED, toldBy: 'host' })).toEqual([])
    const copied = copiedFromPaper(sheet(), UNTOUCHED, { numbers: [1], restAbsent: false })
    expect(rowsToRecord(sheet(), copied).map(({ presence }) => presence)).toEqual([card])
  })

  test('taking a list back brings nothing into question, also where fewer minutes counted than were typed', () => {
    const { counter, sheet, amal } = scene()
    const before = sheet()
    const [first] = shownRows(before, UNTOUCHED)
    const rows = rowsToRecord(before, touchRow(UNTOUCHED, first!, { kind: 'present', minutes: '300', why: 'unknown' }))
    counter.must(recordAttendance, { sessionId: before.session.id, rows })
    expect(counter.read.by('attendance', 'about', amal)[0]?.presence).toMatchObject({ minutes: 90 })
    counter.must(recordAttendance, { sessionId: before.session.id, rows: rowsBefore(before, rows) })
    expect([counter.read.by('attendance', 'about', amal)[0]?.presence, counter.read.conflicts()]).toEqual([{ kind: 'notKnown' }, []])
  })

  test('minutes that can not be read are asked for again; digits of any script can', () => {
    const { sheet, amal, yonas } = scene()
    const typed = (text: string): AttendanceForm => ({ ...UNTOUCHED, touched: { [amal]: { kind: 'late', minutes: text, why: 'unknown' } } })
    const asked = (text: string) => rowsWithoutMinutes(shownRows(sheet(), typed(text)))
    expect([asked('٦٠'), asked('een uur'), asked(''), asked('9999')]).toEqual([[], [amal], [amal], [amal]])
    expect(asked('60')).not.toContain(yonas)
  })

  test('taking it back writes what stood there before', () => {
    const { counter, sheet, amal, yonas } = scene()
    const before = sheet()
    const form: AttendanceForm = {
      ...UNTOUCHED,
      touched: {
        [amal]: { kind: 'present', minutes: '30', why: 'unknown' },
        [yonas]: { kind: 'present', minutes: '30', why: 'unknown' },
      },
    }
    const rows = rowsToRecord(before, form)
    counter.must(recordAttendance, { sessionId: before.session.id, rows })
    expect(sheet().rows.map(({ presence }) => presence.kind)).toEqual(['present', 'present'])
    counter.must(recordAttendance, { sessionId: before.session.id, rows: rowsBefore(before, rows) })
    expect(sheet().rows.map(({ presence }) => presence)).toEqual([{ kind: 'notKnown' }, { kind: 'absent', why: 'travelCosts' }])
  })

  test('who came along stands at the end, and gets a proposal only when they were there', () => {
    const { counter, sheet } = scene()
    const { residentId } = counter.must(registerResident, { callName: 'Noor', ageGroup: 'from18' })
    const added = [{ residentId, name: 'Noor' }]
    const was = (kind: 'present' | 'absent'): AttendanceForm => ({
      ...UNTOUCHED,
      added,
      touched: { [residentId]: { kind, minutes: '90', why: 'unknown' } },
    })
    expect(shownRows(sheet(), was('present')).map(({ name }) => name)).toEqual(['Amal', 'Yonas', 'Noor'])
    expect(cameAlong(was('present'), rowsToRecord(sheet(), was('present')))).toEqual([residentId])
    expect(cameAlong(was('absent'), rowsToRecord(sheet(), was('absent')))).toEqual([])
  })
})
