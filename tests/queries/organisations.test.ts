import { describe, expect, test } from 'vitest'
import { offerChoices } from '#queries/offerChoices.ts'
import { organisationFile } from '#queries/organisationFile.ts'
import { organisationOverview } from '#queries/organisationOverview.ts'
import { id, locationWith } from '#tests/queries/locationWith.ts'

const read = locationWith({
  organisation: {
    farm: { name: 'De Wilgenhof', place: 'Elderhoeve', declaration: { kind: 'valid', until: '2026-12-31', work: 'dieren' } },
    club: { name: 'Buurtclub Ons Huis', place: 'Brinkdorp' },
    gone: { name: 'Alles Voorbij', ended: true },
  },
  activity: {
    animals: { title: 'Dieren voeren', organisationId: id('farm') },
    cafe: { title: 'Taalcafé', organisationId: id('club') },
    old: { title: 'Oude markt', organisationId: id('club'), closed: true },
  },
})

describe('organisations', () => {
  test('by name, who ended last, with how much runs there', () => {
    expect(organisationOverview(read, {})).toEqual([
      {
        organisationId: id('club'),
        name: 'Buurtclub Ons Huis',
        place: 'Brinkdorp',
        declaration: { kind: 'unknown' },
        activities: 1,
        ended: false,
      },
      {
        organisationId: id('farm'),
        name: 'De Wilgenhof',
        place: 'Elderhoeve',
        declaration: { kind: 'valid', until: '2026-12-31', work: 'dieren' },
        activities: 1,
        ended: false,
      },
      { organisationId: id('gone'), name: 'Alles Voorbij', place: '', declaration: { kind: 'unknown' }, activities: 0, ended: true },
    ])
  })

  test('found by a part of the name or the place', () => {
    expect(organisationOverview(read, { text: 'BRINK' }).map(({ name }) => name)).toEqual(['Buurtclub Ons Huis'])
  })

  test('the file of one says what it offers, running first', () => {
    const file = organisationFile(read, { organisationId: id('club') })
    expect(file?.activities.map(({ title, closed }) => [title, closed])).toEqual([
      ['Taalcafé', false],
      ['Oude markt', true],
    ])
    expect(organisationFile(read, { organisationId: id('nothing') })).toBeUndefined()
  })

  test('an activity may be of any that did not end', () => {
    expect(offerChoices(read)).toEqual({
      organisations: [
        { organisationId: id('club'), name: 'Buurtclub Ons Huis' },
        { organisationId: id('farm'), name: 'De Wilgenhof' },
      ],
    })
  })
})
