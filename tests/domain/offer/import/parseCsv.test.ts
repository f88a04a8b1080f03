import { describe, expect, test } from 'vitest'
import { IMPORT_MAX_ROWS } from '#domain/offer/import/importLimits.ts'
import { parseCsv } from '#domain/offer/import/parseCsv.ts'
import type { ParsedTable } from '#domain/offer/import/parseCsv.ts'

const table = (text: string): ParsedTable => {
  const parsed = parseCsv(text)
  if (!parsed.ok) throw new Error(`not a table: ${parsed.error.kind}`)
  return parsed.value
}

const cells = (text: string): readonly (readonly string[])[] => table(text).rows.map((row) => row.cells)

describe('the separator is found', () => {
  test.each([
    ['semicolons', 'a;b\n1;2', ';'],
    ['commas', 'a,b\n1,2', ','],
    ['tabs', 'a\tb\n1\t2', '\t'],
    ['commas in Dutch sentences of a file with semicolons', 'naam;omschrijving\nA;eten, drinken\nB;koffie, thee\nC;thee, koffie', ';'],
    ['commas and line ends inside quotes', 'Naam;Wat\nA;"koken, eten,\nsamen, en,\nmeer"\n', ';'],
    ['decimal commas between tabs', 'x\ty\tz\n120,5\t50,3\t2,35\n1,5\t2,5\t3,5\n', '\t'],
    ['semicolons inside quotes of a file with commas', 'a,b\n"1;2;3",x\n"4;5;6",y\n', ','],
    ['one column only', 'naam\nA\nB', ';'],
  ])('%s', (_, text, separator) => {
    expect(table(text).separator).toBe(separator)
  })

  test('the line that Excel writes for it decides, and is no row', () => {
    const read = table('sep=,\r\na,b\r\n1;2;3,4\r\n')
    expect(read).toMatchObject({ separator: ',', headers: ['a', 'b'], headerRow: 1, rows: [{ row: 2, cells: ['1;2;3', '4'] }] })
  })
})

describe('cells are read as RFC 4180 says, and as leniently as Excel', () => {
  test.each([
    ['line ends of Windows', 'a;b\r\n1;2\r\n3;4\r\n'],
    ['line ends of Unix', 'a;b\n1;2\n3;4'],
    ['line ends of an old Mac', 'a;b\r1;2\r3;4\r'],
    ['mixed line ends', 'a;b\r\n1;2\n3;4\r'],
  ])('%s', (_, text) => {
    expect(cells(text)).toEqual([
      ['1', '2'],
      ['3', '4'],
    ])
  })

  test('separators, line ends and doubled quotes inside quotes belong to the cell', () => {
    expect(cells('a;b\n"x;y\r\nz";"zeg ""hoi"""\n')).toEqual([['x;y\r\nz', 'zeg "hoi"']])
  })

  test('a quote in the middle of a bare cell is itself', () => {
    expect(cells('a;b\nbuis 5" rond;2')).toEqual([['buis 5" rond', '2']])
  })

  test('text behind a closing quote is added to the cell', () => {
    expect(cells('a;b\n"Samen" eten;2')).toEqual([['Samen eten', '2']])
  })

  test('empty cells at both ends stay', () => {
    expect(cells('a;b;c\n;2;')).toEqual([['', '2', '']])
  })

  test('a quote that never closes costs one row, not the rest of the file', () => {
    expect(table('a;b\n"Samen eten;1\nB;2\nC;3').rows).toEqual([
      { row: 2, cells: ['"Samen eten', '1'], brokenQuotes: true },
      { row: 3, cells: ['B', '2'], brokenQuotes: false },
      { row: 4, cells: ['C', '3'], brokenQuotes: false },
    ])
  })

  test('a stray quote does not swallow rows up to the next quoted cell', () => {
    const rows = table('a;b\n"Samen eten;1\nB;2\n"C, c";3').rows
    expect(rows.map(({ row, brokenQuotes }) => [row, brokenQuotes])).toEqual([
      [2, true],
      [3, false],
      [4, false],
    ])
    expect(rows.at(-1)?.cells).toEqual(['C, c', '3'])
  })
})

describe('rows and columns are those of the spreadsheet', () => {
  test('empty rows are left out but counted, also rows of nothing but separators', () => {
    expect(table('a;b\n\n1;2\n;;\n  ;\n3;4\n\n').rows.map(({ row }) => row)).toEqual([3, 6])
  })

  test('a cell of several lines is one row', () => {
    expect(table('a;b\n"x\ny\nz";1\n2;3').rows.map(({ row }) => row)).toEqual([2, 3])
  })

  test('columns that are empty all the way down are left out', () => {
    expect(table('a;b;;;\n1;2;;;\n3;4;;;').headers).toEqual(['a', 'b'])
  })

  test('a column with text but without a name stays', () => {
    expect(table('a;b;\n1;2;let op').headers).toEqual(['a', 'b', ''])
  })

  test('a byte order mark is no part of the first name', () => {
    expect(table('\ufeffnaam;plaats\nA;B').headers).toEqual(['naam', 'plaats'])
  })

  test('a title above the names of the columns is passed over', () => {
    const read = table('Aanbod najaar 2026;;\n\nOrganisatie;Activiteit;Dag\nBuurthuis;Koken;ma')
    expect(read).toMatchObject({ headerRow: 3, headers: ['Organisatie', 'Activiteit', 'Dag'], rows: [{ row: 4 }] })
  })

  test('unknown names of columns are still names: the first filled line', () => {
    expect(table('\nfoo;bar\n1;2')).toMatchObject({ headerRow: 2, headers: ['foo', 'bar'] })
  })
})

describe('a file from which nothing can be used', () => {
  test('an empty text', () => {
    expect(parseCsv('\n;;\n')).toEqual({ ok: false, error: { kind: 'fileEmpty' } })
    for (const only of [',\r\n,\r\n', '\t\n\t\n']) expect(parseCsv(only)).toEqual({ ok: false, error: { kind: 'fileEmpty' } })
  })

  test('names of columns and nothing below', () => {
    expect(parseCsv('organisatie;plaats\n')).toEqual({ ok: false, error: { kind: 'noRows' } })
  })

  test('one row more than the limit; the limit itself is taken', () => {
    const rows = (count: number): string => 'naam;plaats\n' + 'A;B\n'.repeat(count)
    expect(table(rows(IMPORT_MAX_ROWS)).rows).toHaveLength(IMPORT_MAX_ROWS)
    expect(parseCsv(rows(IMPORT_MAX_ROWS + 1))).toEqual({
      ok: false,
      error: { kind: 'tooManyRows', rows: IMPORT_MAX_ROWS + 1, maxRows: IMPORT_MAX_ROWS },
    })
    expect(parseCsv(rows(IMPORT_MAX_ROWS + 500))).toMatchObject({ ok: false, error: { rows: IMPORT_MAX_ROWS + 500 } })
  })

  test('thousands of columns are no list that a person made', () => {
    expect(parseCsv('a;'.repeat(3000) + 'a\n1;2')).toEqual({ ok: false, error: { kind: 'notACsv', looksLike: 'unknown' } })
  })
})
