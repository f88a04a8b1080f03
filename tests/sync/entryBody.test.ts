import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createByteWriter, utf8, writeByte, writeHex, writeRaw, writeText, writeVarint, writtenBytes } from '#kernel/ByteWriter.ts'
import type { FieldValue } from '#kernel/FieldValue.ts'
import type { RecordId } from '#kernel/RecordId.ts'
import type { Change } from '#sync/change.ts'
import type { WriterId } from '#sync/dot.ts'
import { decodeBody, encodeBody } from '#sync/entryBody.ts'
import { dot, field, id, RUNS } from '#tests/sync/entryStories.ts'

const sam = id('sam')

const anyId = fc.oneof(
  fc.constantFrom(sam, id('noor')),
  fc.stringMatching(/^[A-Za-z0-9_-]{22}$/).map((text) => text as RecordId),
)

const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('', '\uFEFFabc', 'نور', '👩‍🍳', 'é'), anyId)

const name = fc.string({ unit: 'binary', minLength: 1 }).filter((text) => !text.includes('__proto__'))

const anyValue: fc.Arbitrary<FieldValue> = fc.letrec<{ value: FieldValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(null, true, false),
    fc.maxSafeInteger(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
    anyText,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(name, tie('value'), { maxKeys: 4, noNullPrototype: true }),
  ),
})).value

const anyDot = fc.record({
  writer: fc.stringMatching(/^[0-9a-f]{16}$/).map((text) => text as WriterId),
  seq: fc.integer({ min: 1, max: 2 ** 32 - 1 }),
})

const anyChange: fc.Arbitrary<Change> = fc.oneof(
  fc.record({
    kind: fc.constant('field' as const),
    record: name,
    id: anyId,
    field: name,
    value: anyValue,
    replaces: fc.array(anyDot, { maxLength: 3 }),
  }),
  fc.record({ kind: fc.constant('erased' as const), record: name, id: anyId }),
  fc.record({
    kind: fc.constant('unknown' as const),
    tag: fc.integer({ min: 3, max: 1000 }),
    record: name,
    id: anyId,
    bytes: fc.uint8Array(),
  }),
)

const anyChanges = fc.array(anyChange, { maxLength: 6 })

describe('round trip', () => {
  test('[E5] what is read back equals what was written, in multiples of 32 bytes', () => {
    fc.assert(
      fc.property(anyChanges, (changes) => {
        const bytes = encodeBody(changes)
        expect(bytes.length % 32).toBe(0)
        expect(decodeBody(bytes)).toEqual({ ok: true, value: changes })
      }),
      RUNS,
    )
  })

  test('[E5] a first registration takes less than half of what it takes as JSON', () => {
    const fields = [
      'callName',
      'personCode',
      'spoken/ar',
      'spoken/en',
      'wishes/cooking',
      'wishes/sport',
      'availability/mon-morning',
      'registeredOn',
    ]
    const changes = fields.map((one) => field(sam, one, one === 'registeredOn' ? '2026-03-01' : true))
    expect(encodeBody(changes).length * 2).toBeLessThan(utf8(JSON.stringify(changes)).length)
  })

  test('[E7] a change of an unknown kind comes out as it went in, beside known ones', () => {
    const changes: readonly Change[] = [
      field(sam, 'callName', 'Sam', [dot('a', 1)]),
      { kind: 'unknown', tag: 200, record: 'hologram', id: sam, bytes: Uint8Array.of(9, 8, 7) },
      { kind: 'erased', record: 'note', id: id('note') },
    ]
    expect(decodeBody(encodeBody(changes))).toEqual({ ok: true, value: changes })
  })
})

describe('bad bytes', () => {
  test('[E6] a body cut off anywhere is refused', () => {
    const bytes = encodeBody([
      field(sam, 'callName', 'Sam', [dot('a', 1)]),
      field(sam, 'life', { kind: 'left', on: '2026-03-01', n: [1.5, -3] }),
    ])
    const realEnd = bytes.findLastIndex((byte) => byte !== 0) + 1
    for (let length = 0; length < realEnd; length++) expect(decodeBody(bytes.slice(0, length)).ok).toBe(false)
  })

  test('[E6] random bytes, and bytes with one place changed, are answered and never throw', () => {
    const changed = fc.tuple(anyChanges, fc.nat(), fc.integer({ min: 1, max: 255 })).map(([changes, at, by]) => {
      const bytes = encodeBody(changes)
      const place = at % bytes.length
      bytes[place] = (bytes[place] ?? 0) ^ by
      return bytes
    })
    const framed = fc.uint8Array({ maxLength: 120 }).map((content) => framedBody(Uint8Array.of(1, ...content)))
    fc.assert(
      fc.property(fc.oneof(changed, framed, fc.uint8Array({ maxLength: 300 })), (bytes) => {
        const read = decodeBody(bytes)
        if (!read.ok) expect(read.error.kind).not.toBe('')
        else expect(decodeBody(encodeBody(read.value))).toEqual(read)
      }),
      { ...RUNS, numRuns: 3000 },
    )
  })

  test('[E6] counts that promise more than there is, and depth without end, are refused at once', () => {
    const boast = createByteWriter()
    writeByte(boast, 1)
    writeVarint(boast, Number.MAX_SAFE_INTEGER)
    expect(decodeBody(framedBody(writtenBytes(boast)))).toMatchObject({ ok: false, error: { kind: 'truncated' } })
    const deep = Uint8Array.from({ length: 20_000 }, (_, at) => (at % 2 === 0 ? 8 : 1))
    expect(decodeBody(framedBody(oneChange('callName', deep)))).toMatchObject({ ok: false, error: { kind: 'tooDeep' } })
  })

  test('[E6] text that is no UTF-8 and numbers that are not finite are refused', () => {
    expect(decodeBody(framedBody(oneChange('callName', Uint8Array.of(6, 2, 0xc3, 0x28))))).toMatchObject({
      ok: false,
      error: { kind: 'notUtf8' },
    })
    const infinity = Uint8Array.of(5, 0x7f, 0xf0, 0, 0, 0, 0, 0, 0)
    expect(decodeBody(framedBody(oneChange('callName', infinity)))).toMatchObject({ ok: false, error: { kind: 'malformed' } })
  })

  test('[E6] padding that is not zero, or too long, and another version are refused', () => {
    const bytes = encodeBody([])
    const dirty = bytes.slice()
    dirty[dirty.length - 1] = 1
    expect(decodeBody(dirty)).toMatchObject({ ok: false, error: { kind: 'trailingBytes' } })
    expect(decodeBody(Uint8Array.of(...bytes, ...new Uint8Array(32)))).toMatchObject({ ok: false, error: { kind: 'trailingBytes' } })
    expect(decodeBody(framedBody(Uint8Array.of(2, 0, 0, 0)))).toMatchObject({ ok: false, error: { kind: 'unknownVersion' } })
  })

  test('[E8] `__proto__` as a field, an element, a kind or a name within a value is refused', () => {
    const nothing = Uint8Array.of(0)
    const object = createByteWriter()
    writeByte(object, 9)
    writeVarint(object, 1)
    writeText(object, '__proto__')
    writeByte(object, 2)
    const bodies = [
      oneChange('__proto__', nothing),
      oneChange('wishes/__proto__', nothing),
      oneChange('callName', nothing, '__proto__'),
      oneChange('callName', writtenBytes(object)),
    ]
    for (const body of bodies) expect(decodeBody(framedBody(body))).toMatchObject({ ok: false, error: { kind: 'forbiddenName' } })
    expect(decodeBody(framedBody(oneChange('callName', nothing))).ok).toBe(true)
    expect({}).not.toHaveProperty('on')
  })
})

/** A body around that content. */
const framedBody = (content: Uint8Array): Uint8Array => {
  const writer = createByteWriter()
  writeVarint(writer, content.length)
  writeRaw(writer, content)
  while (writer.length % 32 > 0) writeByte(writer, 0)
  return writtenBytes(writer)
}

/** The content of a body with one field change, by hand: what `encodeBody` would refuse to make is made here. */
const oneChange = (of: string, value: Uint8Array, record = 'resident'): Uint8Array => {
  const writer = createByteWriter()
  const texts = [record, of]
  writeByte(writer, 1)
  writeVarint(writer, 0)
  writeVarint(writer, texts.length + 1)
  for (const text of texts) {
    writeVarint(writer, utf8(text).length + 1)
    writeRaw(writer, utf8(text))
  }
  writeVarint(writer, 0)
  writeHex(writer, '00'.repeat(16))
  writeVarint(writer, 1)
  const change = createByteWriter()
  writeVarint(change, 1)
  writeRaw(change, value)
  writeVarint(change, 0)
  for (const number of [1, 0, 2, change.length]) writeVarint(writer, number)
  writeRaw(writer, writtenBytes(change))
  return writtenBytes(writer)
}
