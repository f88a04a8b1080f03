import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { decodeCsvBytes } from '#domain/offer/import/decodeCsvBytes.ts'
import { NOTHING_KNOWN } from '#domain/offer/import/knownOffer.ts'
import { previewImport } from '#domain/offer/import/previewImport.ts'
import type { ImportPreview } from '#domain/offer/import/previewImport.ts'

const preview = (name: string): ImportPreview => {
  const decoded = decodeCsvBytes(readFileSync(new URL(`./samples/${name}`, import.meta.url)))
  if (!decoded.ok) throw new Error(decoded.error.kind)
  const previewed = previewImport(decoded.value.text, undefined, NOTHING_KNOWN)
  if (!previewed.ok) throw new Error(previewed.error.kind)
  return previewed.value
}

describe('files as organisations send them', () => {
  test('activities with their organisations from Dutch Excel: semicolons, Windows-1252, Dutch dates', () => {
    const read = preview('aanbod-puntkomma-windows1252.csv')
    expect(read.counts).toEqual({ rows: 4, good: 4, known: 0, bad: 0, organisations: 3, activities: 4, problems: 0 })
    expect(read.organisations[0]).toEqual({
      name: 'Café Zuid',
      contactName: 'José',
      contactPhone: '0612345678',
      contactEmail: 'jose@cafezuid.example',
      place: 'Elderhoeve',
      declaration: { kind: 'valid', until: '2029-03-01', work: '' },
    })
    expect(read.activities[0]).toEqual({
      title: 'Koffie schenken',
      organisation: 'Café Zuid',
      programme: 'volunteering',
      interest: 'serving',
      description: 'Koffie en thee schenken in de huiskamer; je werkt altijd met z’n tweeën.',
      weekdays: ['tue', 'thu'],
      startsAt: '09:30',
      endsAt: '11:30',
      from: '2026-03-01',
      until: '2026-06-30',
      placesMax: 4,
      languageNeed: 'fewWords',
      travelCosts: 'paidByOrganisation',
    })
    expect(read.activities[2]).toMatchObject({ weekdays: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '2026-03-15', until: '2026-10-01' })
  })

  test('organisations in English: commas, UTF-8, names in any script, an address over three columns', () => {
    const read = preview('organisaties-komma-utf8.csv')
    expect(read.counts).toEqual({ rows: 4, good: 4, known: 0, bad: 0, organisations: 4, activities: 0, problems: 0 })
    expect(read.organisations.map(({ name, address }) => [name, address])).toEqual([
      ['Buurthuis De Brug', 'Brugstraat 12, 1234 AB'],
      ['Zorgcentrum "Het Lindehof"', 'Lindelaan 4 b, 1234 CD'],
      ['Łódź–Overdam vriendenkring', undefined],
      ['مركز الحي', 'Plein 1, achterin'],
    ])
    expect(read.organisations[0]?.declaration).toEqual({ kind: 'valid', until: '2029-03-01', work: '' })
  })

  test('a messy list: what can be read goes in, every other row is named with its reason', () => {
    const read = preview('rommelig.csv')
    expect(read.headerRow).toBe(3)
    expect(read.counts).toMatchObject({ rows: 12, good: 3, bad: 9, organisations: 3, activities: 3 })
    expect(read.problems.map(({ row, header, kind }) => [row, header, kind])).toEqual([
      [5, 'Wanneer', 'unknownWord'],
      [5, 'Max. deelnemers', 'notANumber'],
      [6, 'NAAM ORGANISATIE *', 'requiredMissing'],
      [7, 'Telefoon', 'notAPhone'],
      [9, 'Klus (kort)', 'duplicateInFile'],
      [11, 'Datum', 'notADate'],
      [13, 'Klus (kort)', 'requiredMissing'],
      [14, 'Telefoon', 'refusedText'],
      [15, undefined, 'brokenQuotes'],
      [16, undefined, 'moreCellsThanColumns'],
    ])
    expect(read.activities.map(({ title }) => title)).toEqual(['Voetbal voor vrouwen', 'Sorteren', 'Opbouwen'])
  })

  test('a number that is never kept is not repeated anywhere in the preview', () => {
    expect(JSON.stringify(preview('rommelig.csv'))).not.toContain('123456782')
  })
})
