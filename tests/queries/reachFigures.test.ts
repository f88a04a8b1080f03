import { expect, test } from 'vitest'
import { changeResident } from '#actions/changeResident.ts'
import { noteMonthlyTotals } from '#actions/noteMonthlyTotals.ts'
import { registerResident } from '#actions/registerResident.ts'
import { residentLeft } from '#actions/residentLeft.ts'
import { NOTHING_TYPED } from '#domain/reporting/monthlyTotals.ts'
import type { LiveHere } from '#domain/reporting/monthlyTotals.ts'
import type { SpokenLanguage } from '#domain/words/languages.ts'
import { conflictCount, conflictInbox } from '#queries/conflictInbox.ts'
import { reachFigures } from '#queries/reachFigures.ts'
import { counterInMemory, day } from '#tests/support/counterInMemory.ts'
import type { CounterInMemory } from '#tests/support/counterInMemory.ts'

const SEPTEMBER = day('2026-09-01')
const register = (counter: CounterInMemory, count: number, interfaceLanguage?: SpokenLanguage, gender?: 'woman' | 'man') =>
  Array.from({ length: count }, (_, index) =>
    counter.must(registerResident, {
      callName: `${interfaceLanguage ?? 'x'}${gender ?? ''}${String(index)}`,
      ageGroup: 'from18',
      interfaceLanguage,
      ...(gender !== undefined && { gender: { kind: 'given', value: gender } as const }),
    }),
  )
const type = (counter: CounterInMemory, live: Partial<LiveHere>, saw = NOTHING_TYPED) =>
  counter.must(noteMonthlyTotals, { month: SEPTEMBER, live: { ...NOTHING_TYPED, ...live }, saw })

test('who lives here and never came is counted by language, gender and age, each person once and under the mother tongue', () => {
  const counter = counterInMemory()
  register(counter, 6, 'ar', 'woman')
  const [one] = register(counter, 8, 'ti', 'man')
  if (one)
    counter.must(changeResident, { residentId: one.residentId, set: { spoken: { ar: 'mother', ti: 'good' }, interfaceLanguage: 'en' } })
  type(counter, { languages: { ar: 100, ti: 50 }, genders: { woman: 40, man: 120 }, ages: { from18: 150 } })
  const { languages, genders, ages } = reachFigures(counter.read, { month: day('2026-09-20') })
  expect(languages.table).toMatchObject({
    rows: [
      { of: 'ar', live: 100, came: 7, notYet: 93 },
      { of: 'ti', live: 50, came: 7, notYet: 43 },
    ],
    total: { live: 150, came: 14, notYet: 136 },
  })
  expect(genders.table).toMatchObject({
    rows: [
      { of: 'man', live: 120, came: 8, notYet: 112 },
      { of: 'woman', live: 40, came: 6, notYet: 34 },
    ],
  })
  expect(ages.table).toMatchObject({ rows: [{ of: 'from18', live: 150, came: 14, notYet: 136 }] })
})

test('who came after the month or had moved away by its end is not among those who came', () => {
  const counter = counterInMemory({ today: '2026-09-10' })
  const [gone] = register(counter, 6, 'ar')
  if (gone) counter.must(residentLeft, { residentId: gone.residentId })
  counter.setDay('2026-10-02')
  register(counter, 9, 'ar')
  type(counter, { languages: { ar: 100 } })
  expect(reachFigures(counter.read, { month: SEPTEMBER }).languages.table).toMatchObject({ total: { came: 5, notYet: 95 } })
})

test('who is in no row is said as such, unless it is so few that they could be recognised, here or by taking one part from another', () => {
  const unknown = (count: number) => {
    const counter = counterInMemory()
    register(counter, 10, 'ar')
    register(counter, count)
    type(counter, { languages: { ar: 100 }, ages: { from18: 100 } })
    const { languages, ages } = reachFigures(counter.read, { month: SEPTEMBER })
    return [languages.inNoRow, ages.inNoRow]
  }
  expect(unknown(6)).toEqual([6, 0])
  expect(unknown(3)).toEqual([undefined, undefined])
})

test('where more came than was typed, it is said and those who came count', () => {
  const counter = counterInMemory()
  register(counter, 12, 'ar')
  type(counter, { languages: { ar: 7, ti: 60 } })
  const { languages } = reachFigures(counter.read, { month: SEPTEMBER })
  expect(languages.typedTooLow).toEqual(['ar'])
  expect(languages.table).toMatchObject({ total: { live: 72, came: 12, notYet: 60 } })
})

test('two laptops that type another number for the same month keep both until a person chooses; other numbers merge', () => {
  const [one, two] = [counterInMemory({ deviceLetter: 'A' }), counterInMemory({ deviceLetter: 'B' })]
  type(one, { languages: { ar: 100, ti: 50 } })
  type(two, { languages: { ar: 110 }, genders: { woman: 40 } })
  one.receive(two.entries)
  two.receive(one.entries)
  for (const counter of [one, two]) {
    expect(conflictCount(counter.read)).toBe(1)
    const [row] = conflictInbox(counter.read, counter)
    expect(JSON.stringify(row)).toContain('"count":100')
    expect(JSON.stringify(row)).toContain('"count":110')
    expect(reachFigures(counter.read, { month: SEPTEMBER }).typed).toMatchObject({ languages: { ti: 50 }, genders: { woman: 40 } })
  }
})

test('a number is changed and taken away again; nobody and not typed are two things; an earlier month is there to begin with', () => {
  const counter = counterInMemory()
  type(counter, { languages: { ar: 100, so: 0 } })
  const typed = reachFigures(counter.read, { month: SEPTEMBER }).typed
  expect(typed).toEqual({ languages: { ar: 100, so: 0 }, genders: {}, ages: {} })
  type(counter, { languages: { ar: 90 } }, typed)
  expect(reachFigures(counter.read, { month: SEPTEMBER }).typed?.languages).toEqual({ ar: 90 })
  const october = reachFigures(counter.read, { month: day('2026-10-31') })
  expect(october.typed).toBeUndefined()
  expect(october.earlier).toEqual({ month: SEPTEMBER, live: { languages: { ar: 90 }, genders: {}, ages: {} } })
})

test('a number that is none, or of more people than live anywhere, is not taken', () => {
  const counter = counterInMemory()
  for (const ar of [-1, 1.5, 10_000]) {
    const result = counter.perform(noteMonthlyTotals, {
      month: SEPTEMBER,
      live: { ...NOTHING_TYPED, languages: { ar } },
      saw: NOTHING_TYPED,
    })
    expect(result).toEqual({ ok: false, error: { kind: 'valueNotKnown', field: 'languages' } })
  }
})
