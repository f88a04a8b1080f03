import { expect, test } from 'vitest'
import { addActivity } from '#actions/addActivity.ts'
import { liftOverride } from '#actions/liftOverride.ts'
import { overrideRule } from '#actions/overrideRule.ts'
import type { OverrideRuleInput } from '#actions/overrideRule.ts'
import { activityFile } from '#queries/activityFile.ts'
import { rulesHere } from '#queries/rulesHere.ts'
import { coordinatedCounter } from '#tests/support/coordinatedCounter.ts'
import { day, idOf } from '#tests/support/counterInMemory.ts'
import type { CounterInMemory } from '#tests/support/counterInMemory.ts'

const TODAY = day('2026-09-15')
const SAID: OverrideRuleInput = {
  ruleId: 'VD4',
  effect: 'doThisFirst',
  source: 'Mail van COA, 3 september 2026',
  says: 'Bel eerst het vrijwilligerspunt.',
  from: TODAY,
}

const lightOn = (counter: CounterInMemory, activityId: ReturnType<typeof idOf>, on = TODAY) =>
  activityFile(counter.read, { activityId, day: on })?.light.light

test('what a coordinator says of a rule shows at the activity from its day on, on every laptop, and is gone when it is taken away', () => {
  const [here, there] = [coordinatedCounter({ deviceLetter: 'A' }), coordinatedCounter({ deviceLetter: 'B' })]
  const { activityId } = here.must(addActivity, { title: 'Tuin', programme: 'volunteering' })
  expect(lightOn(here, activityId)).toBe('unknown')
  const { overrideId } = here.must(overrideRule, { ...SAID, from: day('2026-09-20') })
  expect(lightOn(here, activityId, day('2026-09-19'))).toBe('unknown')
  expect(lightOn(here, activityId, day('2026-09-20'))).toBe('doThisFirst')
  there.receive(here.entries)
  expect(lightOn(there, activityId, day('2026-09-20'))).toBe('doThisFirst')
  there.must(liftOverride, { overrideId })
  here.receive(there.entries)
  expect(lightOn(here, activityId, day('2026-09-20'))).toBe('unknown')
})

test('the same is said again after it was taken away: that is the way back', () => {
  const counter = coordinatedCounter()
  const { activityId } = counter.must(addActivity, { title: 'Tuin', programme: 'volunteering' })
  const { overrideId } = counter.must(overrideRule, SAID)
  counter.must(liftOverride, { overrideId })
  counter.must(overrideRule, SAID)
  expect(lightOn(counter, activityId)).toBe('doThisFirst')
})

test('without a source nothing is written, nor with a last day before the first, nor with the number of a person', () => {
  const counter = coordinatedCounter()
  expect(counter.perform(overrideRule, { ...SAID, source: '  ' })).toEqual({
    ok: false,
    error: { kind: 'ruleSourceMissing', field: 'source' },
  })
  expect(counter.perform(overrideRule, { ...SAID, until: day('2026-09-14') })).toMatchObject({
    ok: false,
    error: { kind: 'untilBeforeFrom', field: 'until' },
  })
  expect(counter.perform(overrideRule, { ...SAID, says: 'Het gaat om 111222333' })).toMatchObject({
    ok: false,
    error: { kind: 'refusedText', field: 'says' },
  })
  expect(counter.read.all('ruleOverride')).toEqual([])
})

test('taking away what is not there any more says so', () => {
  expect(coordinatedCounter().perform(liftOverride, { overrideId: idOf(['gone']) })).toMatchObject({
    ok: false,
    error: { kind: 'notFound' },
  })
})

test('the page has every rule with how it stands today, and what was said of it, also for days to come', () => {
  const counter = coordinatedCounter()
  counter.must(overrideRule, { ...SAID, ruleId: 'PW6', effect: 'on', from: day('2027-01-01') })
  const rows = rulesHere(counter.read, { day: TODAY })
  const row = (id: string) => rows.find(({ law }) => law.id === id)
  expect([row('PW6')?.now, row('PW6')?.overrides.length]).toEqual([undefined, 1])
  expect([row('PW5')?.now?.id, row('PW2')?.now]).toEqual(['PW5', undefined])
  const later = rulesHere(counter.read, { day: day('2027-01-01') })
  expect(later.filter(({ law, now }) => ['PW5', 'PW6'].includes(law.id) && now !== undefined).map(({ law }) => law.id)).toEqual(['PW6'])
})
