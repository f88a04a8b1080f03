import { expect, test } from 'vitest'
import { addOrganisation } from '#actions/addOrganisation.ts'
import { importOffer } from '#actions/importOffer.ts'
import { counterInMemory, day, time } from '#tests/support/counterInMemory.ts'

const LIST = {
  organisations: [{ name: 'Buurttuin De Zonnehoek', place: 'Dorpsrand' }, { name: 'Dierenweide' }],
  activities: [
    { title: 'Samen tuinieren', organisation: 'buurttuin de  zonnehoek', weekdays: ['tue', 'fri'] as const, startsAt: time('9:30') },
    { title: 'Konijnen verzorgen', organisation: 'Dierenweide' },
    { title: 'Taalcafé', organisation: 'Bibliotheek', programme: 'languageCafe' as const },
    { title: 'Wandelen' },
  ],
}

test('a list becomes organisations and activities, linked by name however it was typed, in one deed', () => {
  const counter = counterInMemory()
  expect(
    counter.written(() => expect(counter.must(importOffer, LIST)).toEqual({ organisations: 3, activities: 4, already: 0, refused: [] })),
  ).toBe(1)
  const nameOf = (id: string | undefined) => counter.read.all('organisation').find((organisation) => organisation.id === id)?.name
  expect(counter.read.all('activity').map(({ title, organisationId, weekdays }) => [title, nameOf(organisationId), weekdays])).toEqual([
    ['Samen tuinieren', 'Buurttuin De Zonnehoek', ['tue', 'fri']],
    ['Konijnen verzorgen', 'Dierenweide', []],
    ['Taalcafé', 'Bibliotheek', []],
    ['Wandelen', undefined, []],
  ])
  expect(counter.read.all('organisation').map(({ name, place }) => [name, place])).toContainEqual(['Buurttuin De Zonnehoek', 'Dorpsrand'])
})

test('importing the same list again makes nothing double', () => {
  const counter = counterInMemory()
  counter.must(importOffer, LIST)
  expect(counter.must(importOffer, LIST)).toEqual({ organisations: 0, activities: 0, already: 6, refused: [] })
  expect(counter.must(importOffer, { organisations: [], activities: [...LIST.activities, ...LIST.activities] })).toMatchObject({
    activities: 0,
    already: 8,
  })
  expect([counter.read.all('organisation').length, counter.read.all('activity').length]).toEqual([3, 4])
})

test('an organisation that is known already is used as it is', () => {
  const counter = counterInMemory()
  const { organisationId } = counter.must(addOrganisation, { name: 'DIERENWEIDE', place: 'Elders' })
  counter.must(importOffer, LIST)
  expect(counter.read.all('activity').find(({ title }) => title === 'Konijnen verzorgen')?.organisationId).toBe(organisationId)
  expect(counter.read.find('organisation', organisationId)).toMatchObject({ name: 'DIERENWEIDE', place: 'Elders' })
})

test('the same activity on other days or at another organisation is another one', () => {
  const counter = counterInMemory()
  const activities = [
    { title: 'Koken', weekdays: ['tue'] as const },
    { title: 'Koken', weekdays: ['wed'] as const },
    { title: 'Koken', weekdays: ['wed'] as const, organisation: 'Buurthuis' },
  ]
  expect(counter.must(importOffer, { organisations: [], activities })).toMatchObject({ activities: 3, organisations: 1 })
})

test('good rows go in; a row that can not is named, and leaves nothing behind', () => {
  const counter = counterInMemory()
  const answer = counter.must(importOffer, {
    organisations: [{ name: ' ' }, { name: 'Buurthuis', contactName: 'bsn 123456782' }, { name: 'Dierenweide' }],
    activities: [
      { title: '', organisation: 'Nieuw' },
      { title: 'Koken', organisation: 'NL91ABNA0417164300' },
      { title: 'Wandelen', placesMin: 5, placesMax: 2 },
      { title: 'Tuinieren' },
    ],
  })
  expect(answer).toEqual({
    organisations: 1,
    activities: 1,
    already: 0,
    refused: [
      { list: 'organisations', index: 0, problem: { kind: 'organisationNameMissing', field: 'name' } },
      { list: 'organisations', index: 1, problem: { kind: 'refusedText', field: 'contactName', what: 'bsn' } },
      { list: 'activities', index: 0, problem: { kind: 'titleMissing', field: 'title' } },
      { list: 'activities', index: 1, problem: { kind: 'refusedText', field: 'organisation', what: 'iban' } },
      { list: 'activities', index: 2, problem: { kind: 'placesMinAboveMax', field: 'placesMin' } },
    ],
  })
  expect(counter.read.all('organisation').map(({ name }) => name)).toEqual(['Dierenweide'])
  expect(counter.read.all('activity').map(({ title }) => title)).toEqual(['Tuinieren'])
})

test('five thousand rows go in, in more entries than one', () => {
  const counter = counterInMemory()
  const activities = Array.from({ length: 5000 }, (_, index) => ({
    title: `Activiteit ${String(index)}`,
    organisation: `Organisatie ${String(index % 60)}`,
    description: 'Samen iets doen. '.repeat(10),
  }))
  expect(counter.written(() => counter.must(importOffer, { organisations: [], activities }))).toBeGreaterThan(1)
  expect([counter.read.all('organisation').length, counter.read.all('activity').length]).toEqual([60, 5000])
})

test('the same title on two different days is two activities', () => {
  const counter = counterInMemory()
  const activities = [
    { title: 'Feest in de tuin', organisation: 'Buurttuin', from: day('2027-04-25') },
    { title: 'Feest in de tuin', organisation: 'Buurttuin', from: day('2027-04-26') },
  ]
  expect(counter.must(importOffer, { organisations: [], activities })).toMatchObject({ organisations: 1, activities: 2, already: 0 })
})

test('names that differ in punctuation only are one organisation', () => {
  const counter = counterInMemory()
  const organisations = [{ name: 'Stichting De Brug' }, { name: 'Stichting "De Brug".' }]
  expect(counter.must(importOffer, { organisations, activities: [] })).toMatchObject({ organisations: 1, already: 1 })
})
