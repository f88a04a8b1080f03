import { describe, expect, test } from 'vitest'
import { addDays } from '#kernel/CalendarDate.ts'
import { LAW } from '#domain/programmes/LAW.ts'
import type { RuleId } from '#domain/programmes/ruleIds.ts'
import { rulesOn } from '#domain/programmes/rulesOn.ts'
import { PROGRAMMES } from '#domain/words/activityWords.ts'
import { ask, date, PAID, READY, TODAY } from '#tests/domain/programmes/asked.ts'

describe('a change of law', () => {
  const limitOn = (day: string): readonly RuleId[] =>
    ask({ work: READY, activity: PAID, day: date(day) })
      .beside.map(({ id }) => id)
      .filter((id) => id === 'PW2' || id === 'PW3')

  test('[PW2] [PW3] Raad van State, 29 november 2023: 24 weeks the day before, as long as the document on the day and after', () => {
    expect(limitOn('2023-11-28')).toEqual(['PW2'])
    expect(limitOn('2023-11-29')).toEqual(['PW3'])
    expect(limitOn('2023-11-30')).toEqual(['PW3'])
  })

  test('[UA1] Richtlijn tijdelijke bescherming: nothing of it on 31 March 2022, from 1 April on it stands beside', () => {
    const besides = (day: string) => ask({ work: { paper: 'workFree' }, activity: PAID, day: date(day) }).beside.map(({ id }) => id)
    expect(besides('2022-03-31')).toEqual([])
    expect(besides('2022-04-01')).toEqual(['UA1'])
    expect(besides('2022-04-02')).toEqual(['UA1'])
  })

  test('[PW6] Rijksoverheid, nieuws van 3 november 2025: of unknown validity, so it holds on no day by itself', () => {
    for (const day of ['2025-11-03', '2026-06-11', '2026-06-12', '2026-06-13', '2030-01-01']) {
      expect(ask({ work: { ...READY, sixMonths: 'no' }, activity: PAID, day: date(day) }).rule?.id).toBe('PW5')
    }
  })

  test('[PW6] [PW5] once it has a day it takes the place of the six months on that day, and asks for the paper instead of guessing', () => {
    const rules = LAW.map((rule) => (rule.id === 'PW6' ? { ...rule, validFrom: date('2026-06-12') } : rule))
    const on = (day: string) => {
      const { rule, light } = ask({ work: { ...READY, sixMonths: 'no' }, activity: PAID, day: date(day), rules })
      return [rule?.id, light]
    }
    expect(on('2026-06-11')).toEqual(['PW5', 'notNow'])
    expect(on('2026-06-12')).toEqual(['PW6', 'unknown'])
    expect(on('2026-06-13')).toEqual(['PW6', 'unknown'])
  })

  test.each(LAW.filter(({ validFrom }) => validFrom !== null).map((rule) => [rule.id, rule] as const))(
    'rule %s says nothing the day before it begins, and holds on that day',
    (_, rule) => {
      const begins = rule.validFrom ?? TODAY
      expect(rulesOn([rule], addDays(begins, -1))).toEqual([])
      expect(rulesOn([rule], begins)).toEqual([rule])
      const ends = rule.validTo ?? addDays(begins, 30)
      const ending = { ...rule, validTo: ends }
      expect(rulesOn([ending], ends)).toEqual([ending])
      expect(rulesOn([ending], addDays(ends, 1))).toEqual([])
    },
  )

  test('on a day for which no rule is known nothing is promised', () => {
    for (const programme of PROGRAMMES) {
      const advice = ask({ activity: { programme, declaration: { kind: 'notNeeded' } }, day: date('1999-01-01') })
      expect(advice).toEqual({ light: 'unknown', says: 'noRuleKnown', rule: undefined, steps: [], open: [], beside: [] })
    }
  })
})
