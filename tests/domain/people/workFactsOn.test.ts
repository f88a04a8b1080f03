import { expect, test } from 'vitest'
import { addDays } from '#kernel/CalendarDate.ts'
import { readRecord } from '#kernel/Shape.ts'
import { READINESS_DAYS, readinessShape } from '#domain/people/readiness.ts'
import type { Readiness } from '#domain/people/readiness.ts'
import { workFactsOn } from '#domain/people/workFactsOn.ts'
import { day } from '#tests/support/counterInMemory.ts'
import type { RecordId } from '#kernel/RecordId.ts'

const PERSON = '0123456789abcdef0123456789abcdef' as RecordId
const MARCH = day('2026-03-02')
const APRIL = day('2026-04-02')

const kept = (said: Partial<Readiness>): Readiness => ({ ...readRecord(readinessShape, {}).content, ...said, id: PERSON })

test('of two answers the one that was asked last counts, whichever file stands first', () => {
  const march = kept({ paper: { is: 'notAllowed', on: MARCH }, permit: { kind: 'notAsked', saidOn: MARCH } })
  const april = kept({ paper: { is: 'permitNeeded', on: APRIL }, permit: { kind: 'asked', on: APRIL, saidOn: APRIL } })
  for (const both of [
    [march, april],
    [april, march],
  ]) {
    expect(workFactsOn(both, APRIL)).toMatchObject({ paper: 'permitNeeded', permit: { kind: 'asked' } })
    expect(workFactsOn(both, MARCH), 'what is asked tomorrow is not known today').toMatchObject({ paper: 'notAllowed' })
  }
})

test('an answer of half a year ago is not known any more, and of whom nobody asked nothing is said', () => {
  const said = [kept({ bankAccount: { is: 'yes', on: MARCH } })]
  expect(workFactsOn(said, addDays(MARCH, READINESS_DAYS - 1))).toMatchObject({ bankAccount: 'yes' })
  expect(workFactsOn(said, addDays(MARCH, READINESS_DAYS))).toMatchObject({ bankAccount: 'unknown' })
  expect(workFactsOn([], MARCH)).toBeUndefined()
})
