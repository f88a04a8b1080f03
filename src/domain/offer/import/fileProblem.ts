/** What a file that was not even a table looks like, so that the screen can say what to do with it. */
export type FileLook = 'spreadsheet' | 'oldSpreadsheet' | 'pdf' | 'unknown'

/** Why nothing at all of a file can be used. */
export type FileProblem =
  | { readonly kind: 'fileTooLarge'; readonly maxBytes: number }
  | { readonly kind: 'tooManyRows'; readonly rows: number; readonly maxRows: number }
  | { readonly kind: 'fileEmpty' }
  | { readonly kind: 'noRows' }
  | { readonly kind: 'notACsv'; readonly looksLike: FileLook }

export const FILE_PROBLEM_KINDS = [
  'fileTooLarge',
  'tooManyRows',
  'fileEmpty',
  'noRows',
  'notACsv',
] as const satisfies readonly FileProblem['kind'][]
