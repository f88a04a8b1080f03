import { describe, expect, test } from 'vitest'
import { addStaffMember } from '#actions/addStaffMember.ts'
import { liftOverride } from '#actions/liftOverride.ts'
import { offerOwnPath } from '#actions/offerOwnPath.ts'
import { overrideRule } from '#actions/overrideRule.ts'
import type { OverrideRuleInput } from '#actions/overrideRule.ts'
import type { StaffRole } from '#domain/people/staffMember.ts'
import { coordinatedCounter } from '#tests/support/coordinatedCounter.ts'
import { counterInMemory, day } from '#tests/support/counterInMemory.ts'
import { writeField } from '#tests/support/writeField.ts'

const SAID: OverrideRuleInput = {
  ruleId: 'VD4',
  effect: 'doThisFirst',
  source: 'Mail van COA, 3 september 2026',
  says: '',
  from: day('2026-09-15'),
}
const REFUSED = { ok: false, error: { kind: 'coordinatorNeeded' } }

const counterOf = (role: StaffRole) => {
  const counter = counterInMemory()
  counter.must(addStaffMember, { callName: 'Youssef', role })
  return counter
}

describe.each(['volunteer', 'supporter'] as const)('a %s', (role) => {
  test('says of no rule that it is otherwise here', () => {
    const counter = counterOf(role)
    expect(counter.perform(overrideRule, SAID)).toEqual(REFUSED)
    expect(counter.read.all('ruleOverride')).toEqual([])
  })

  test('takes away nothing that a coordinator said of a rule', () => {
    const there = coordinatedCounter({ deviceLetter: 'B' })
    const { overrideId } = there.must(overrideRule, SAID)
    const onDuty = there.must(addStaffMember, { callName: 'Youssef', role }).staffMemberId
    const here = counterInMemory({ onDuty })
    here.receive(there.entries)
    expect(here.perform(liftOverride, { overrideId })).toEqual(REFUSED)
    expect(here.read.all('ruleOverride')).toHaveLength(1)
  })

  test('does not turn the own path on', () => {
    expect(counterOf(role).perform(offerOwnPath, { on: true })).toEqual(REFUSED)
  })
})

test('nor does anybody where it is not known who is there, or a coordinator who is gone', () => {
  expect(counterInMemory().perform(overrideRule, SAID)).toEqual(REFUSED)
  const counter = counterInMemory()
  const { staffMemberId } = counter.must(addStaffMember, { callName: 'Femke', role: 'coordinator' })
  counter.must(overrideRule, SAID)
  counter.must(writeField, { record: 'staffMember', id: staffMemberId, field: 'gone', value: true })
  expect(counter.perform(overrideRule, SAID)).toEqual(REFUSED)
})

test('whoever is on the list as a supporter does not stand in the way of the coordinator', () => {
  const counter = coordinatedCounter()
  for (const callName of ['Amina', 'Biniam', 'Chiku', 'Dawit']) counter.must(addStaffMember, { callName, role: 'supporter' })
  expect(counter.perform(overrideRule, SAID).ok).toBe(true)
})
