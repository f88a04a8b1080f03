import { expect, test } from 'vitest'
import { weighing } from '#queries/weighing.ts'
import { day, id, locationWith } from '#tests/queries/locationWith.ts'
import type { Told } from '#tests/queries/locationWith.ts'

const TODAY = day('2026-03-17')
const told: Told = {
  settings: { here: { locationName: 'Elderhoeve', 'importance/skill': 'less' } },
  resident: {
    amal: { callName: 'Amal', 'wishes/cooking': true, 'reach/foot': true, reachMinutes: 20 },
    left: { callName: 'Noor', 'wishes/cooking': true, 'reach/foot': true, 'goals/work': true, life: { kind: 'left', on: '2026-03-01' } },
    new: { callName: 'Yonas' },
  },
  activity: {
    far: { title: 'Koken ver weg', interest: 'cooking', footMinutes: 90 },
    near: { title: 'Voetbal dichtbij', interest: 'football', footMinutes: 5 },
  },
}

test('the page of weights shows what a choice would do for people of this counter, those of whom most is known first', () => {
  const { importance, examples } = weighing(locationWith(told), { day: TODAY, tried: { wish: 'none', way: 'more' } })
  expect(importance).toEqual({ skill: 'less' })
  expect(examples.map(({ name }) => name)).toEqual(['Amal', 'Yonas'])
  expect(examples[0]?.now.map(({ title }) => title)).toEqual(['Koken ver weg', 'Voetbal dichtbij'])
  expect(examples[0]?.tried).toEqual([
    { activityId: id('near'), title: 'Voetbal dichtbij' },
    { activityId: id('far'), title: 'Koken ver weg' },
  ])
})

test('trying keeps nothing: asked again without a trial, all is as it was', () => {
  const read = locationWith(told)
  weighing(read, { day: TODAY, tried: { wish: 'none', way: 'more' } })
  expect(weighing(read, { day: TODAY, tried: {} }).examples[0]?.now[0]?.title).toBe('Koken ver weg')
})
