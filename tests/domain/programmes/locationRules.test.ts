import { describe, expect, test } from 'vitest'
import { addDays } from '#kernel/CalendarDate.ts'
import { LAW } from '#domain/programmes/LAW.ts'
import { locationRules } from '#domain/programmes/locationRules.ts'
import type { RuleOverride } from '#domain/programmes/ruleOverride.ts'
import { idOf } from '#tests/support/counterInMemory.ts'
import { ask, date, PAID, READY, TODAY } from '#tests/domain/programmes/asked.ts'

const override = (said: Partial<RuleOverride>): RuleOverride => ({
  id: idOf(['one']),
  ruleId: 'VD4',
  effect: 'doThisFirst',
  source: 'Brief van de gemeente, 2 maart 2026',
  says: 'Bel eerst het vrijwilligerspunt.',
  from: TODAY,
  until: undefined,
  by: undefined,
  ...said,
})

describe('what a location says of a rule', () => {
  test('waits for its day, holds through its last, and leaves the law as it was after', () => {
    const rules = locationRules([override({ until: addDays(TODAY, 7) })])
    const on = (days: number) => ask({ rules, day: addDays(TODAY, days) }).light
    expect([-1, 0, 1, 7, 8].map(on)).toEqual(['unknown', 'doThisFirst', 'doThisFirst', 'doThisFirst', 'unknown'])
  })

  test('carries its own source, day and words, and says to a resident that it is otherwise here', () => {
    const { rule, says, steps } = ask({ rules: locationRules([override({})]) })
    expect([says, rule?.source.title, rule?.source.seen]).toEqual(['otherwiseHere', 'Brief van de gemeente, 2 maart 2026', TODAY])
    expect(steps.map(({ id, ofLocation }) => [id, ofLocation?.says])).toEqual([
      ['VD4', 'Bel eerst het vrijwilligerspunt.'],
      ['VD9', undefined],
    ])
  })

  test('[PW6] switches a rule of unknown validity on, from a day that a coordinator has read somewhere', () => {
    const rules = locationRules([override({ ruleId: 'PW6', effect: 'on', from: date('2026-06-12') })])
    const on = (day: string) => ask({ work: { ...READY, sixMonths: 'no' }, activity: PAID, rules, day: date(day) }).rule?.id
    expect([on('2026-06-11'), on('2026-06-12'), on('2026-06-13')]).toEqual(['PW5', 'PW6', 'PW6'])
  })

  test('takes a step away where it does not hold here, and gives none a light', () => {
    const asked = { work: READY, activity: PAID }
    const besides = (effect: RuleOverride['effect']) =>
      ask({ ...asked, rules: locationRules([override({ ruleId: 'WR1', effect })]) }).beside.filter(({ id }) => id === 'WR1')
    expect(besides('off')).toEqual([])
    expect(besides('free').map(({ light }) => light)).toEqual([null])
  })

  test('of two sayings the one that began later holds', () => {
    const rules = locationRules([
      override({ id: idOf(['two']), effect: 'free', from: addDays(TODAY, 3) }),
      override({ effect: 'notNow', from: TODAY }),
    ])
    expect(ask({ rules }).light).toBe('notNow')
    expect(ask({ rules, day: addDays(TODAY, 3) }).light).toBe('free')
  })

  test('that is not whole, or of a rule that is not known here, changes nothing', () => {
    for (const broken of [{ ruleId: undefined }, { effect: undefined }, { from: undefined }]) {
      expect(ask({ rules: locationRules([override(broken)]) })).toEqual(ask({}))
    }
    expect(locationRules([])).toBe(LAW)
  })
})
