import { utf8 } from '#kernel/ByteWriter.ts'
import type { FieldValue } from '#kernel/FieldValue.ts'
import { err, ok } from '#kernel/Result.ts'
import type { Result } from '#kernel/Result.ts'
import { isForbiddenName } from '#sync/forbiddenName.ts'
import { VALUE_MAX_DEPTH } from '#sync/valueBytes.ts'

/**
 * The value as it will be read back from bytes: half a surrogate pair becomes U+FFFD, minus zero becomes zero. A number that
 * is not finite, a forbidden name or too much depth can not be stored at all.
 */
export const storableValue = (value: FieldValue, textMaxBytes: number, depth = 0): Result<FieldValue, 'textTooLong' | 'notStorable'> => {
  if (typeof value === 'string') return storableText(value, textMaxBytes)
  if (typeof value === 'number') return Number.isFinite(value) ? ok(value + 0) : err('notStorable')
  if (value === null || typeof value !== 'object') return ok(value)
  if (depth >= VALUE_MAX_DEPTH) return err('notStorable')
  if (isList(value)) {
    const list: FieldValue[] = []
    for (const item of value) {
      const storable = storableValue(item, textMaxBytes, depth + 1)
      if (!storable.ok) return storable
      list.push(storable.value)
    }
    return ok(list)
  }
  const object: Record<string, FieldValue> = {}
  for (const [name, item] of Object.entries(value)) {
    const storableName = storableText(name, textMaxBytes)
    const storable = storableValue(item, textMaxBytes, depth + 1)
    if (!storableName.ok) return storableName
    if (!storable.ok) return storable
    if (isForbiddenName(name)) return err('notStorable')
    object[storableName.value] = storable.value
  }
  return ok(object)
}

const storableText = (text: string, maxBytes: number): Result<string, 'textTooLong'> => {
  // A character of JavaScript is at most three bytes of UTF-8.
  if (text.length * 3 > maxBytes && utf8(text).length > maxBytes) return err('textTooLong')
  return ok(text.replace(HALF_CHARACTERS, '\uFFFD'))
}

const HALF_CHARACTERS = /\p{Surrogate}/gu

const isList = (value: FieldValue): value is readonly FieldValue[] => Array.isArray(value)
