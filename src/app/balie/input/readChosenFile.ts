import { err } from '#kernel/Result.ts'
import type { Result } from '#kernel/Result.ts'
import { decodeCsvBytes } from '#domain/offer/import/decodeCsvBytes.ts'
import type { DecodedCsv } from '#domain/offer/import/decodeCsvBytes.ts'
import type { FileProblem } from '#domain/offer/import/fileProblem.ts'
import { IMPORT_MAX_BYTES } from '#domain/offer/import/importLimits.ts'

/** The text of a chosen file. One that is far too large is not even taken into memory. */
export const readChosenFile = async (file: File): Promise<Result<DecodedCsv, FileProblem>> =>
  file.size > IMPORT_MAX_BYTES
    ? err({ kind: 'fileTooLarge', maxBytes: IMPORT_MAX_BYTES })
    : decodeCsvBytes(new Uint8Array(await file.arrayBuffer()))
