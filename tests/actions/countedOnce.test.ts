import { expect, test } from 'vitest'
import { addActivity } from '#actions/addActivity.ts'
import { agreeMatch } from '#actions/agreeMatch.ts'
import { keepCv } from '#actions/keepCv.ts'
import { mergeResidents } from '#actions/mergeResidents.ts'
import { proposeMatch } from '#actions/proposeMatch.ts'
import { registerResident } from '#actions/registerResident.ts'
import { intakeFile } from '#queries/intakeFile.ts'
import { placesTaken } from '#queries/placesTaken.ts'
import { placesToSort } from '#queries/placesToSort.ts'
import { counterInMemory } from '#tests/support/counterInMemory.ts'

const registeredTwice = () => {
  const a = counterInMemory()
  const { residentId: one } = a.must(registerResident, { callName: 'Zarghuna', ageGroup: 'from18' })
  const { residentId: other } = a.must(registerResident, { callName: 'زرغونه', ageGroup: 'from18' })
  return { a, one, other, kept: one < other ? one : other }
}

test('two files of one person that both go to an activity take one place, and nobody has to choose between them', () => {
  const { a, one, other } = registeredTwice()
  const { activityId } = a.must(addActivity, { title: 'Samen koken', placesMax: 1 })
  for (const residentId of [one, other]) {
    const { matchId } = a.must(proposeMatch, { residentId, activityId })
    a.must(agreeMatch, { matchId })
  }
  expect(placesTaken(a.read, activityId)).toBe(2)
  expect(placesToSort(a.read)).toMatchObject([{ kind: 'tooMany', count: 1 }])
  a.must(mergeResidents, { one, other })
  expect(placesTaken(a.read, activityId)).toBe(1)
  expect(placesToSort(a.read)).toEqual([])
})

test('two files of one person have one CV between them: the one that was kept goes on, whichever file it was kept for', () => {
  const { a, one, other, kept } = registeredTwice()
  const second = kept === one ? other : one
  a.must(keepCv, { residentId: second, cv: { work: ['sewing'] } })
  a.must(mergeResidents, { one, other })
  expect(intakeFile(a.read, { residentId: kept, day: a.deps().today })?.cv?.work).toEqual(['sewing'])
  for (const residentId of [kept, second]) a.must(keepCv, { residentId, cv: { education: 'vocational', work: ['sewing'] } })
  expect(a.read.by('cv', 'about', kept)).toMatchObject([{ about: kept, education: 'vocational', work: ['sewing'] }])
  expect(a.read.apart.all('cv')).toHaveLength(1)
})
