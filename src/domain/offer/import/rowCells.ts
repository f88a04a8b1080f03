import type { CalendarDate } from '#kernel/CalendarDate.ts'
import { foldText } from '#kernel/foldText.ts'
import { err, ok } from '#kernel/Result.ts'
import type { Result } from '#kernel/Result.ts'
import type { TimeOfDay } from '#kernel/TimeOfDay.ts'
import { refusedInPhone, refusedText } from '#domain/people/refusedText.ts'
import { isBlank, tidyLine, tidyText } from '#domain/people/tidyText.ts'
import type { CellProblem } from '#domain/offer/import/cellProblem.ts'
import { unescaped } from '#domain/offer/import/formulaEscape.ts'
import type { ImportField, ImportMapping } from '#domain/offer/import/importFields.ts'
import { IMPORT_LINE_MAX, IMPORT_TEXT_MAX } from '#domain/offer/import/importLimits.ts'
import type { ParsedRow } from '#domain/offer/import/parseCsv.ts'
import { readCount } from '#domain/offer/import/readCount.ts'
import { readDutchDate } from '#domain/offer/import/readDutchDate.ts'
import { readPhone } from '#domain/offer/import/readPhone.ts'
import { readTime } from '#domain/offer/import/readTimes.ts'
import { readWord, readWordSet } from '#domain/offer/import/readWords.ts'
import type { NamedWords } from '#domain/offer/import/readWords.ts'
import { readYesNo } from '#domain/offer/import/readYesNo.ts'
import type { RowProblem, WhatIsWrong } from '#domain/offer/import/rowProblem.ts'

/** The cells of one row by what they are about. Reading one that can not be read notes the problem and answers undefined. */
export interface RowCells {
  readonly problems: readonly RowProblem[]
  readonly note: (field: ImportField | undefined, what: WhatIsWrong) => void
  /** The text as it stands in the file, without what only says "nothing here"; empty when the field has no column. */
  readonly raw: (field: ImportField) => string
  readonly line: (field: ImportField) => string | undefined
  readonly text: (field: ImportField) => string | undefined
  readonly phone: (field: ImportField) => string | undefined
  readonly email: (field: ImportField) => string | undefined
  readonly date: (field: ImportField) => CalendarDate | undefined
  readonly time: (field: ImportField) => TimeOfDay | undefined
  readonly count: (field: ImportField, from: number, to: number) => number | undefined
  readonly yesNo: (field: ImportField) => boolean | undefined
  readonly word: <Word extends string>(field: ImportField, known: NamedWords<Word>) => Word | undefined
  readonly wordSet: <Word extends string>(field: ImportField, known: NamedWords<Word>) => readonly Word[] | undefined
  /** Any other reader of cells. */
  readonly read: <T>(field: ImportField, reader: (text: string) => Result<T, CellProblem>) => T | undefined
}

export const rowCells = (row: ParsedRow, headers: readonly string[], mapping: ImportMapping): RowCells => {
  const problems: RowProblem[] = []

  const told = new Map<ImportField, { readonly column: number; readonly text: string }>()
  for (const [column, field] of mapping.entries()) {
    const cell = row.cells[column] ?? ''
    if (field === 'skip' || saysNothing(cell)) continue
    const piece = unescaped(cell.trim())
    const before = told.get(field)
    told.set(field, before ? { column: before.column, text: before.text + joiner(field, piece) + piece } : { column, text: piece })
  }
  const raw = (field: ImportField): string => told.get(field)?.text ?? ''

  const note = (field: ImportField | undefined, what: WhatIsWrong): void => {
    if (field === undefined) {
      problems.push({ row: row.row, ...what })
      return
    }
    const at = told.get(field)?.column ?? mapping.indexOf(field)
    const place = at === -1 ? { row: row.row, field } : { row: row.row, field, column: at, header: headers[at] ?? '' }
    const found = what.kind === 'refusedText' ? '' : shortened(raw(field))
    problems.push(found === '' ? { ...place, ...what } : { ...place, found, ...what })
  }

  const read = <T>(field: ImportField, reader: (text: string) => Result<T, CellProblem>): T | undefined => {
    const text = raw(field)
    if (text === '') return undefined
    const result = reader(text)
    if (result.ok) return result.value
    note(field, result.error)
    return undefined
  }

  return {
    problems,
    note,
    raw,
    read,
    line: (field) => read(field, (text) => storable(tidyLine(text), IMPORT_LINE_MAX)),
    text: (field) => read(field, (text) => storable(tidyText(text), IMPORT_TEXT_MAX)),
    phone: (field) => read(field, storablePhone),
    email: (field) =>
      read(field, (text) => (EMAIL.test(tidyLine(text)) ? storable(tidyLine(text), IMPORT_LINE_MAX) : err({ kind: 'notAnEmail' }))),
    date: (field) => read(field, (text) => orProblem(readDutchDate(text), { kind: 'notADate' })),
    time: (field) => read(field, (text) => orProblem(readTime(text), { kind: 'notATime' })),
    count: (field, from, to) => read(field, (text) => readCount(text, from, to)),
    yesNo: (field) =>
      read(field, (text) =>
        orProblem(readYesNo(text), { kind: 'unknownWord', word: shortened(text), list: 'yesNo', allowed: ['yes', 'no'] }),
      ),
    word: (field, known) => read(field, (text) => readWord(text, known)),
    wordSet: (field, known) => read(field, (text) => readWordSet(text, known)),
  }
}

/** Signs that people put in a cell to show that they did not forget it. */
const saysNothing = (cell: string): boolean =>
  isBlank(cell) || (cell.length <= LONGEST_NOTHING && NOTHING.includes(foldText(unescaped(cell))))
const LONGEST_NOTHING = 10
const NOTHING = ['-', '--', '–', '—', '.', 'nvt', 'n.v.t.', 'n.v.t', 'n/a', 'n.a.']

/** A street gets its number with a space and its postcode with a comma; parts of a name a space; pieces of a description lines of their own. */
const joiner = (field: ImportField, piece: string): string => {
  if (field === 'description') return '\n'
  if (field === 'organisationContactName' || field === 'activityContactName') return ' '
  return HOUSE_NUMBER.test(piece) && !POSTCODE.test(piece) ? ' ' : ', '
}

const HOUSE_NUMBER = /^\d{1,5}(?:\s?[-/]?\s?[a-z0-9]{1,4})?$/i
const POSTCODE = /^\d{4}\s?[a-z]{2}$/i
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/

const SHOWN = 80
const shortened = (text: string): string => {
  const letters = Array.from(tidyLine(text))
  return letters.length > SHOWN ? `${letters.slice(0, SHOWN).join('')}…` : letters.join('')
}

const storable = (text: string, max: number): Result<string, CellProblem> => {
  if (Array.from(text).length > max) return err({ kind: 'textTooLong', max })
  const refused = refusedText(text)
  return refused === undefined ? ok(text) : err({ kind: 'refusedText', what: refused })
}

const storablePhone = (text: string): Result<string, CellProblem> => {
  const phone = readPhone(tidyLine(text))
  if (phone === undefined) return err({ kind: 'notAPhone' })
  if (Array.from(phone).length > IMPORT_LINE_MAX) return err({ kind: 'textTooLong', max: IMPORT_LINE_MAX })
  const refused = refusedInPhone(phone)
  return refused === undefined ? ok(phone) : err({ kind: 'refusedText', what: refused })
}

const orProblem = <T>(value: T | undefined, problem: CellProblem): Result<T, CellProblem> =>
  value === undefined ? err(problem) : ok(value)
