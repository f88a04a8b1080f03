import { escaped } from '#domain/offer/import/formulaEscape.ts'
import { writeCsv } from '#domain/offer/import/writeCsv.ts'
import type { Language } from '#i18n/languages.ts'
import type { HandoverUnit } from '#tools/words/handover/HandoverUnit.ts'

/** The names above the columns. A translator writes in `text` and puts an x in `read`; the rest is to look at. */
export const CSV_COLUMNS = [
  'language',
  'key',
  'for numbers',
  'dutch',
  'english',
  'text',
  'read',
  'values',
  'words to use',
  'doubt',
  'state',
  'read by people',
  'part',
  'screen',
  'picture',
  'code of the dutch',
] as const

/**
 * Semicolons, since Dutch Excel puts a file with commas into one column; a byte order mark, or it would read UTF-8 as Windows-1252;
 * and what a spreadsheet would run as a formula is made text.
 */
export const csvOfUnits = ({ id }: Language, units: readonly HandoverUnit[]): string => {
  const rows = units.map((unit): Readonly<Record<(typeof CSV_COLUMNS)[number], string>> => ({
    language: id,
    key: unit.key,
    'for numbers': unit.numbers,
    dutch: unit.dutch,
    english: unit.english,
    text: unit.text,
    read: unit.isRead ? 'x' : '',
    values: unit.values,
    'words to use': unit.terms,
    doubt: unit.doubt,
    state: unit.review,
    'read by people': unit.audience,
    part: unit.namespace,
    screen: unit.screen,
    picture: unit.picture,
    'code of the dutch': unit.dutchHash,
  }))
  const cells = [CSV_COLUMNS, ...rows.map((row) => CSV_COLUMNS.map((column) => row[column]))]
  return (
    BYTE_ORDER_MARK +
    writeCsv(
      cells.map((row) => row.map(escaped)),
      ';',
    )
  )
}

const BYTE_ORDER_MARK = '\ufeff'
