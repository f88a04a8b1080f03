import { describe, expect, test } from 'vitest'
import { addActivity } from '#actions/addActivity.ts'
import { addOrganisation } from '#actions/addOrganisation.ts'
import { appointmentHappened } from '#actions/appointmentHappened.ts'
import { cancelAppointment } from '#actions/cancelAppointment.ts'
import { changeAppointment } from '#actions/changeAppointment.ts'
import { eraseResident } from '#actions/eraseResident.ts'
import { makeAppointment } from '#actions/makeAppointment.ts'
import { moveAppointment } from '#actions/moveAppointment.ts'
import { moveAppointmentBack } from '#actions/moveAppointmentBack.ts'
import { proposeMatch } from '#actions/proposeMatch.ts'
import { registerResident } from '#actions/registerResident.ts'
import { remindOfAppointment } from '#actions/remindOfAppointment.ts'
import { reopenAppointment } from '#actions/reopenAppointment.ts'
import { withdrawAppointment } from '#actions/withdrawAppointment.ts'
import { conflictsOf } from '#sync/mergedState.ts'
import { counterInMemory, day, idOf, time } from '#tests/support/counterInMemory.ts'

const onDuty = idOf(['staff'])

const withMatch = (deviceLetter = 'A') => {
  const counter = counterInMemory({ deviceLetter, today: '2026-09-15', onDuty })
  const { residentId } = counter.must(registerResident, { callName: 'Amina', ageGroup: 'from18' })
  const { organisationId } = counter.must(addOrganisation, {
    name: 'De Keuken',
    contactName: 'Marijke',
    contactPhone: '0570 123 456',
    address: 'Dorpsstraat 12',
    place: 'Elder',
  })
  const { activityId } = counter.must(addActivity, {
    title: 'Samen koken',
    organisationId,
    startsAt: time('14:00'),
    endsAt: time('16:00'),
    bring: ['water', 'lunch'],
    footMinutes: 12,
    travelCosts: 'paidByOrganisation',
  })
  const { matchId } = counter.must(proposeMatch, { residentId, activityId })
  const make = () => counter.must(makeAppointment, { matchId, day: day('2026-09-17') }).appointmentId
  const life = (id: ReturnType<typeof make>) => counter.read.find('appointment', id)?.life
  return { counter, residentId, activityId, organisationId, matchId, make, life }
}

describe('a first meeting', () => {
  test('needs no more than a day: all else is as the activity and its organisation say', () => {
    const { counter, residentId, activityId, matchId, make } = withMatch()
    const id = make()
    expect(counter.read.find('appointment', id)).toEqual({
      id,
      about: residentId,
      activityId,
      matchId,
      day: '2026-09-17',
      startsAt: '14:00',
      endsAt: '16:00',
      place: 'Dorpsstraat 12, Elder',
      contactName: 'Marijke',
      contactPhone: '0570 123 456',
      bring: ['lunch', 'water'],
      footMinutes: 12,
      bikeMinutes: undefined,
      busMinutes: undefined,
      travelCosts: 'paidByOrganisation',
      along: undefined,
      alongStaffId: undefined,
      remindedOn: undefined,
      movedFrom: undefined,
      madeBy: onDuty,
      life: { kind: 'planned' },
    })
    expect(counter.read.incomplete('appointment', id)).toEqual([])
  })

  test('stays as it was agreed when the activity is changed, and what was noted wrongly can be mended', () => {
    const { counter, make } = withMatch()
    const id = make()
    counter.must(changeAppointment, { appointmentId: id, set: { contactName: 'Joop', along: 'friend' }, saw: { contactName: 'Marijke' } })
    expect(counter.read.find('appointment', id)).toMatchObject({ contactName: 'Joop', contactPhone: '0570 123 456', along: 'friend' })
    expect(counter.perform(changeAppointment, { appointmentId: id, set: { place: 'NL91 ABNA 0417 1643 00' } })).toMatchObject({
      ok: false,
      error: { kind: 'refusedText', field: 'place' },
    })
  })

  test('took place, or does not go through for a reason; each can be taken back', () => {
    const { counter, make, life } = withMatch()
    const id = make()
    counter.must(appointmentHappened, { appointmentId: id })
    expect(life(id)).toEqual({ kind: 'happened', on: '2026-09-15' })
    expect(counter.perform(cancelAppointment, { appointmentId: id, why: 'school' })).toEqual({
      ok: false,
      error: { kind: 'appointmentStepNotPossible' },
    })
    counter.must(reopenAppointment, { appointmentId: id })
    counter.must(cancelAppointment, { appointmentId: id, why: 'travelCosts' })
    expect(life(id)).toEqual({ kind: 'cancelled', on: '2026-09-15', why: 'travelCosts' })
    expect(counter.written(() => counter.must(cancelAppointment, { appointmentId: id, why: 'school' }))).toBe(0)
    counter.must(reopenAppointment, { appointmentId: id })
    expect(life(id)).toEqual({ kind: 'planned' })
  })

  test('moved is another one with all that was agreed, of which nobody has been reminded; and it can be moved back', () => {
    const { counter, make, life } = withMatch()
    const id = make()
    counter.must(changeAppointment, { appointmentId: id, set: { along: 'nobody' } })
    counter.must(remindOfAppointment, { appointmentId: id, reminded: true })
    const times = { startsAt: time('10:00'), endsAt: undefined }
    const { appointmentId, movedFrom } = counter.must(moveAppointment, { appointmentId: id, day: day('2026-09-24'), ...times })
    expect(movedFrom).toBe(id)
    expect(life(id)).toEqual({ kind: 'moved', on: '2026-09-15', to: appointmentId })
    const before = counter.read.find('appointment', id)
    expect(counter.read.find('appointment', appointmentId)).toEqual({
      ...before,
      id: appointmentId,
      day: '2026-09-24',
      ...times,
      remindedOn: undefined,
      movedFrom: id,
      life: { kind: 'planned' },
    })
    expect(counter.perform(moveAppointment, { appointmentId: id, day: day('2026-09-25'), ...times }).ok).toBe(false)
    counter.must(moveAppointmentBack, { appointmentId })
    expect([life(id), counter.read.all('appointment').length]).toEqual([{ kind: 'planned' }, 1])
  })

  test('that two laptops move to two days is there twice, until a person calls one off', () => {
    const [here, there] = [withMatch('A'), counterInMemory({ deviceLetter: 'B' })]
    const id = here.make()
    there.receive(here.counter.entries)
    const times = { startsAt: undefined, endsAt: undefined }
    const first = here.counter.must(moveAppointment, { appointmentId: id, day: day('2026-09-20'), ...times }).appointmentId
    const second = there.must(moveAppointment, { appointmentId: id, day: day('2026-09-21'), ...times }).appointmentId
    here.counter.receive(there.entries)
    there.receive(here.counter.entries)
    const planned = [here.counter, there].map(({ read }) =>
      read
        .all('appointment')
        .filter(({ life }) => life?.kind === 'planned')
        .map((one) => one.id)
        .sort(),
    )
    expect(planned).toEqual([[first, second].sort(), [first, second].sort()])
    here.counter.must(cancelAppointment, { appointmentId: second, why: 'madeTwice' })
    expect(here.life(first)).toEqual({ kind: 'planned' })
  })

  test('that took place on one laptop and was called off on another waits for a person to choose', () => {
    const [here, there] = [withMatch('A'), counterInMemory({ deviceLetter: 'B' })]
    const appointmentId = here.make()
    there.receive(here.counter.entries)
    here.counter.must(appointmentHappened, { appointmentId })
    there.must(cancelAppointment, { appointmentId, why: 'unknown' })
    here.counter.receive(there.entries)
    expect([...conflictsOf(here.counter.state)].map(({ record, field, heads }) => [record, field, heads.length])).toEqual([
      ['appointment', 'life', 2],
    ])
  })

  test('made by a slip of the finger leaves nothing behind, and one that somebody was reminded of is called off instead', () => {
    const { counter, make } = withMatch()
    const slip = make()
    counter.must(withdrawAppointment, { appointmentId: slip })
    expect(counter.read.all('appointment')).toEqual([])
    const id = make()
    counter.must(remindOfAppointment, { appointmentId: id, reminded: true })
    expect(counter.perform(withdrawAppointment, { appointmentId: id }).ok).toBe(false)
    counter.must(remindOfAppointment, { appointmentId: id, reminded: false })
    expect(counter.must(withdrawAppointment, { appointmentId: id })).toEqual({ appointmentId: id })
  })

  test('goes with the person who asks to be forgotten, also when another laptop still sends it', () => {
    const [here, there] = [withMatch('A'), counterInMemory({ deviceLetter: 'B' })]
    const id = here.make()
    there.receive(here.counter.entries)
    here.counter.must(eraseResident, { residentId: here.residentId })
    const late = there.must(moveAppointment, { appointmentId: id, day: day('2026-09-20'), startsAt: undefined, endsAt: undefined })
    here.counter.receive(there.entries)
    expect([here.counter.read.all('appointment'), here.counter.read.find('appointment', late.appointmentId)]).toEqual([[], undefined])
  })
})
