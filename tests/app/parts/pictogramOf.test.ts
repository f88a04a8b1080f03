import { readdirSync, statSync } from 'node:fs'
import { expect, test } from 'vitest'
import { pictogramOf } from '#app/parts/pictogramOf.ts'
import { CANCEL_REASONS } from '#domain/offer/session.ts'
import { STOP_REASONS } from '#domain/participation/match.ts'
import { TAPPED_REASONS } from '#domain/participation/tappedReason.ts'
import { VISIT_REASONS } from '#domain/visit/ticket.ts'
import { BRING, PROGRAMMES } from '#domain/words/activityWords.ts'
import { PARTS_OF_DAY } from '#domain/words/availability.ts'
import { COMPANY, GOALS, HELP_NEEDED, INTERESTS, SKILLS, TRAVEL_WAYS } from '#domain/words/interests.ts'

const LISTS: Readonly<Record<keyof typeof pictogramOf, readonly string[]>> = {
  interest: INTERESTS.map(pictogramOf.interest),
  skill: SKILLS.map(pictogramOf.skill),
  goal: GOALS.map(pictogramOf.goal),
  help: HELP_NEEDED.map(pictogramOf.help),
  company: COMPANY.map(pictogramOf.company),
  way: TRAVEL_WAYS.map(pictogramOf.way),
  partOfDay: PARTS_OF_DAY.map(pictogramOf.partOfDay),
  programme: PROGRAMMES.map(pictogramOf.programme),
  bring: BRING.map(pictogramOf.bring),
  visitReason: VISIT_REASONS.map(pictogramOf.visitReason),
  presence: (['notKnown', 'present', 'late', 'absent'] as const).map(pictogramOf.presence),
  absenceReason: TAPPED_REASONS.map(pictogramOf.absenceReason),
  cancelReason: CANCEL_REASONS.map(pictogramOf.cancelReason),
  stopReason: STOP_REASONS.map(pictogramOf.stopReason),
}

test.each(Object.entries(LISTS))('no two words of %s share a picture', (_, pictures) => {
  expect(new Set(pictures).size).toBe(pictures.length)
})

test('every picture that a word asks for is there, and none lies about unused', () => {
  const there = readdirSync('public/pictograms').filter((file) => file.endsWith('.svg'))
  const asked = new Set(Object.values(LISTS).flat())
  expect(there.map((file) => `/pictograms/${file}`).toSorted()).toEqual([...asked].toSorted())
})

test('a picture weighs less than 8 kB', () => {
  const heavy = readdirSync('public/pictograms').filter(
    (file) => file.endsWith('.svg') && statSync(`public/pictograms/${file}`).size > 8192,
  )
  expect(heavy).toEqual([])
})
