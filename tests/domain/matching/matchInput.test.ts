import { expect, test } from 'vitest'
import type { OfferInMatch, PersonInMatch } from '#domain/matching/matchInput.ts'
import { matchScore } from '#domain/matching/matchScore.ts'
import type { Resident } from '#domain/people/resident.ts'

declare const somebody: PersonInMatch
declare const cooking: OfferInMatch

test('what the score may never see does not compile', () => {
  const score = (resident: Resident): unknown => [
    // @ts-expect-error -- a whole resident carries gender, age group and languages
    matchScore(resident, cooking),
    // @ts-expect-error -- gender is never an input
    matchScore({ ...somebody, gender: 'woman' }, cooking),
    // @ts-expect-error -- age is never an input
    matchScore({ ...somebody, ageGroup: 'from18' }, cooking),
    // @ts-expect-error -- age is never an input
    matchScore({ ...somebody, bornAbout: 1990 }, cooking),
    // @ts-expect-error -- languages tell an origin
    matchScore({ ...somebody, spoken: { ar: 'mother' } }, cooking),
    // @ts-expect-error -- origin is never an input
    matchScore({ ...somebody, nationality: 'X' }, cooking),
    // @ts-expect-error -- religion is never an input
    matchScore({ ...somebody, religion: 'X' }, cooking),
    // @ts-expect-error -- chances in the procedure are never an input
    matchScore({ ...somebody, chances: 'good' }, cooking),
  ]
  // The guard is the type check; the function is only here to be checked.
  expect(score).toBeTypeOf('function')
})
