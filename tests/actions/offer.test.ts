import { describe, expect, test } from 'vitest'
import { addActivity } from '#actions/addActivity.ts'
import { addContact } from '#actions/addContact.ts'
import { addOrganisation } from '#actions/addOrganisation.ts'
import { cancelSession } from '#actions/cancelSession.ts'
import { changeActivity } from '#actions/changeActivity.ts'
import { changeContact } from '#actions/changeContact.ts'
import { changeOrganisation } from '#actions/changeOrganisation.ts'
import { closeActivity } from '#actions/closeActivity.ts'
import { scheduleSession } from '#actions/scheduleSession.ts'
import { scheduleWeekly } from '#actions/scheduleWeekly.ts'
import { counterInMemory, day, idOf, time } from '#tests/support/counterInMemory.ts'

describe('an organisation', () => {
  test('is kept with its declaration, and changes where it differs', () => {
    const counter = counterInMemory()
    const declaration = { kind: 'received', on: day('2026-09-01'), work: 'Tuinonderhoud' } as const
    const { organisationId } = counter.must(addOrganisation, {
      name: 'Buurttuin  De Zonnehoek',
      contactPhone: '06-12345678',
      declaration: { ...declaration, work: ' Tuin\u202eonderhoud ' },
    })
    expect(counter.read.find('organisation', organisationId)).toMatchObject({ name: 'Buurttuin De Zonnehoek', declaration, ended: false })
    const valid = { kind: 'valid', until: day('2029-09-01'), work: 'Tuinonderhoud' } as const
    counter.must(changeOrganisation, { organisationId, set: { declaration: valid, ended: true } })
    expect(counter.read.find('organisation', organisationId)).toMatchObject({ declaration: valid, ended: true })
  })

  test('needs a name, and no number that is not kept, not even within its declaration', () => {
    const counter = counterInMemory()
    expect(counter.perform(addOrganisation, { name: ' ' })).toEqual({
      ok: false,
      error: { kind: 'organisationNameMissing', field: 'name' },
    })
    const declaration = { kind: 'received', on: day('2026-09-01'), work: 'koken, bsn 123456782' } as const
    const refused = { ok: false, error: { kind: 'refusedText', field: 'declaration', what: 'bsn' } }
    expect(counter.perform(addOrganisation, { name: 'Buurttuin', declaration })).toEqual(refused)
    const { organisationId } = counter.must(addOrganisation, { name: 'Buurttuin' })
    expect(counter.perform(changeOrganisation, { organisationId, set: { declaration } })).toEqual(refused)
    expect(counter.perform(changeOrganisation, { organisationId, set: { name: '' } })).toEqual({
      ok: false,
      error: { kind: 'organisationNameMissing', field: 'name' },
    })
  })
})

describe('an activity', () => {
  test('is kept with all that a resident must know', () => {
    const counter = counterInMemory()
    const { organisationId } = counter.must(addOrganisation, { name: 'Buurttuin' })
    const told = {
      organisationId,
      title: 'Samen tuinieren',
      programme: 'volunteering',
      interest: 'gardening',
      alsoAbout: ['nature', 'meetingPeople'],
      languageNeed: 'none',
      effort: 'normal',
      placesMin: 2,
      placesMax: 6,
      weekdays: ['tue', 'fri'],
      startsAt: time('9:30'),
      endsAt: time('12:00'),
      bikeMinutes: 12,
      bring: ['lunch', 'oldClothes'],
      withDutchVolunteers: true,
    } as const
    const { activityId } = counter.must(addActivity, { ...told, alsoAbout: ['meetingPeople', 'nature'] })
    expect(counter.read.find('activity', activityId)).toMatchObject(told)
    counter.must(closeActivity, { activityId })
    expect(counter.read.find('activity', activityId)?.closed).toBe(true)
    counter.must(changeActivity, { activityId, set: { closed: false, bring: ['lunch'] } })
    expect(counter.read.find('activity', activityId)).toMatchObject({ ...told, closed: false, bring: ['lunch'] })
  })

  test.each([
    [{ title: '' }, { kind: 'titleMissing', field: 'title' }],
    [
      { from: day('2026-10-01'), until: day('2026-09-30') },
      { kind: 'untilBeforeFrom', field: 'until' },
    ],
    [
      { placesMin: 7, placesMax: 6 },
      { kind: 'placesMinAboveMax', field: 'placesMin' },
    ],
    [{ organisationId: idOf(['nowhere']) }, { kind: 'notFound', record: 'organisation' }],
    [{ placesMax: 0 }, { kind: 'valueNotKnown', field: 'placesMax' }],
  ])('is not kept with %j', (told, error) => {
    const counter = counterInMemory()
    expect(counter.perform(addActivity, { title: 'Koken', ...told })).toEqual({ ok: false, error })
    const { activityId } = counter.must(addActivity, { title: 'Koken' })
    expect(counter.perform(changeActivity, { activityId, set: told })).toEqual({ ok: false, error })
  })

  test('that ends before it begins since two laptops changed it can still be closed', () => {
    const [here, there] = [counterInMemory({ deviceLetter: 'A' }), counterInMemory({ deviceLetter: 'B' })]
    const { activityId } = here.must(addActivity, { title: 'Koken', from: day('2026-09-01'), until: day('2026-12-01') })
    there.receive(here.entries)
    there.must(changeActivity, { activityId, set: { from: day('2026-11-01') } })
    here.must(changeActivity, { activityId, set: { until: day('2026-10-01') } })
    here.receive(there.entries)
    here.must(closeActivity, { activityId })
    expect(here.perform(changeActivity, { activityId, set: { until: day('2026-10-15') } }).ok).toBe(false)
    here.must(changeActivity, { activityId, set: { until: day('2026-12-15') } })
  })
})

describe('sessions', () => {
  test('planned on two laptops are one, at the times of the activity', () => {
    const [here, there] = [counterInMemory({ deviceLetter: 'A' }), counterInMemory({ deviceLetter: 'B' })]
    const { activityId } = here.must(addActivity, { title: 'Koken', startsAt: time('10:00'), endsAt: time('12:00') })
    there.receive(here.entries)
    const plan = { activityId, day: day('2026-09-22') }
    const ids = [here, there].map((counter) => counter.must(scheduleSession, plan).sessionId)
    here.receive(there.entries)
    expect(here.read.all('session')).toEqual([{ id: ids[0], ...plan, startsAt: '10:00', endsAt: '12:00', cancelled: false }])
    expect(ids[0]).toBe(ids[1])
  })

  test('at another time of the same day are another session', () => {
    const counter = counterInMemory()
    const { activityId } = counter.must(addActivity, { title: 'Koken', startsAt: time('10:00'), endsAt: time('12:00') })
    counter.must(scheduleSession, { activityId, day: day('2026-09-22') })
    counter.must(scheduleSession, { activityId, day: day('2026-09-22'), startsAt: time('15:00') })
    expect(counter.read.all('session').map(({ startsAt, endsAt }) => [startsAt, endsAt])).toEqual([
      ['10:00', '12:00'],
      ['15:00', undefined],
    ])
  })

  test('can be cancelled, and planned again', () => {
    const counter = counterInMemory()
    const { activityId } = counter.must(addActivity, { title: 'Koken' })
    const plan = { activityId, day: day('2026-09-22') }
    const { sessionId } = counter.must(scheduleSession, plan)
    counter.must(cancelSession, { sessionId })
    expect(counter.read.find('session', sessionId)?.cancelled).toBe(true)
    expect(counter.must(scheduleSession, plan).sessionId).toBe(sessionId)
    expect(counter.read.find('session', sessionId)?.cancelled).toBe(false)
  })

  test('of a weekly activity are planned once, and a cancelled day stays cancelled', () => {
    const counter = counterInMemory()
    const { activityId } = counter.must(addActivity, {
      title: 'Koken',
      weekdays: ['tue'],
      startsAt: time('10:00'),
      until: day('2026-10-06'),
    })
    const { sessionIds } = counter.must(scheduleWeekly, { activityId, from: day('2026-09-15'), until: day('2026-09-30') })
    expect(sessionIds.map((id) => counter.read.find('session', id)?.day)).toEqual(['2026-09-15', '2026-09-22', '2026-09-29'])
    counter.must(cancelSession, { sessionId: sessionIds[1] ?? idOf([]) })
    const again = counter.must(scheduleWeekly, { activityId, from: day('2026-09-15'), until: day('2026-10-31') })
    expect(again.sessionIds.map((id) => counter.read.find('session', id)?.day)).toEqual(['2026-10-06'])
    expect(counter.read.all('session').map(({ day: on, cancelled }) => [on, cancelled])).toEqual([
      ['2026-09-15', false],
      ['2026-09-22', true],
      ['2026-09-29', false],
      ['2026-10-06', false],
    ])
  })

  test('are not planned without weekdays, backwards, for a century or for no activity', () => {
    const counter = counterInMemory()
    const { activityId } = counter.must(addActivity, { title: 'Koken' })
    const period = { activityId, from: day('2026-09-15'), until: day('2026-09-30') }
    expect(counter.perform(scheduleWeekly, period)).toEqual({ ok: false, error: { kind: 'weekdaysMissing', field: 'weekdays' } })
    counter.must(changeActivity, { activityId, set: { weekdays: ['tue'] } })
    expect(counter.perform(scheduleWeekly, { ...period, until: day('2026-09-14') })).toEqual({
      ok: false,
      error: { kind: 'untilBeforeFrom', field: 'until' },
    })
    expect(counter.perform(scheduleWeekly, { ...period, until: day('2126-09-30') })).toEqual({
      ok: false,
      error: { kind: 'periodTooLong', field: 'until', maxDays: 371 },
    })
    expect(counter.perform(scheduleSession, { activityId: idOf(['none']), day: day('2026-09-15') })).toEqual({
      ok: false,
      error: { kind: 'notFound', record: 'activity' },
    })
    expect(counter.perform(cancelSession, { sessionId: idOf(['none']) })).toEqual({
      ok: false,
      error: { kind: 'notFound', record: 'session' },
    })
  })
})

describe('a contact', () => {
  test('is one of several at an organisation, each with what to call about; who left is still known', () => {
    const counter = counterInMemory()
    const { organisationId } = counter.must(addOrganisation, { name: 'Buurttuin' })
    const { contactId } = counter.must(addContact, { organisationId, name: 'Carla', role: 'planning', contactPhone: '06-12345678' })
    counter.must(addContact, { organisationId, name: 'Dirk', role: 'money' })
    counter.must(changeContact, { contactId, set: { role: 'guide', gone: true } })
    expect(counter.read.by('contact', 'organisationId', organisationId)).toMatchObject([
      { name: 'Carla', role: 'guide', contactPhone: '06-12345678', gone: true },
      { name: 'Dirk', role: 'money', gone: false },
    ])
  })

  test('needs a name and an organisation that is here', () => {
    const counter = counterInMemory()
    const { organisationId } = counter.must(addOrganisation, { name: 'Buurttuin' })
    expect(counter.perform(addContact, { organisationId, name: ' ', role: 'other' })).toEqual({
      ok: false,
      error: { kind: 'callNameMissing', field: 'name' },
    })
    expect(counter.perform(addContact, { organisationId: idOf(['none']), name: 'Carla', role: 'other' })).toEqual({
      ok: false,
      error: { kind: 'notFound', record: 'organisation' },
    })
  })
})
