import { err, ok } from '#kernel/Result.ts'
import type { Result } from '#kernel/Result.ts'
import type { FileLook, FileProblem } from '#domain/offer/import/fileProblem.ts'
import { IMPORT_MAX_BYTES } from '#domain/offer/import/importLimits.ts'

export type CsvEncoding = 'utf-8' | 'windows-1252' | 'utf-16le' | 'utf-16be'

export interface DecodedCsv {
  readonly text: string
  readonly encoding: CsvEncoding
}

/**
 * The text of a CSV file. Excel on a Dutch laptop writes Windows-1252 as "CSV", UTF-8 with a mark as "CSV UTF-8" and UTF-16 as
 * "Unicode text". Text in Windows-1252 with any accent is practically never valid UTF-8, so strict UTF-8 is tried first.
 */
export const decodeCsvBytes = (bytes: Uint8Array): Result<DecodedCsv, FileProblem> => {
  if (bytes.length > IMPORT_MAX_BYTES) return err({ kind: 'fileTooLarge', maxBytes: IMPORT_MAX_BYTES })
  if (bytes.length === 0) return err({ kind: 'fileEmpty' })
  const look = KNOWN_STARTS.find(({ start }) => start.every((byte, index) => bytes[index] === byte))
  if (look) return err({ kind: 'notACsv', looksLike: look.looksLike })

  const decoded = decoded16(bytes) ?? decoded8(bytes)
  if (BINARY.test(decoded.text)) return err({ kind: 'notACsv', looksLike: 'unknown' })
  return decoded.text.trim() === '' ? err({ kind: 'fileEmpty' }) : ok(decoded)
}

const KNOWN_STARTS: readonly { readonly start: readonly number[]; readonly looksLike: FileLook }[] = [
  { start: [0x50, 0x4b, 0x03, 0x04], looksLike: 'spreadsheet' }, // "PK": the zip that .xlsx and .ods are
  { start: [0xd0, 0xcf, 0x11, 0xe0], looksLike: 'oldSpreadsheet' }, // OLE2: .xls of before 2007
  { start: [0x25, 0x50, 0x44, 0x46], looksLike: 'pdf' }, // "%PDF"
]

/** Control characters that no spreadsheet writes; tab, line feed, vertical tab, form feed and carriage return do occur. */
// eslint-disable-next-line no-control-regex -- finding them is the point
const BINARY = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/

const decoded16 = (bytes: Uint8Array): DecodedCsv | undefined => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: codeUnits(bytes, 0, 1), encoding: 'utf-16le' }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: codeUnits(bytes, 1, 0), encoding: 'utf-16be' }
  return undefined
}

/** By hand: the decoder that all pure code may count on is the one for UTF-8. */
const codeUnits = (bytes: Uint8Array, low: 0 | 1, high: 0 | 1): string => {
  const units: string[] = []
  for (let index = 2; index + 1 < bytes.length; index += 2) {
    units.push(String.fromCharCode(((bytes[index + high] ?? 0) << 8) | (bytes[index + low] ?? 0)))
  }
  return units.join('')
}

const decoded8 = (bytes: Uint8Array): DecodedCsv => {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' }
  } catch {
    return { text: Array.from(bytes, windows1252).join(''), encoding: 'windows-1252' }
  }
}

/** 0x80 to 0x9F as the WHATWG Encoding Standard maps them (index windows-1252); all other bytes are their own code point. */
const HIGH_HALF = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

const windows1252 = (byte: number): string => (byte >= 0x80 && byte <= 0x9f ? HIGH_HALF.charAt(byte - 0x80) : String.fromCharCode(byte))
