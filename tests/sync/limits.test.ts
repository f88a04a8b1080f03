import { describe, expect, test } from 'vitest'
import type { FieldValue } from '#kernel/FieldValue.ts'
import { decodeBody, encodeBody } from '#sync/entryBody.ts'
import { BODY_MAX_BYTES, splitIntoEntries, TEXT_MAX_BYTES } from '#sync/limits.ts'
import { field, id } from '#tests/sync/entryStories.ts'

const sam = id('sam')

const problem = (kind: string, name = 'text'): unknown => ({ ok: false, error: { kind, record: 'resident', id: sam, field: name } })

const saved = (value: FieldValue): unknown => {
  const entries = splitIntoEntries([field(sam, 'text', value)])
  return entries.ok ? entries.value.flat().map((change) => (change.kind === 'field' ? change.value : undefined))[0] : entries.error.kind
}

describe('one text', () => {
  test('[L1] of 16 KiB in UTF-8 is accepted, one byte more is not, in any script', () => {
    expect(saved('x'.repeat(TEXT_MAX_BYTES))).toHaveLength(TEXT_MAX_BYTES)
    expect(splitIntoEntries([field(sam, 'text', 'x'.repeat(TEXT_MAX_BYTES + 1))])).toEqual(problem('textTooLong'))
    expect(saved('س'.repeat(TEXT_MAX_BYTES / 2))).toHaveLength(TEXT_MAX_BYTES / 2)
    expect(splitIntoEntries([field(sam, 'text', ['س'.repeat(TEXT_MAX_BYTES / 2 + 1)])])).toEqual(problem('textTooLong'))
  })
})

describe('a deed', () => {
  test('[L2] that is too large becomes several entries that fit, nothing lost and in order', () => {
    const changes = Array.from({ length: 3000 }, (_, at) => field(id(`r${String(at)}`), 'text', `${'word '.repeat(at % 40)}${String(at)}`))
    const entries = splitIntoEntries(changes)
    expect(entries.ok && entries.value.flat()).toEqual(changes)
    const bodies = entries.ok ? entries.value.map(encodeBody) : []
    expect(bodies.length).toBeGreaterThan(3)
    for (const body of bodies) expect(body.length).toBeLessThanOrEqual(BODY_MAX_BYTES)
    // No half-empty ones but the last: what was left out of an entry would not have fitted.
    for (const body of bodies.slice(0, -1)) expect(body.length).toBeGreaterThan(BODY_MAX_BYTES - 400)
  })

  test('[L2] with one change that can not fit is refused and names the field', () => {
    const much = Array.from({ length: 5 }, () => 'x'.repeat(TEXT_MAX_BYTES - 1))
    expect(splitIntoEntries([field(sam, 'callName', 'Sam'), field(sam, 'text', much)])).toEqual(problem('changeTooLarge'))
  })

  test('[L2] without changes is no entry', () => {
    expect(splitIntoEntries([])).toEqual({ ok: true, value: [] })
  })
})

describe('what is saved is what will be read back', () => {
  test('[L3] half a character becomes its replacement, minus zero becomes zero', () => {
    expect(saved({ note: ['cut \ud83d', -0] })).toEqual({ note: ['cut \ufffd', 0] })
    const change = field(sam, 'text', saved('cut \ud83d') as FieldValue)
    expect(decodeBody(encodeBody([change]))).toEqual({ ok: true, value: [change] })
  })

  test('[L3] what can not be stored is refused: no finite number, too deep, a forbidden or empty name', () => {
    let deep: FieldValue = 'x'
    for (let level = 0; level < 16; level++) deep = [deep]
    expect(saved(deep)).toEqual(deep)
    expect(decodeBody(encodeBody([field(sam, 'text', deep)])).ok).toBe(true)
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY, [deep], JSON.parse('{"__proto__":1}') as FieldValue]) {
      expect(splitIntoEntries([field(sam, 'text', value)])).toEqual(problem('notStorable'))
    }
    for (const name of ['', '__proto__', 'wishes/__proto__'])
      expect(splitIntoEntries([field(sam, name, 1)])).toEqual(problem('notStorable', name))
    expect(splitIntoEntries([field(sam, 'text', 1, [], '__proto__')]).ok).toBe(false)
  })
})
