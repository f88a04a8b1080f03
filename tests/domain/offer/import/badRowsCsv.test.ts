import { describe, expect, test } from 'vitest'
import { badRowsCsv } from '#domain/offer/import/badRowsCsv.ts'
import { checkImport } from '#domain/offer/import/checkImport.ts'
import { decodeCsvBytes } from '#domain/offer/import/decodeCsvBytes.ts'
import { guessMapping } from '#domain/offer/import/guessMapping.ts'
import { NOTHING_KNOWN } from '#domain/offer/import/knownOffer.ts'
import { parseCsv } from '#domain/offer/import/parseCsv.ts'
import type { ParsedTable } from '#domain/offer/import/parseCsv.ts'

const parsed = (text: string): ParsedTable => {
  const table = parseCsv(text)
  if (!table.ok) throw new Error(table.error.kind)
  return table.value
}

const WORDS = {
  problemHeader: 'Wat is er aan de hand',
  adviceHeader: 'Wat je kunt doen',
  problem: ({ row, kind }: { row: number; kind: string }) => `rij ${String(row)}: ${kind}`,
  advice: () => 'pas het aan',
}

const badRows = (text: string): string => {
  const table = parsed(text)
  return badRowsCsv(table, checkImport(table, guessMapping(table.headers), NOTHING_KNOWN).problems, WORDS)
}

describe('rows that could not be taken in come back as a file', () => {
  test('the bad rows as they were, with the same separator, and two columns about them', () => {
    expect(badRows('Organisatie,Activiteit,Max\r\nA,Koken,8\r\n"B, en C",Bakken,ca. 8\r\n,Eten,veel\r\n')).toBe(
      '\ufeffOrganisatie,Activiteit,Max,Wat is er aan de hand,Wat je kunt doen\r\n' +
        '"B, en C",Bakken,ca. 8,rij 3: notANumber,pas het aan\r\n' +
        ',Eten,veel,rij 4: notANumber rij 4: requiredMissing,pas het aan\r\n',
    )
  })

  test('what is only told does not bring a row back', () => {
    const table = parsed('Organisatie;Plaats\nA;X\nB;Y')
    const { problems } = checkImport(table, guessMapping(table.headers), { organisations: ['A'], activities: [] })
    expect(problems).toHaveLength(1)
    expect(parseCsv(badRowsCsv(table, problems, WORDS))).toEqual({ ok: false, error: { kind: 'noRows' } })
  })

  test('Excel reads it as UTF-8: it begins with a byte order mark', () => {
    const bytes = new TextEncoder().encode(badRows('Organisatie;Max;Activiteit\nCafé;ca. 8;Koken'))
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const decoded = decodeCsvBytes(bytes)
    expect(decoded.ok && parsed(decoded.value.text).rows[0]?.cells[0]).toBe('Café')
  })

  test.each(['=HYPERLINK("http://x")', '+31612345678', '-1+1', '@SUM(A1)', '\t=1', '=1', '＝1'])('%j can not run as a formula', (cell) => {
    const [header, row] = badRows(
      `Organisatie;Activiteit;Max;${cell === '=1' ? '=1' : 'x'}\nA;Koken;veel;"${cell.replaceAll('"', '""')}"`,
    ).split('\r\n')
    expect(header).not.toMatch(/(^|;)"?[=+\-@]/)
    const back = parsed(`${header ?? ''}\r\n${row ?? ''}`).rows[0]?.cells[3]
    expect(back).toBe(`'${cell}`)
  })

  test('brought back, the apostrophe is no part of a telephone number', () => {
    const again = parsed(badRows('Organisatie;Telefoon;Activiteit;Max\nA;+31 6 12345678;Koken;veel').replace('veel', '8'))
    expect(checkImport(again, guessMapping(again.headers), NOTHING_KNOWN).organisations).toEqual([
      { name: 'A', contactPhone: '+31 6 12345678' },
    ])
  })

  test('brought back unmended it has the same problems, also where cells had shifted', () => {
    const text = 'Organisatie;Activiteit;Max\nA;Koken;ca. 8\nB;Bakken;8;over\n;Eten;3'
    const once = badRows(text)
    const twice = badRows(once)
    const kinds = (table: ParsedTable): readonly string[] =>
      checkImport(table, guessMapping(table.headers), NOTHING_KNOWN).problems.map(({ kind }) => kind)
    expect(kinds(parsed(once))).toEqual(kinds(parsed(text)))
    expect(kinds(parsed(twice))).toEqual(kinds(parsed(text)))
  })
})
