import { expect, test } from 'vitest'
import { LIGHTS } from '#domain/programmes/light.ts'
import { PAPERS } from '#domain/programmes/workFacts.ts'
import type { Permit, WorkFacts } from '#domain/programmes/workFacts.ts'
import { PROGRAMMES } from '#domain/words/activityWords.ts'
import { addDays } from '#kernel/CalendarDate.ts'
import { ask, READY, TODAY } from '#tests/domain/programmes/asked.ts'

const ids = (rules: readonly { readonly id: string }[]) => rules.map(({ id }) => id)

test('with a valid declaration or its receipt no paper of anybody changes anything, and nobody is asked for one', () => {
  for (const declaration of [
    { kind: 'valid', until: TODAY, work: '' },
    { kind: 'received', on: TODAY, work: '' },
    { kind: 'notNeeded' },
  ] as const) {
    const without = ask({ activity: { declaration } })
    expect([without.light, ids(without.steps)]).toEqual(['free', []])
    for (const paper of PAPERS) expect(ask({ work: { paper }, activity: { declaration } })).toEqual(without)
  }
})

test('sport, language and meeting never look at a paper', () => {
  for (const programme of ['languageCafe', 'sport', 'meeting', 'course', 'ownInitiative'] as const) {
    for (const paper of PAPERS) expect(ask({ work: { paper }, activity: { programme } }).light).toBe('free')
  }
})

test('a receipt of a day to come is no receipt yet', () => {
  expect(ask({ activity: { declaration: { kind: 'received', on: addDays(TODAY, 1), work: '' } } }).rule?.id).toBe('VD4')
})

test('what is not known is never green and never a no', () => {
  const known = ['yes', 'no', 'unknown'] as const
  const permits: readonly Permit[] = [
    { kind: 'unknown' },
    { kind: 'notAsked' },
    { kind: 'asked', on: TODAY },
    { kind: 'granted', until: TODAY },
  ]
  const unknownIn = (work: WorkFacts): boolean =>
    work.paper === 'dontKnow' || (work.paper === 'permitNeeded' && [work.sixMonths, work.document, work.citizenNumber].includes('unknown'))
  let tried = 0
  for (const paper of PAPERS)
    for (const sixMonths of known)
      for (const document of known)
        for (const citizenNumber of known)
          for (const permit of permits) {
            const work: WorkFacts = { paper, sixMonths, document, citizenNumber, bankAccount: 'yes', rebaTalk: 'yes', permit }
            const { light, rule } = ask({ work, activity: { programme: 'paidWork' } })
            tried += 1
            if (unknownIn(work)) expect(light).not.toBe('free')
            // A no comes from something that somebody said, never from what is open.
            if (light === 'notNow') expect(paper === 'notAllowed' || (rule?.id === 'PW5' && sixMonths === 'no')).toBe(true)
          }
  expect(tried).toBe(432)
})

test('a permit that is granted while the W-document was never asked about is unknown, with that question as the step', () => {
  const advice = ask({
    work: { ...READY, document: 'unknown', permit: { kind: 'granted', until: TODAY } },
    activity: { programme: 'paidWork' },
  })
  expect([advice.light, advice.rule?.id, ids(advice.steps), advice.open]).toEqual(['unknown', 'PW10', ['PW10'], ['PW10']])
})

test('a permit past its day is asked for again', () => {
  const work = { ...READY, permit: { kind: 'granted', until: addDays(TODAY, -1) } } as const
  expect(ask({ work, activity: { programme: 'paidWork' } }).rule?.id).toBe('PW1')
})

test('the knot of number and permit: the permit is the light, and both are steps, the permit first', () => {
  const { light, rule, steps } = ask({ work: { ...READY, citizenNumber: 'no', bankAccount: 'no' }, activity: { programme: 'paidWork' } })
  expect([light, rule?.id, ids(steps)]).toEqual(['doThisFirst', 'PW1', ['PW1', 'PW15', 'PW16']])
})

test('paid work looks at the paper, whatever the declaration of the organisation', () => {
  expect(ask({ activity: { programme: 'paidWork', declaration: { kind: 'valid', until: TODAY, work: '' } } }).rule?.id).toBe('PW7')
})

test('a no of the law weighs more than an age to arrange, and an age to ask is a step beside it', () => {
  const refused = { kind: 'refused', on: TODAY } as const
  expect(ask({ age: 'from16to17', activity: { declaration: refused } }).light).toBe('notNow')
  const open = ask({ age: undefined })
  expect([open.light, ids(open.steps)]).toEqual(['unknown', ['AG3', 'VD4', 'VD9']])
})

test('what an organisation opened to minors is theirs', () => {
  expect(ask({ age: 'from16to17', activity: { programme: 'sport', openToMinors: true } }).light).toBe('free')
})

test('an activity by itself says nothing of an age', () => {
  expect(ids(ask({ age: null, activity: { programme: 'sport' } }).steps)).toEqual([])
})

test('the same facts give the same advice, and every light can come about', () => {
  const lights = new Set<string>()
  for (const programme of PROGRAMMES)
    for (const age of ['from18', 'from16to17', undefined] as const)
      for (const paper of PAPERS) {
        const asked = { age, work: { ...READY, paper }, activity: { programme } }
        expect(ask(asked)).toEqual(ask(asked))
        lights.add(ask(asked).light)
      }
  expect([...lights].toSorted()).toEqual([...LIGHTS].toSorted())
})

test('what nobody asked is said as a question, never as the no that it might become', () => {
  const open = ask({
    work: { ...READY, sixMonths: 'unknown', permit: { kind: 'granted', until: TODAY } },
    activity: { programme: 'paidWork' },
  })
  expect([open.light, open.says, open.open]).toEqual(['unknown', 'askPaper', ['PW5']])
  const first = ask({ work: { paper: 'permitNeeded' }, activity: { programme: 'paidWork' } })
  expect([first.light, first.says]).toEqual(['doThisFirst', 'permitFirst'])
  expect(first.open).toEqual(['PW5', 'PW10', 'PW15', 'PW16', 'PW17'])
})
