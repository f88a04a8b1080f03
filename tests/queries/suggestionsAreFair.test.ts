import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { AGE_GROUPS, GENDERS } from '#domain/people/resident.ts'
import { GROUPS } from '#domain/words/activityWords.ts'
import { LANGUAGE_LEVELS, READING, SPOKEN_LANGUAGES } from '#domain/words/languages.ts'
import type { FieldValue } from '#kernel/FieldValue.ts'
import { groupProposal } from '#queries/groupProposal.ts'
import { suggestActivities } from '#queries/suggestActivities.ts'
import type { SuggestedActivity } from '#queries/suggestActivities.ts'
import { suggestResidents } from '#queries/suggestResidents.ts'
import { weekPlan } from '#queries/weekPlan.ts'
import { day, id, locationWith } from '#tests/queries/locationWith.ts'
import type { Fields, Told } from '#tests/queries/locationWith.ts'

const TODAY = day('2026-03-17')
const forAmal = (told: Told, limit = 20): readonly SuggestedActivity[] =>
  suggestActivities(locationWith(told), { residentId: id('amal'), day: TODAY, limit })
const titles = (told: Told): readonly string[] => forAmal(told).map(({ title }) => title)

const amal: Fields = { callName: 'Amal', 'wishes/cooking': true }
describe('where somebody comes from, and who somebody is, changes nothing', () => {
  const wished = fc.subarray(['cooking', 'football', 'nature', 'language', 'music'])
  const asElements = (field: string, words: readonly string[]): Fields =>
    Object.fromEntries(words.map((word) => [`${field}/${word}`, true]))

  /** What the score may never see, as a record would hold it. */
  const anyBackground: fc.Arbitrary<Fields> = fc
    .record(
      {
        gender: fc.oneof(fc.constantFrom<FieldValue>(...GENDERS), fc.constant<FieldValue>({ declined: true })),
        ageGroup: fc.constantFrom<FieldValue>(...AGE_GROUPS),
        bornAbout: fc.integer({ min: 1930, max: 2015 }),
        interfaceLanguage: fc.constantFrom<FieldValue>(...SPOKEN_LANGUAGES),
        readsOwnLanguage: fc.constantFrom<FieldValue>(...READING),
        spoken: fc.dictionary(fc.constantFrom(...SPOKEN_LANGUAGES), fc.constantFrom(...LANGUAGE_LEVELS), { maxKeys: 4 }),
        callName: fc.constantFrom<FieldValue>('Amal', 'Олена', 'ዮናስ', 'Jan'),
      },
      { requiredKeys: [] },
    )
    .map(({ spoken, ...rest }) => ({
      ...rest,
      ...Object.fromEntries(Object.entries(spoken ?? {}).map(([language, level]) => [`spoken/${language}`, level])),
    }))

  const anyPerson = fc.record({ wishes: wished, dutchLevel: fc.constantFrom('none', 'fewWords', 'simple', 'good') })
  const anyOffers = fc.array(
    fc.record({
      title: fc.constantFrom('A', 'B', 'C'),
      interest: fc.constantFrom('cooking', 'football', 'nature', 'language', 'music'),
      group: fc.constantFrom(...GROUPS),
      openToMinors: fc.boolean(),
      languageNeed: fc.constantFrom('none', 'fewWords', 'simple', 'good'),
      duration: fc.constantFrom('once', 'open'),
    }),
    { minLength: 1, maxLength: 8 },
  )
  const named = <T extends Fields>(all: readonly T[], prefix: string): Readonly<Record<string, T>> =>
    Object.fromEntries(all.map((fields, index) => [`${prefix}${String(index)}`, fields]))

  test('the order and the scores of activities stay as they are', () => {
    fc.assert(
      fc.property(anyPerson, anyOffers, anyBackground, anyBackground, ({ wishes, dutchLevel }, offers, one, another) => {
        const ranked = (background: Fields): unknown =>
          forAmal({
            resident: { amal: { ...asElements('wishes', wishes), dutchLevel, ...background } },
            activity: named(offers, 'a'),
          }).map(({ activityId, score, reasons }) => [activityId, score, reasons.filter(({ about }) => about !== 'group')])
        expect(ranked(one)).toEqual(ranked(another))
      }),
    )
  })

  test('the order and the scores of people stay as they are', () => {
    const people = fc.array(fc.tuple(anyPerson, anyBackground, anyBackground), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(people, anyOffers, (told, [offer]) => {
        const ranked = (which: 1 | 2): unknown => {
          const resident = named(
            told.map((person) => ({ ...asElements('wishes', person[0].wishes), dutchLevel: person[0].dutchLevel, ...person[which] })),
            'r',
          )
          const read = locationWith({ resident, activity: { a: offer ?? {} } })
          return suggestResidents(read, { activityId: id('a'), day: TODAY, limit: 20 }).map(({ residentId, score }) => [residentId, score])
        }
        expect(ranked(1)).toEqual(ranked(2))
      }),
    )
  })

  test('who is proposed for a group, and who is planned for the week, stays as it is', () => {
    const people = fc.array(fc.tuple(anyPerson, anyBackground, anyBackground), { minLength: 2, maxLength: 8 })
    fc.assert(
      fc.property(people, anyOffers, (told, offers) => {
        const chosen = (which: 1 | 2): unknown => {
          const resident = named(
            told.map((person) => ({ ...asElements('wishes', person[0].wishes), dutchLevel: person[0].dutchLevel, ...person[which] })),
            'r',
          )
          // Without a limit of an organisation, which is a filter it has set itself.
          const open = offers.map((offer) => ({ ...offer, group: 'everyone', openToMinors: true, programme: 'languageCafe', placesMax: 2 }))
          const staffMember = { s: { callName: 'Samira', role: 'supporter', 'spoken/ar': true } }
          const read = locationWith({ resident, activity: named(open, 'a'), staffMember })
          const group = groupProposal(read, { activityId: id('a0'), day: TODAY, places: 2 })?.people ?? []
          const week = weekPlan(read, { day: TODAY, refused: [] }).lines
          return [group, week].map((rows) => rows.map(({ residentId, because, reasons }) => [residentId, because, reasons]))
        }
        expect(chosen(1)).toEqual(chosen(2))
      }),
    )
  })

  test('a limit the organisation set is said, and moves nobody', () => {
    const told = (gender: string): Told => ({
      resident: { amal: { ...amal, gender, ageGroup: 'from18' } },
      activity: { women: { title: 'Vrouwen koken', interest: 'cooking', group: 'women' }, walk: { title: 'Wandelen', interest: 'nature' } },
    })
    expect(titles(told('man'))).toEqual(['Vrouwen koken', 'Wandelen'])
    expect(forAmal(told('man'))[0]?.reasons).toContainEqual({ kind: 'missing', about: 'group', words: { group: 'women' } })
    expect(forAmal(told('woman'))[0]?.reasons.filter(({ about }) => about === 'group')).toEqual([])
  })
})
