import { describe, expect, test } from 'vitest'
import { LAW } from '#domain/programmes/LAW.ts'
import { RULE_IDS } from '#domain/programmes/ruleIds.ts'
import { PROGRAMMES } from '#domain/words/activityWords.ts'
import { ask } from '#tests/domain/programmes/asked.ts'

describe('the data', () => {
  test('every id of the list is one rule, and no rule has another', () => {
    expect(LAW.map(({ id }) => id).toSorted()).toEqual([...RULE_IDS].toSorted())
  })

  test('each rule names its source, a place in it, a readable day on which it was seen, and who can settle it', () => {
    for (const { source, validFrom, validTo, settledBy } of LAW) {
      expect(source.title.length).toBeGreaterThan(5)
      expect(source.where.length).toBeGreaterThan(5)
      // Numbers of documents that only this project has are no source for anybody else.
      expect(`${source.title} ${source.where}`).not.toMatch(/(^|\D)00\d(\D|$)/u)
      for (const day of [source.seen, validFrom ?? source.seen, validTo ?? source.seen]) expect(day < '2100').toBe(true)
      expect(settledBy.length).toBeGreaterThan(0)
    }
  })

  test('only what decides has a light, and what decides has words for it in every language', () => {
    for (const { role, light, says } of LAW) {
      expect(light !== null).toBe(role === 'decides')
      if (role === 'decides') expect(says).not.toBeNull()
    }
  })

  test('every programme has a light today', () => {
    for (const programme of PROGRAMMES) expect(ask({ age: null, activity: { programme } }).rule).toBeDefined()
  })
})
