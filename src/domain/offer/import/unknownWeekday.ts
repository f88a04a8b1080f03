import { WEEKDAYS } from '#kernel/CalendarDate.ts'
import type { CellProblem } from '#domain/offer/import/cellProblem.ts'

export const unknownWeekday = (word: string): CellProblem => ({ kind: 'unknownWord', word, list: 'weekday', allowed: WEEKDAYS })
