import type { CellProblem } from '#domain/offer/import/cellProblem.ts'
import type { ImportField } from '#domain/offer/import/importFields.ts'

/** Something about one row of a file, and where in it. */
export type RowProblem = RowPlace & WhatIsWrong

export type WhatIsWrong = CellProblem | WholeRowProblem

export interface RowPlace {
  /** As a spreadsheet counts: the first line is 1. */
  readonly row: number
  /** The column by its place (0 is the first) and its own name; without them it is about the row as a whole. */
  readonly column?: number
  readonly header?: string
  readonly field?: ImportField
  /** What stands in the cell, shortened; never given for a refused text. */
  readonly found?: string
}

type WholeRowProblem =
  | { readonly kind: 'endBeforeStart' }
  | { readonly kind: 'minAboveMax' }
  | { readonly kind: 'duplicateInFile'; readonly otherRow: number }
  | { readonly kind: 'differsFromRow'; readonly otherRow: number }
  | { readonly kind: 'moreCellsThanColumns' }
  | { readonly kind: 'brokenQuotes' }
  /** Not a fault: it stands at this counter already. */
  | { readonly kind: 'alreadyKnown' }

export const ROW_PROBLEM_KINDS = [
  'requiredMissing',
  'notADate',
  'notATime',
  'notANumber',
  'numberOutOfRange',
  'notAPhone',
  'notAnEmail',
  'unknownWord',
  'textTooLong',
  'refusedText',
  'declarationNeedsDate',
  'partOfDayWithoutTime',
  'endBeforeStart',
  'minAboveMax',
  'duplicateInFile',
  'differsFromRow',
  'moreCellsThanColumns',
  'brokenQuotes',
  'alreadyKnown',
] as const satisfies readonly RowProblem['kind'][]

/** Whether the row has to come back; what is known already is only told. */
export const keepsRowOut = (problem: RowProblem): boolean => problem.kind !== 'alreadyKnown'
