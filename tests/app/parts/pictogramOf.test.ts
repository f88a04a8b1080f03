import { readFileSync, readdirSync, statSync } from 'node:fs'
import { expect, test } from 'vitest'
import { activityPictogramOf } from '#app/parts/activityPictogramOf.ts'
import { pictogramOf } from '#app/parts/pictogramOf.ts'
import { CANCEL_REASONS } from '#domain/offer/session.ts'
import { STOP_REASONS } from '#domain/participation/match.ts'
import { TAPPED_REASONS } from '#domain/participation/tappedReason.ts'
import { LIGHT_ADVICE } from '#domain/programmes/light.ts'
import { REASON_ABOUT } from '#domain/matching/matchReason.ts'
import { TICKET_PICTURES } from '#domain/visit/submission/ticketPicture.ts'
import { VISIT_REASONS } from '#domain/visit/ticket.ts'
import {
  BRING,
  DURATIONS,
  EFFORTS,
  GROUPS,
  LANGUAGE_NEEDS,
  LEADS_TO,
  PLACES,
  PROGRAMMES,
  TASKS,
  TRAVEL_COSTS,
} from '#domain/words/activityWords.ts'
import { PARTS_OF_DAY } from '#domain/words/availability.ts'
import { LANGUAGES } from '#i18n/languages.ts'
import { WEEKDAYS } from '#kernel/CalendarDate.ts'
import { GOES_ALONG } from '#domain/words/goesAlong.ts'
import { CONTACT_WAYS } from '#domain/words/contactWays.ts'
import { COMPANY, GOALS, HELP_NEEDED, INTERESTS, SKILLS, TRAVEL_WAYS } from '#domain/words/interests.ts'
import { DUTCH_LEVELS } from '#domain/words/languages.ts'
import { EDUCATIONS, LICENCES, WORK_YEARS } from '#domain/words/workWords.ts'
import { AGE_GROUPS } from '#domain/people/resident.ts'
import { REACH_MINUTES } from '#domain/visit/questions.ts'
import { UNCHOSEN } from '#domain/visit/intake.ts'

const LISTS: Readonly<Record<keyof typeof pictogramOf, readonly string[]>> = {
  interest: INTERESTS.map(pictogramOf.interest),
  skill: SKILLS.map(pictogramOf.skill),
  goal: GOALS.map(pictogramOf.goal),
  help: HELP_NEEDED.map(pictogramOf.help),
  company: COMPANY.map(pictogramOf.company),
  way: TRAVEL_WAYS.map(pictogramOf.way),
  goesAlong: GOES_ALONG.map(pictogramOf.goesAlong),
  slip: (['when', 'where', 'contact', 'along', 'bring', 'travelCosts'] as const).map(pictogramOf.slip),
  minutes: REACH_MINUTES.map(pictogramOf.minutes),
  dutchLevel: DUTCH_LEVELS.map(pictogramOf.dutchLevel),
  contact: CONTACT_WAYS.map(pictogramOf.contact),
  education: EDUCATIONS.map(pictogramOf.education),
  workYears: WORK_YEARS.map(pictogramOf.workYears),
  licence: LICENCES.map(pictogramOf.licence),
  ageGroup: AGE_GROUPS.map(pictogramOf.ageGroup),
  been: (['no', 'yes'] as const).map(pictogramOf.been),
  said: [...UNCHOSEN, 'help' as const].map(pictogramOf.said),
  partOfDay: PARTS_OF_DAY.map(pictogramOf.partOfDay),
  programme: PROGRAMMES.map(pictogramOf.programme),
  bring: BRING.map(pictogramOf.bring),
  visitReason: VISIT_REASONS.map(pictogramOf.visitReason),
  presence: (['notKnown', 'present', 'late', 'absent'] as const).map(pictogramOf.presence),
  absenceReason: TAPPED_REASONS.map(pictogramOf.absenceReason),
  cancelReason: CANCEL_REASONS.map(pictogramOf.cancelReason),
  stopReason: STOP_REASONS.map(pictogramOf.stopReason),
}

/** What stands on the card of an activity. */
const ACTIVITY_LISTS: Readonly<Record<keyof typeof activityPictogramOf, readonly string[]>> = {
  task: TASKS.map(activityPictogramOf.task),
  place: PLACES.map(activityPictogramOf.place),
  weekday: WEEKDAYS.map(activityPictogramOf.weekday),
  duration: DURATIONS.map(activityPictogramOf.duration),
  languageNeed: LANGUAGE_NEEDS.map(activityPictogramOf.languageNeed),
  effort: EFFORTS.map(activityPictogramOf.effort),
  travelCosts: TRAVEL_COSTS.map(activityPictogramOf.travelCosts),
  leadsTo: LEADS_TO.map(activityPictogramOf.leadsTo),
  group: GROUPS.map(activityPictogramOf.group),
  also: (['minors', 'together'] as const).map(activityPictogramOf.also),
  lightAdvice: LIGHT_ADVICE.map(activityPictogramOf.lightAdvice),
  reason: REASON_ABOUT.map(activityPictogramOf.reason),
}

const ALL = { ...LISTS, ...ACTIVITY_LISTS, ticketPicture: TICKET_PICTURES.map((picture) => `/pictograms/${picture}.svg`) }

test.each(Object.entries(ALL))('no two words of %s share a picture', (_, pictures) => {
  expect(new Set(pictures).size).toBe(pictures.length)
})

/** Every list from which an activity, its law, its reasons and an absence are told; by the name of its words in locales/. */
const TOLD = {
  interest: INTERESTS,
  programme: PROGRAMMES,
  partOfDay: PARTS_OF_DAY,
  way: TRAVEL_WAYS,
  task: TASKS,
  place: PLACES,
  bring: BRING,
  duration: DURATIONS,
  languageNeed: LANGUAGE_NEEDS,
  effort: EFFORTS,
  travelCosts: TRAVEL_COSTS,
  leadsTo: LEADS_TO,
  group: GROUPS,
  lightAdvice: LIGHT_ADVICE,
  reason: REASON_ABOUT,
  absenceReason: TAPPED_REASONS,
  cancelReason: CANCEL_REASONS,
} as const satisfies Readonly<Partial<Record<keyof typeof ALL, readonly string[]>>>

type Words = Readonly<Record<string, Readonly<Record<string, string>> | undefined>>

const wordsIn = (language: string): Words => {
  const read = (file: string): unknown => JSON.parse(readFileSync(`locales/${language}/${file}.json`, 'utf8'))
  const { reason, ...vocabulary } = read('vocabulary') as Words & { readonly reason: { readonly fits: Words[string] } }
  const { cancel, absence } = read('sessionWords') as { readonly cancel: Words[string]; readonly absence: Words[string] }
  const absenceReason = { ...vocabulary['absenceReason'], ...absence }
  return { ...(read('careful') as Words), ...vocabulary, reason: reason.fits, absenceReason, cancelReason: cancel }
}

test.each(LANGUAGES)('whatever is picked for an activity has a word in $id, beside its picture', ({ id }) => {
  const words = wordsIn(id)
  const silent = Object.entries(TOLD).flatMap(([list, all]) => all.filter((word) => !words[list]?.[word]).map((word) => `${list}.${word}`))
  expect(silent).toEqual([])
  for (const [list, all] of Object.entries(TOLD)) expect(ALL[list as keyof typeof TOLD]).toHaveLength(all.length)
})

test('every picture that a word asks for is there, and none lies about unused', () => {
  const there = readdirSync('public/pictograms').filter((file) => file.endsWith('.svg'))
  const asked = new Set(Object.values(ALL).flat())
  expect(there.map((file) => `/pictograms/${file}`).toSorted()).toEqual([...asked].toSorted())
})

test('a picture weighs less than 8 kB', () => {
  const heavy = readdirSync('public/pictograms').filter(
    (file) => file.endsWith('.svg') && statSync(`public/pictograms/${file}`).size > 8192,
  )
  expect(heavy).toEqual([])
})
