import { Buffer } from 'node:buffer'
import { describe, expect, test } from 'vitest'
import { decodeCsvBytes } from '#domain/offer/import/decodeCsvBytes.ts'
import { IMPORT_MAX_BYTES } from '#domain/offer/import/importLimits.ts'

const TEXT = 'Café Zuid – José'
/** As Excel saves it on a Dutch laptop: é is E9 and the dash is 96. */
const WINDOWS_1252 = Uint8Array.of(0x43, 0x61, 0x66, 0xe9, 0x20, 0x5a, 0x75, 0x69, 0x64, 0x20, 0x96, 0x20, 0x4a, 0x6f, 0x73, 0xe9)
const UTF_8 = Uint8Array.of(
  0x43,
  0x61,
  0x66,
  0xc3,
  0xa9,
  0x20,
  0x5a,
  0x75,
  0x69,
  0x64,
  0x20,
  0xe2,
  0x80,
  0x93,
  0x20,
  0x4a,
  0x6f,
  0x73,
  0xc3,
  0xa9,
)

describe('the bytes of a file become text', () => {
  test('Windows-1252', () => {
    expect(decodeCsvBytes(WINDOWS_1252)).toEqual({ ok: true, value: { text: TEXT, encoding: 'windows-1252' } })
  })

  test('UTF-8, with and without a byte order mark', () => {
    expect(decodeCsvBytes(UTF_8)).toEqual({ ok: true, value: { text: TEXT, encoding: 'utf-8' } })
    expect(decodeCsvBytes(Uint8Array.of(0xef, 0xbb, 0xbf, ...UTF_8))).toEqual({ ok: true, value: { text: TEXT, encoding: 'utf-8' } })
  })

  test('UTF-16 of either byte order, which Excel calls Unicode text', () => {
    const little = Buffer.from(TEXT, 'utf16le')
    expect(decodeCsvBytes(Uint8Array.of(0xff, 0xfe, ...little))).toEqual({ ok: true, value: { text: TEXT, encoding: 'utf-16le' } })
    expect(decodeCsvBytes(Uint8Array.of(0xfe, 0xff, ...Buffer.from(little).swap16()))).toEqual({
      ok: true,
      value: { text: TEXT, encoding: 'utf-16be' },
    })
  })

  test('every byte of Windows-1252 reads as the Encoding Standard says', () => {
    const printable = Array.from({ length: 224 }, (_, index) => index + 32)
    // An é in front, or bytes that happen to be UTF-8 would be taken for it.
    const bytes = Uint8Array.of(0xe9, ...printable)
    const decoded = decodeCsvBytes(bytes)
    expect(decoded).toEqual({ ok: true, value: { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' } })
  })

  test('one byte that is no UTF-8 makes the whole file Windows-1252, never a replacement character', () => {
    const decoded = decodeCsvBytes(Uint8Array.of(...UTF_8, 0xe9))
    expect(decoded).toMatchObject({ ok: true, value: { encoding: 'windows-1252' } })
    expect(decoded.ok && decoded.value.text).not.toContain('\ufffd')
  })
})

describe('a file that is no CSV is refused by its kind', () => {
  test.each([
    ['a workbook of Excel', [0x50, 0x4b, 0x03, 0x04, 0x14], 'spreadsheet'],
    ['an old workbook', [0xd0, 0xcf, 0x11, 0xe0, 0xa1], 'oldSpreadsheet'],
    ['a PDF', [0x25, 0x50, 0x44, 0x46, 0x2d], 'pdf'],
    ['anything with zero bytes', [0x41, 0x00, 0x01, 0x42], 'unknown'],
    ['a PNG', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], 'unknown'],
  ])('%s', (_, bytes, looksLike) => {
    expect(decodeCsvBytes(Uint8Array.from(bytes))).toEqual({ ok: false, error: { kind: 'notACsv', looksLike } })
  })

  test('an empty file, and one of nothing but white space', () => {
    expect(decodeCsvBytes(new Uint8Array())).toEqual({ ok: false, error: { kind: 'fileEmpty' } })
    expect(decodeCsvBytes(new TextEncoder().encode('\ufeff \r\n\t\n'))).toEqual({ ok: false, error: { kind: 'fileEmpty' } })
  })

  test('one byte more than the limit is too much, the limit itself is not', () => {
    const bytes = new Uint8Array(IMPORT_MAX_BYTES + 1).fill(0x61)
    expect(decodeCsvBytes(bytes)).toEqual({ ok: false, error: { kind: 'fileTooLarge', maxBytes: IMPORT_MAX_BYTES } })
    expect(decodeCsvBytes(bytes.subarray(1)).ok).toBe(true)
  })
})
