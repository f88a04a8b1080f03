import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { badRowsCsv } from '#domain/offer/import/badRowsCsv.ts'
import { checkImport } from '#domain/offer/import/checkImport.ts'
import { csvRecords, SEPARATORS } from '#domain/offer/import/csvRecords.ts'
import { decodeCsvBytes } from '#domain/offer/import/decodeCsvBytes.ts'
import { escaped } from '#domain/offer/import/formulaEscape.ts'
import { guessMapping } from '#domain/offer/import/guessMapping.ts'
import { ACTIVITY_FIELDS, ORGANISATION_FIELDS } from '#domain/offer/import/importFields.ts'
import { NOTHING_KNOWN } from '#domain/offer/import/knownOffer.ts'
import { mappingProblems } from '#domain/offer/import/mappingProblems.ts'
import { parseCsv } from '#domain/offer/import/parseCsv.ts'
import { previewImport } from '#domain/offer/import/previewImport.ts'
import { keepsRowOut } from '#domain/offer/import/rowProblem.ts'
import { writeCsv } from '#domain/offer/import/writeCsv.ts'

const separator = fc.constantFrom(...SEPARATORS)

/** Cells as nasty as a text can be, with what means something in CSV far more often than by chance. */
const cell = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: fc.constantFrom(';', ',', '\t', '"', '\r', '\n', ' ', 'a', '=', '\ufeff'), maxLength: 8 }),
  fc.constantFrom('sep=;', 'sep=,', '""', "'", ''),
)

const table = fc
  .integer({ min: 2, max: 6 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 2, maxLength: 8 }))

const isFilled = (cells: readonly string[]): boolean => cells.some((text) => text.trim() !== '')

/** Lists with words that mean something to an import, right and wrong. */
const COLUMNS = [
  'Organisatie',
  'Activiteit',
  'Dag',
  'Tijd',
  'Datum',
  'Aantal plaatsen',
  'Taal',
  'Telefoon',
  'E-mail',
  'Plaats',
  'Programma',
  'kleur',
]
const WORDS = [
  'A',
  'B',
  'Koken',
  'ma',
  'di en do',
  'soms',
  '9.30-11.00',
  '1-5-2026',
  '8',
  'ca. 8',
  'geen',
  '0612345678',
  'a@a.example',
  'cursus',
  '',
  '',
  '-',
  '"',
  '123456782',
]
const offerRows = fc.array(fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: COLUMNS.length + 1 }), {
  minLength: 1,
  maxLength: 12,
})

describe('whatever the file', () => {
  test('a written table reads back as it was, with any separator', () => {
    fc.assert(
      fc.property(table, separator, (rows, sign) => {
        const text = writeCsv(rows, sign)
        expect([...csvRecords(text, sign)]).toEqual(rows.map((cells) => ({ cells, brokenQuotes: false })))
      }),
      { numRuns: 500 },
    )
  })

  test('the separator is found, and all filled rows with their place', () => {
    fc.assert(
      fc.property(table, separator, fc.boolean(), (rows, sign, mark) => {
        const read = parseCsv((mark ? '\ufeff' : '') + writeCsv(rows, sign))
        const filled = rows.flatMap((cells, index) => (isFilled(cells) ? [{ row: index + 1, cells }] : []))
        if (!read.ok) {
          expect(filled.length).toBeLessThan(2)
          return
        }
        expect(read.value.separator).toBe(sign)
        expect(read.value.rows).toEqual(
          filled.filter(({ row }) => row > read.value.headerRow).map((row) => ({ ...row, brokenQuotes: false })),
        )
      }),
      { numRuns: 500 },
    )
  })

  test('random bytes are read or refused, never a fault', () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc
        .string({ unit: fc.constantFrom(';', ',', '\t', '"', '\r', '\n', 'é', 'a', '=', 'naam', 'dag'), maxLength: 100 })
        .map((text) => new TextEncoder().encode(text)),
    )
    fc.assert(
      fc.property(bytes, (file) => {
        const decoded = decodeCsvBytes(file)
        const previewed = decoded.ok ? previewImport(decoded.value.text, undefined, NOTHING_KNOWN) : decoded
        expect(JSON.parse(JSON.stringify(previewed))).toEqual(previewed)
      }),
      { numRuns: 1000 },
    )
  })

  test('any text under any choice of columns is read or refused, never a fault', () => {
    const field = fc.constantFrom('skip' as const, ...ORGANISATION_FIELDS, ...ACTIVITY_FIELDS)
    fc.assert(
      fc.property(table, fc.array(field, { maxLength: 8 }), (rows, mapping) => {
        const previewed = previewImport(writeCsv(rows, ';'), mapping, NOTHING_KNOWN)
        expect(JSON.parse(JSON.stringify(previewed))).toEqual(previewed)
      }),
      { numRuns: 500 },
    )
  })

  test('nothing is lost: every filled row goes in, is known, or comes back in the file as it was', () => {
    fc.assert(
      fc.property(offerRows, separator, (rows, sign) => {
        const read = parseCsv(writeCsv([COLUMNS, ...rows], sign))
        if (!read.ok) return
        const mapping = guessMapping(read.value.headers)
        expect(mappingProblems(mapping)).toEqual([])
        const check = checkImport(read.value, mapping, { organisations: ['B'], activities: [{ title: 'Koken', organisation: 'B' }] })
        const back = parseCsv(
          badRowsCsv(read.value, check.problems, {
            problemHeader: 'probleem',
            adviceHeader: 'advies',
            problem: ({ kind }) => kind,
            advice: () => 'x',
          }),
        )
        const came = back.ok ? back.value.rows : []
        const bad = check.rows.filter(({ state }) => state === 'bad')

        expect(check.rows.map(({ row }) => row)).toEqual(rows.flatMap((cells, index) => (isFilled(cells) ? [index + 2] : [])))
        expect(bad.map(({ row }) => row)).toEqual([...new Set(check.problems.filter(keepsRowOut).map(({ row }) => row))])
        expect(came.map(({ cells }) => cells.slice(0, 12))).toEqual(
          bad.map(({ row }) => Array.from({ length: 12 }, (_, index) => escaped(rows[row - 2]?.[index] ?? ''))),
        )
        const good = check.rows.filter(({ state }) => state === 'good').map(({ row }) => rows[row - 2] ?? [])
        expect(check.activities).toHaveLength(good.filter((cells) => cells[1] !== undefined && !['', '-'].includes(cells[1])).length)
      }),
      { numRuns: 500 },
    )
  })
})
