import { describe, expect, test } from 'vitest'
import { checkImport } from '#domain/offer/import/checkImport.ts'
import type { ImportCheck } from '#domain/offer/import/checkImport.ts'
import { guessMapping } from '#domain/offer/import/guessMapping.ts'
import type { ImportMapping } from '#domain/offer/import/importFields.ts'
import { IMPORT_LINE_MAX, IMPORT_TEXT_MAX } from '#domain/offer/import/importLimits.ts'
import { knownOffer, NOTHING_KNOWN } from '#domain/offer/import/knownOffer.ts'
import type { KnownOffer } from '#domain/offer/import/knownOffer.ts'
import { parseCsv } from '#domain/offer/import/parseCsv.ts'

const check = (text: string, { known = NOTHING_KNOWN, mapping }: { known?: KnownOffer; mapping?: ImportMapping } = {}): ImportCheck => {
  const table = parseCsv(text)
  if (!table.ok) throw new Error(table.error.kind)
  return checkImport(table.value, mapping ?? guessMapping(table.value.headers), known)
}

const kinds = (text: string): readonly string[] => check(text).problems.map(({ row, kind }) => `${String(row)} ${kind}`)
const states = (checked: ImportCheck): readonly string[] => checked.rows.map(({ state }) => state)

describe('a row that can not be taken in says where and why', () => {
  test('whole problem: row, column, name of the column, what stands there', () => {
    expect(check('Organisatie;Activiteit;Aantal plaatsen\nA;Koken;ca. 8').problems).toEqual([
      { row: 2, column: 2, header: 'Aantal plaatsen', field: 'placesMax', found: 'ca. 8', kind: 'notANumber' },
    ])
  })

  test('all problems of a row at once', () => {
    expect(kinds('Organisatie;Activiteit;Dag;Van;Datum;E-mail\nA;;xx;9;1-13-2026;geen mail')).toEqual([
      '2 notAnEmail',
      '2 notATime',
      '2 unknownWord',
      '2 notADate',
      '2 requiredMissing',
    ])
  })

  test('an empty organisation beside an activity is asked about: merged cells leave one behind', () => {
    expect(kinds('Organisatie;Activiteit\nA;Koken\n;Bakken')).toEqual(['3 requiredMissing'])
  })

  test('what residents start themselves needs no organisation', () => {
    expect(kinds('Organisatie;Activiteit;Programma\n;Schaken;eigen initiatief')).toEqual([])
  })

  test('details of an organisation without its name', () => {
    expect(kinds('Organisatie;Plaats\n;Elderhoeve')).toEqual(['2 requiredMissing'])
  })

  test('an end before its start; an evening past midnight is none', () => {
    expect(kinds('Activiteit;Van;Tot\nKoken;14:00;12:00\nFeest;22:00;01:00\nNiets;9:00;9:00')).toEqual([
      '2 endBeforeStart',
      '4 endBeforeStart',
    ])
    expect(kinds('Activiteit;Vanaf;Einddatum\nKoken;1-5-2026;1-4-2026\nBakken;1-5-2026;1-5-2026')).toEqual(['2 endBeforeStart'])
  })

  test('a minimum above the maximum', () => {
    expect(kinds('Activiteit;Minimum;Maximum\nKoken;9;8\nBakken;8;8')).toEqual(['2 minAboveMax'])
  })

  test('a part of the day is kept by a time, or asked about', () => {
    expect(kinds('Activiteit;Dag;Van\nKoken;dinsdagmiddag;14:00\nBakken;dinsdagmiddag;')).toEqual(['3 partOfDayWithoutTime'])
  })

  test('texts up to the limit are taken, one letter more is not', () => {
    const row = (title: number, description: number): string => `Activiteit;Omschrijving\n${'a'.repeat(title)};${'😀'.repeat(description)}`
    expect(kinds(row(IMPORT_LINE_MAX, IMPORT_TEXT_MAX))).toEqual([])
    expect(kinds(row(IMPORT_LINE_MAX + 1, IMPORT_TEXT_MAX + 1))).toEqual(['2 textTooLong', '2 textTooLong'])
  })

  test('a refused text is told by its kind and not repeated', () => {
    const { problems } = check('Activiteit;Omschrijving\nKoken;vraag naar NL91 ABNA 0417 1643 00')
    expect(problems).toEqual([{ row: 2, column: 1, header: 'Omschrijving', field: 'description', kind: 'refusedText', what: 'iban' }])
  })

  test('the same column twice in a problem: the one that has the text', () => {
    const mapping: ImportMapping = ['organisationName', 'organisationAddress', 'organisationAddress']
    expect(check(`a;b;c\nA;;${'x'.repeat(301)}`, { mapping }).problems).toMatchObject([{ column: 2, header: 'c', kind: 'textTooLong' }])
  })

  test('text beyond the last column means that cells have shifted', () => {
    expect(kinds('Organisatie;Plaats\nBakker, Slager;Elderhoeve;Overdam')).toEqual(['2 moreCellsThanColumns'])
  })
})

describe('what stands for "nothing here" is not taken for text', () => {
  test.each(['-', '–', 'n.v.t.', 'nvt', ' ', '\u200b'])('%j', (nothing) => {
    expect(check(`Organisatie;Telefoon;E-mail\nA;${nothing};${nothing}`)).toMatchObject({ problems: [], organisations: [{ name: 'A' }] })
  })

  test('fields without text are not there at all', () => {
    expect(check('Organisatie;Telefoon;Activiteit;Dag\nA;;Koken;').activities).toEqual([{ title: 'Koken', organisation: 'A' }])
  })
})

describe('rows are held against each other', () => {
  test('an organisation is made once from the rows of its activities, each adding what it tells', () => {
    const checked = check('Organisatie;Telefoon;E-mail;Activiteit\nA;010 1234567;;Koken\na ;;a@a.example;Bakken\nA;(010) 1234567;;Eten')
    expect(checked).toMatchObject({
      problems: [],
      organisations: [{ name: 'A', contactPhone: '010 1234567', contactEmail: 'a@a.example' }],
      activities: [{ organisation: 'A' }, { organisation: 'A' }, { organisation: 'A' }],
    })
  })

  test('two rows that tell different things of one organisation: the later is asked about, with the row of the other', () => {
    const { problems } = check('Organisatie;Telefoon;Plaats;Activiteit\nA;;Elderhoeve;Koken\nA;010 1234567;;Bakken\nA;010 7654321;;Eten')
    expect(problems).toMatchObject([{ row: 4, field: 'organisationContactPhone', kind: 'differsFromRow', otherRow: 3 }])
  })

  test('an organisation told twice, an activity told twice', () => {
    expect(check('Organisatie;Plaats\nA;X\nA;X').problems).toMatchObject([{ row: 3, kind: 'duplicateInFile', otherRow: 2 }])
    expect(check('Organisatie;Activiteit;Dag\nA;Koken;ma\nA;koken;maandag').problems).toMatchObject([
      { row: 3, kind: 'duplicateInFile', otherRow: 2 },
    ])
  })

  test('the same title on another day, another date or at another place is another activity', () => {
    expect(kinds('Organisatie;Activiteit;Dag;Datum\nA;Koken;ma;\nA;Koken;di;\nB;Koken;ma;\nA;Koken;;1-5-2026\nA;Koken;;8-5-2026')).toEqual(
      [],
    )
  })

  test('a row that comes back does not count as told', () => {
    expect(kinds('Organisatie;Activiteit;Aantal plaatsen\nA;Koken;ca. 8\nA;Koken;8')).toEqual(['2 notANumber'])
  })
})

describe('what stands at the counter already is told and not made again', () => {
  const known: KnownOffer = { organisations: ['Café Zuid'], activities: [{ title: 'Koken', organisation: 'Café Zuid', weekdays: ['mon'] }] }

  test('a known organisation is no fault and nothing new', () => {
    const checked = check('Organisatie;Plaats\ncafe zuid;X\nB;Y', { known })
    expect(states(checked)).toEqual(['known', 'good'])
    expect(checked.problems).toMatchObject([{ row: 2, kind: 'alreadyKnown', field: 'organisationName' }])
    expect(checked.organisations).toEqual([{ name: 'B', place: 'Y' }])
  })

  test('a new activity of a known organisation goes in under its name here', () => {
    const checked = check('Organisatie;Activiteit;Dag\nCAFE-ZUID;Bakken;di', { known })
    expect(checked).toMatchObject({
      rows: [{ state: 'good' }],
      problems: [],
      organisations: [],
      activities: [{ title: 'Bakken', organisation: 'Café Zuid' }],
    })
  })

  test('details of a known organisation are not taken over, and that is told', () => {
    const checked = check('Organisatie;Telefoon;Activiteit\nCafé Zuid;0101234567;Bakken', { known })
    expect(states(checked)).toEqual(['good'])
    expect(checked.problems).toMatchObject([{ kind: 'alreadyKnown', field: 'organisationName' }])
  })

  test('the same file a second time brings nothing new', () => {
    const text = 'Organisatie;Activiteit;Dag;Van;Datum\nA;Koken;ma;9:00;\nA;Bakken;;;1-5-2026\nB;Koken;ma en di;;'
    const first = check(text)
    const again = check(text, {
      known: { organisations: first.organisations.map(({ name }) => name), activities: first.activities },
    })
    expect(states(first)).toEqual(['good', 'good', 'good'])
    expect(states(again)).toEqual(['known', 'known', 'known'])
    expect([again.organisations, again.activities]).toEqual([[], []])
  })

  test('records become what is known', () => {
    const organisation = { id: 'o'.repeat(22), name: 'A' } as never
    const activity = { id: 'a'.repeat(22), title: 'Koken', organisationId: 'o'.repeat(22), weekdays: ['mon'], startsAt: '09:00' } as never
    expect(states(check('Organisatie;Activiteit;Dag;Van\na;KOKEN;ma;9.00', { known: knownOffer([organisation], [activity]) }))).toEqual([
      'known',
    ])
  })
})
