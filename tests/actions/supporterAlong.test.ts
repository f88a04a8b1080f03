import { describe, expect, test } from 'vitest'
import { addActivity } from '#actions/addActivity.ts'
import { addStaffMember } from '#actions/addStaffMember.ts'
import { answerSupporter } from '#actions/answerSupporter.ts'
import { changeResident } from '#actions/changeResident.ts'
import { makeAppointment } from '#actions/makeAppointment.ts'
import { proposeMatch } from '#actions/proposeMatch.ts'
import { registerResident } from '#actions/registerResident.ts'
import { appointmentSheet } from '#queries/appointmentSheet.ts'
import { appointmentsToDo } from '#queries/appointmentsToDo.ts'
import { counterInMemory, day } from '#tests/support/counterInMemory.ts'

describe('a supporter', () => {
  const withSupporter = () => {
    const counter = counterInMemory({ today: '2026-09-15' })
    const { residentId } = counter.must(registerResident, { callName: 'Amina', ageGroup: 'from18' })
    const { activityId } = counter.must(addActivity, { title: 'Samen koken' })
    const { matchId } = counter.must(proposeMatch, { residentId, activityId })
    const { staffMemberId } = counter.must(addStaffMember, { callName: 'Hiwot', role: 'supporter' })
    return { counter, residentId, matchId, staffMemberId }
  }

  test('goes along only with somebody who said yes to that very person', () => {
    const { counter, residentId, matchId, staffMemberId } = withSupporter()
    const input = { matchId, day: day('2026-09-17'), along: 'supporter', alongStaffId: staffMemberId } as const
    expect(counter.perform(makeAppointment, input)).toEqual({ ok: false, error: { kind: 'supporterNotAsked', field: 'along' } })
    expect(counter.must(answerSupporter, { residentId, answer: { kind: 'yes', staffMemberId } })).toEqual({
      residentId,
      before: { kind: 'notAsked' },
    })
    const other = counter.must(addStaffMember, { callName: 'Sami', role: 'supporter' }).staffMemberId
    const { appointmentId } = counter.must(makeAppointment, { ...input, alongStaffId: other })
    expect(counter.read.find('appointment', appointmentId)).toMatchObject({ along: 'supporter', alongStaffId: staffMemberId })
  })

  test('is named no more once the person gave another answer: on paper and in the list of tomorrow who goes along is to be asked again', () => {
    const { counter, residentId, matchId, staffMemberId } = withSupporter()
    const { before } = counter.must(answerSupporter, { residentId, answer: { kind: 'yes', staffMemberId } })
    const { appointmentId } = counter.must(makeAppointment, { matchId, day: day('2026-09-16'), along: 'supporter' })
    const named = () => [
      appointmentSheet(counter.read, { appointmentId })?.alongName,
      appointmentSheet(counter.read, { appointmentId })?.appointment.along,
      ...appointmentsToDo(counter.read, { day: day('2026-09-15') }).flatMap(({ along, alongName }) => [along, alongName]),
    ]
    expect(named()).toEqual(['Hiwot', 'supporter', 'supporter', 'Hiwot'])
    counter.must(answerSupporter, { residentId, answer: { kind: 'notOfMyCountry' } })
    expect(named()).toEqual([undefined, undefined, undefined, undefined])
    // In a message the name still has to be left out, wherever it was typed.
    expect(appointmentSheet(counter.read, { appointmentId })?.namesToLeaveOut).toContain('Hiwot')
    counter.must(answerSupporter, { residentId, answer: { kind: 'yes', staffMemberId } })
    expect(before).toEqual({ kind: 'notAsked' })
    expect(named()).toEqual(['Hiwot', 'supporter', 'supporter', 'Hiwot'])
  })

  test('does not go along while two laptops wrote down two answers', () => {
    const { counter, residentId, matchId, staffMemberId } = withSupporter()
    const other = counterInMemory({ deviceLetter: 'B', today: '2026-09-15' })
    other.receive(counter.entries)
    counter.must(answerSupporter, { residentId, answer: { kind: 'ratherNot' } })
    other.must(answerSupporter, { residentId, answer: { kind: 'yes', staffMemberId } })
    for (const laptop of [counter, other]) laptop.receive([...counter.entries, ...other.entries])
    for (const laptop of [counter, other]) {
      const made = laptop.perform(makeAppointment, { matchId, day: day('2026-09-17'), along: 'supporter' })
      expect(made).toEqual({ ok: false, error: { kind: 'supporterNotAsked', field: 'along' } })
    }
  })

  test('is not attached by a change of the file, nor where somebody of the staff is meant who is none', () => {
    const { counter, residentId, staffMemberId } = withSupporter()
    const set = JSON.parse(JSON.stringify({ supporter: { kind: 'yes', staffMemberId } })) as object
    expect(counter.perform(changeResident, { residentId, set })).toEqual({
      ok: false,
      error: { kind: 'valueNotKnown', field: 'supporter' },
    })
    const volunteer = counter.must(addStaffMember, { callName: 'Joost', role: 'volunteer' }).staffMemberId
    expect(counter.perform(answerSupporter, { residentId, answer: { kind: 'yes', staffMemberId: volunteer } }).ok).toBe(false)
    expect(counter.read.find('resident', residentId)?.supporter).toEqual({ kind: 'notAsked' })
  })

  test('"rather nobody of my country or language" is kept as that answer and nothing more', () => {
    const { counter, residentId } = withSupporter()
    counter.must(answerSupporter, { residentId, answer: { kind: 'notOfMyCountry' } })
    const written = counter.entries.at(-1)?.changes.map((change) => ('value' in change ? [change.field, change.value] : []))
    expect(written).toEqual([['supporter', { kind: 'notOfMyCountry' }]])
    counter.must(answerSupporter, { residentId, answer: { kind: 'notAsked' } })
    expect(counter.read.find('resident', residentId)?.supporter).toEqual({ kind: 'notAsked' })
  })
})
