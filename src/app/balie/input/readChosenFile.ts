import { err } from '#kernel/Result.ts'
import type { Result } from '#kernel/Result.ts'
import { decodeCsvBytes } from '#domain/offer/import/decodeCsvBytes.ts'
import type { DecodedCsv } from '#domain/offer/import/decodeCsvBytes.ts'
import type { FileProblem } from '#domain/offer/import/fileProblem.ts'
import { IMPORT_MAX_BYTES } from '#domain/offer/import/importLimits.ts'

/** Besides what is in a file: a folder that was dropped, a stick that was taken out. */
export type ListProblem = FileProblem | { readonly kind: 'unreadable' }

/** The text of a chosen file. One that is far too large is not even taken into memory. */
export const readChosenFile = async (file: File): Promise<Result<DecodedCsv, ListProblem>> => {
  if (file.size > IMPORT_MAX_BYTES) return err({ kind: 'fileTooLarge', maxBytes: IMPORT_MAX_BYTES })
  try {
    return decodeCsvBytes(new Uint8Array(await file.arrayBuffer()))
  } catch {
    return err({ kind: 'unreadable' })
  }
}
