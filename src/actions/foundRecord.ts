import type { RecordId } from '#kernel/RecordId.ts'
import { err, ok } from '#kernel/Result.ts'
import type { Result } from '#kernel/Result.ts'
import type { RecordKind, RecordOf } from '#domain/recordKinds.ts'
import type { Reader } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'

/** The record a deed is about; another laptop may have removed it since the screen was drawn. */
export const foundRecord = <K extends RecordKind>(read: Reader, record: K, id: RecordId): Result<RecordOf<K>, Problem> => {
  const found = read.find(record, id)
  return found ? ok(found) : err({ kind: 'notFound', record })
}
