import { describe, expect, test } from 'vitest'
import { addActivity } from '#actions/addActivity.ts'
import { changeActivity } from '#actions/changeActivity.ts'
import { changeResident } from '#actions/changeResident.ts'
import { registerResident } from '#actions/registerResident.ts'
import { readSubmission } from '#domain/visit/submission/readSubmission.ts'
import { activityFile } from '#queries/activityFile.ts'
import { residentFile } from '#queries/residentFile.ts'
import { suggestActivities } from '#queries/suggestActivities.ts'
import { wishRadar } from '#queries/wishRadar.ts'
import { HEAD, REGISTER } from '#tests/domain/visit/submission/submissions.ts'
import { counterInMemory, day } from '#tests/support/counterInMemory.ts'
import { writeField } from '#tests/support/writeField.ts'

const TODAY = day('2026-09-15')

/** Five people and an activity, as a version wrote them that asked for "faith and holidays" among the wishes. */
const writtenBefore = () => {
  const counter = counterInMemory()
  const people = ['Amal', 'Biniam', 'Chiku', 'Dawit', 'Esra', 'Farid'].map((callName) => {
    const { residentId } = counter.must(registerResident, { callName, ageGroup: 'from18', wishes: ['cooking'] })
    counter.must(writeField, { record: 'resident', id: residentId, field: 'wishes/faithAndHolidays', value: true })
    return residentId
  })
  const { activityId } = counter.must(addActivity, { title: 'Nieuwjaarsmaaltijd', programme: 'meeting' })
  counter.must(writeField, { record: 'activity', id: activityId, field: 'interest', value: 'faithAndHolidays' })
  counter.must(writeField, { record: 'activity', id: activityId, field: 'alsoAbout/faithAndHolidays', value: true })
  return { counter, residentId: people[0]!, activityId }
}

describe('a journal in which "faith and holidays" stands as a wish', () => {
  test('opens whole, and nobody’s file, suggestion or count has it any more', () => {
    const { counter, residentId } = writtenBefore()
    const file = residentFile(counter.read, { residentId, day: TODAY })
    expect([file?.resident.wishes, file?.incomplete]).toEqual([['cooking'], []])
    expect(JSON.stringify(suggestActivities(counter.read, { residentId, day: TODAY, limit: 20 }))).not.toContain('faith')
    expect(wishRadar(counter.read, { day: TODAY }).map(({ interest }) => interest)).toEqual(['cooking'])
  })

  test('keeps its activities whole: what was about holidays is about parties and events', () => {
    const { counter, activityId } = writtenBefore()
    const file = activityFile(counter.read, { activityId, day: TODAY })
    expect([file?.activity.interest, file?.activity.alsoAbout, file?.incomplete]).toEqual(['events', [], []])
  })

  test('takes changes as ever', () => {
    const { counter, residentId, activityId } = writtenBefore()
    counter.must(changeResident, { residentId, set: { wishes: ['sport'] } })
    counter.must(changeActivity, { activityId, set: { interest: 'cooking' } })
    expect(counter.read.find('resident', residentId)?.wishes).toEqual(['sport'])
    expect(counter.read.find('activity', activityId)?.interest).toBe('cooking')
  })
})

test.each([
  [['cooking', 'faithAndHolidays'], { wishes: ['cooking'] }],
  [['faithAndHolidays'], {}],
])('of what somebody filled in at an earlier kiosk, %j, only that goes', (wishes, answers) => {
  const bytes = new TextEncoder().encode(JSON.stringify({ ...HEAD, ...REGISTER, answers: { wishes } }))
  expect(readSubmission(bytes)).toMatchObject({ ok: true, value: { callName: REGISTER.callName, answers } })
})

test('nothing offers it: no list, no word and no column of a file', async () => {
  const { INTERESTS } = await import('#domain/words/interests.ts')
  const { INTEREST_NAMES } = await import('#domain/offer/import/interestNames.ts')
  expect(JSON.stringify([INTERESTS, INTEREST_NAMES]).toLowerCase()).not.toMatch(/faith|geloof|moskee|kerk|church|mosque/u)
})
