import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { SPOKEN_LANGUAGES } from '#domain/words/languages.ts'
import { LANGUAGES } from '#i18n/languages.ts'
import type { CldrData } from '#i18n/CldrData.ts'

const dataOf = (id: string): CldrData => {
  const data: unknown = JSON.parse(readFileSync(`src/i18n/generated/cldr/${id}.json`, 'utf8'))
  return data as CldrData
}

// Four names are our own words, not CLDR's.
const OWN = ['fa', 'ckb', 'kmr', 'other']

test.each(LANGUAGES)('$id has twelve months, seven days and a name for every spoken language', ({ id }) => {
  const { months, weekdays, languages } = dataOf(id)
  const unnamed = SPOKEN_LANGUAGES.filter((language) => !OWN.includes(language) && !languages[language])
  expect([
    new Set(months.long).size,
    new Set(months.short).size,
    new Set(weekdays.long).size,
    new Set(weekdays.alone).size,
    unnamed,
  ]).toEqual([12, 12, 7, 7, []])
})

test.each(LANGUAGES)('the dates of $id hold their day, month and weekday, without direction marks', ({ id }) => {
  const { dates, list, relativeDay } = dataOf(id)
  expect([dates.full, dates.short, dates.day].map((pattern) => pattern.match(/y+|[ML]+|d+|[Ec]+/gu)?.length)).toEqual([4, 3, 3])
  expect(JSON.stringify(dataOf(id))).not.toMatch(/[\u061C\u200E\u200F\u202A-\u202E]/u)
  expect(Object.values({ ...dates, ...list, ...relativeDay }).filter((text) => text.trim() === '')).toEqual([])
})
