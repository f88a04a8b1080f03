import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { FILE_PROBLEM_KINDS } from '#domain/offer/import/fileProblem.ts'
import { ACTIVITY_FIELDS, ORGANISATION_FIELDS } from '#domain/offer/import/importFields.ts'
import { MAPPING_PROBLEM_KINDS } from '#domain/offer/import/mappingProblems.ts'
import { readCount } from '#domain/offer/import/readCount.ts'
import { readDeclaration } from '#domain/offer/import/readDeclaration.ts'
import { readDutchDate } from '#domain/offer/import/readDutchDate.ts'
import { readTime, readTimes } from '#domain/offer/import/readTimes.ts'
import { readYesNo } from '#domain/offer/import/readYesNo.ts'
import { ROW_PROBLEM_KINDS } from '#domain/offer/import/rowProblem.ts'

type Words = Record<string, Record<string, string>>

const words = (language: string): Words =>
  JSON.parse(readFileSync(new URL(`../../../../locales/${language}/import.json`, import.meta.url), 'utf8')) as Words

const ownKeys = (group: Record<string, string> | undefined): readonly string[] =>
  Object.keys(group ?? {})
    .filter((key) => !key.includes('_'))
    .sort()

describe.each(['nl', 'en', 'ar'])('the words of the import in %s', (language) => {
  test('every problem has a sentence and what to do, and there are none for anything else', () => {
    const kinds = [...ROW_PROBLEM_KINDS].sort()
    expect(ownKeys(words(language)['problem'])).toEqual(kinds)
    expect(ownKeys(words(language)['advice'])).toEqual(kinds)
    expect(ownKeys(words(language)['fileProblem'])).toEqual([...FILE_PROBLEM_KINDS].sort())
    expect(ownKeys(words(language)['fileAdvice'])).toEqual([...FILE_PROBLEM_KINDS].sort())
    expect(ownKeys(words(language)['mappingProblem'])).toEqual([...MAPPING_PROBLEM_KINDS].sort())
  })

  test('every field has a name, and no two the same', () => {
    expect(ownKeys(words(language)['field'])).toEqual([...ORGANISATION_FIELDS, ...ACTIVITY_FIELDS].sort())
    const names = Object.values(words(language)['field'] ?? {})
    expect(new Set(names).size).toBe(names.length)
  })
})

describe('what the advice tells people to write is understood when they do', () => {
  const EXAMPLES = {
    nl: { date: '1 maart 2026', valid: 'geldig tot 1-3-2029', received: 'ontvangen 1-3-2026', notNeeded: 'niet nodig' },
    en: { date: '1 March 2026', valid: 'valid until 1-3-2029', received: 'received 1-3-2026', notNeeded: 'not needed' },
  }

  test.each(['nl', 'en'] as const)('in %s', (language) => {
    const { advice = {}, allowed = {} } = words(language)
    const { date, ...declarations } = EXAMPLES[language]
    for (const example of ['1-3-2026', date])
      expect([advice['notADate']?.includes(example), readDutchDate(example)]).toEqual([true, '2026-03-01'])
    for (const [kind, example] of Object.entries(declarations)) {
      expect(advice['declarationNeedsDate']).toContain(example)
      expect(readDeclaration(example, undefined, '')).toMatchObject({ ok: true, value: { kind } })
    }
    expect(advice['notATime']).toMatch(/ 9:30.* 9:30-11:00/)
    expect([readTime('9:30'), readTimes('9:30-11:00')]).toEqual(['09:30', { startsAt: '09:30', endsAt: '11:00' }])
    expect(advice['notANumber']).toContain(' 8.')
    expect(readCount('8', 1, 999)).toEqual({ ok: true, value: 8 })
    expect([readYesNo(allowed['yes'] ?? ''), readYesNo(allowed['no'] ?? '')]).toEqual([true, false])
  })
})
