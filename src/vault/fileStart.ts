import type { Result } from '#kernel/Result.ts'
import { err, ok } from '#kernel/Result.ts'
import type { PlainBytes } from '#vault/plainBytes.ts'
import { joinBytes, sameBytes } from '#vault/plainBytes.ts'

/** How a kind of file begins: its name, the version (2 bytes), the length of the whole file (4 bytes). */
export interface FileKind {
  readonly magic: Uint8Array
  readonly version: number
  /** A file above this is refused before it is read, in bytes. */
  readonly most: number
}

export type FileStartProblem =
  | { readonly kind: 'otherFile' }
  /** Not all of the file is here: an interrupted copy or download. */
  | { readonly kind: 'truncated' }
  | { readonly kind: 'newerVersion' }
  | { readonly kind: 'damaged' }

export const startBytes = ({ magic }: FileKind): number => magic.length + 6

/** @param length of the whole file, its start included */
export const writeFileStart = (file: FileKind, length: number): PlainBytes => {
  if (length > file.most) throw new Error('A file of this size can not be read back')
  const rest = new Uint8Array(6)
  const view = new DataView(rest.buffer)
  view.setUint16(0, file.version)
  view.setUint32(2, length)
  return joinBytes([file.magic, rest])
}

/** Whether these bytes are a whole file of that kind, before anything in it is looked at. */
export const checkFileStart = (file: FileKind, bytes: Uint8Array): Result<null, FileStartProblem> => {
  const { magic, version, most } = file
  const start = bytes.subarray(0, magic.length)
  if (bytes.length === 0 || !sameBytes(start, magic.subarray(0, start.length))) return err({ kind: 'otherFile' })
  if (bytes.length < startBytes(file)) return err({ kind: 'truncated' })
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const found = view.getUint16(magic.length)
  if (found > version) return err({ kind: 'newerVersion' })
  const length = view.getUint32(magic.length + 2)
  if (bytes.length < length) return err({ kind: 'truncated' })
  return found !== version || bytes.length > length || length > most ? err({ kind: 'damaged' }) : ok(null)
}
