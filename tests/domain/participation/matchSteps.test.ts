import { describe, expect, test } from 'vitest'
import { calendarDate } from '#kernel/CalendarDate.ts'
import type { CalendarDate } from '#kernel/CalendarDate.ts'
import type { MatchLife, MatchLifeKind } from '#domain/participation/match.ts'
import { agreeMatch, completeMatch, startMatch, startTrial, stopMatch } from '#domain/participation/matchSteps.ts'
import type { MatchStep } from '#domain/participation/matchSteps.ts'
import { isOpenLife } from '#domain/participation/openMatch.ts'

const day = (number: number): CalendarDate => calendarDate(2026, 9, number) ?? ('' as CalendarDate)
const before = day(1)
const today = day(15)

const LIVES: readonly MatchLife[] = [
  { kind: 'proposed', on: before },
  { kind: 'agreed', on: before },
  { kind: 'trial', since: before },
  { kind: 'active', since: before },
  { kind: 'completed', on: before },
  { kind: 'stopped', on: before, why: 'moved' },
]

const STEPS: Readonly<Record<string, { go: (life: MatchLife | undefined) => MatchStep; from: readonly MatchLifeKind[]; to: MatchLife }>> = {
  agreed: { go: (life) => agreeMatch(life, today), from: ['proposed'], to: { kind: 'agreed', on: today } },
  'tried out': { go: (life) => startTrial(life, today), from: ['agreed'], to: { kind: 'trial', since: today } },
  started: { go: (life) => startMatch(life, today), from: ['agreed', 'trial'], to: { kind: 'active', since: today } },
  completed: { go: (life) => completeMatch(life, today), from: ['trial', 'active'], to: { kind: 'completed', on: today } },
  stopped: {
    go: (life) => stopMatch(life, today, 'tired'),
    from: ['proposed', 'agreed', 'trial', 'active'],
    to: { kind: 'stopped', on: today, why: 'tired' },
  },
}

describe.each(Object.entries(STEPS))('a match is %s', (_, { go, from, to }) => {
  test.each(LIVES.filter((life) => from.includes(life.kind)))('from $kind, as of today', (life) => {
    expect(go(life)).toEqual({ ok: true, value: to })
  })

  test('twice without changing the day it happened', () => {
    const life = LIVES.find((one) => one.kind === to.kind)
    expect(go(life)).toEqual({ ok: true, value: life })
  })

  test.each(LIVES.filter((life) => !from.includes(life.kind) && life.kind !== to.kind))('not from $kind', (life) => {
    expect(go(life)).toEqual({ ok: false, error: { kind: 'matchStepNotPossible', from: life.kind, to: to.kind } })
  })

  test('not before its beginning has arrived from the other laptop', () => {
    expect(go(undefined)).toEqual({ ok: false, error: { kind: 'matchStepNotPossible', to: to.kind } })
  })
})

test('a match is open until it is completed or stopped', () => {
  expect(LIVES.filter(isOpenLife).map((life) => life.kind)).toEqual(['proposed', 'agreed', 'trial', 'active'])
})
