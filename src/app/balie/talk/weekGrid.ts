import { WEEKDAYS } from '#kernel/CalendarDate.ts'
import { PARTS_OF_DAY } from '#domain/words/availability.ts'
import { wordKeys } from '#i18n/wordKeys.ts'
import type { Grid } from '#app/balie/talk/GridPane.tsx'
import { pictogramOf } from '#app/parts/pictogramOf.ts'
import { shownChoice } from '#app/parts/shownChoice.ts'

/** The week to point at: a row for each day, a column for each part of it. */
export const WEEK_GRID: Grid = {
  rows: WEEKDAYS.map((day) => ({ id: day, text: ({ words }) => words.format.weekday(day, 'long') })),
  columns: PARTS_OF_DAY.map((part) => ({
    id: part,
    text: ({ words }) => words.t(wordKeys.partOfDay(part)),
    picture: pictogramOf.partOfDay(part),
  })),
  cell: ({ words }, row, column) => shownChoice('freePart', `${row.id}-${column.id}`, words).text,
  wholeRows: true,
}
