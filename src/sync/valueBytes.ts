import { readByte, readFloat64, readText, readVarint } from '#kernel/ByteReader.ts'
import type { ByteReader } from '#kernel/ByteReader.ts'
import { writeByte, writeFloat64, writeText, writeVarint } from '#kernel/ByteWriter.ts'
import type { ByteWriter } from '#kernel/ByteWriter.ts'
import type { FieldValue } from '#kernel/FieldValue.ts'
import { isRecordId } from '#kernel/RecordId.ts'
import { isForbiddenName } from '#sync/forbiddenName.ts'
import type { WireProblem } from '#sync/WireProblem.ts'

/** Lists and objects within each other; deeper is refused, so that no bytes can exhaust the stack. */
export const VALUE_MAX_DEPTH = 16

/** Where a value's repeated texts stand: the entry's table of names. */
export interface NameTable {
  readonly place: (name: string) => number
}

export const writeValue = (writer: ByteWriter, value: FieldValue, names: NameTable): void => {
  if (value === null) writeByte(writer, TAG.null)
  else if (value === false) writeByte(writer, TAG.false)
  else if (value === true) writeByte(writer, TAG.true)
  else if (typeof value === 'number') writeNumber(writer, value)
  else if (typeof value === 'string') writeString(writer, value, names)
  else if (isList(value)) {
    writeByte(writer, TAG.list)
    writeVarint(writer, value.length)
    for (const item of value) writeValue(writer, item, names)
  } else {
    const entries = Object.entries(value)
    writeByte(writer, TAG.object)
    writeVarint(writer, entries.length)
    for (const [name, item] of entries) {
      writeText(writer, name)
      writeValue(writer, item, names)
    }
  }
}

/** Answers undefined, with the problem in `problems`, when these bytes are no value. */
export const readValue = (reader: ByteReader, names: readonly string[], problems: WireProblem[], depth = 0): FieldValue | undefined => {
  const tag = readByte(reader)
  const refuse = (kind: WireProblem['kind']): FieldValue | undefined => {
    problems.push({ kind, at: reader.at })
    return undefined
  }
  switch (tag) {
    case TAG.null:
      return null
    case TAG.false:
      return false
    case TAG.true:
      return true
    case TAG.natural:
      return readVarint(reader)
    case TAG.negative:
      return -1 - readVarint(reader)
    case TAG.float: {
      const value = readFloat64(reader)
      return Number.isFinite(value) ? value : refuse('malformed')
    }
    case TAG.text:
      return readText(reader)
    case TAG.name:
      return names[readVarint(reader)] ?? refuse('malformed')
    case TAG.list: {
      if (depth >= VALUE_MAX_DEPTH) return refuse('tooDeep')
      const list: FieldValue[] = []
      for (let left = readVarint(reader); left > 0; left--) {
        const item = readValue(reader, names, problems, depth + 1)
        // A count is not believed: it ends where the bytes end.
        if (item === undefined || reader.problem !== undefined) return undefined
        list.push(item)
      }
      return list
    }
    case TAG.object: {
      if (depth >= VALUE_MAX_DEPTH) return refuse('tooDeep')
      const object: Record<string, FieldValue> = {}
      for (let left = readVarint(reader); left > 0; left--) {
        const name = readText(reader)
        if (isForbiddenName(name)) return refuse('forbiddenName')
        const item = readValue(reader, names, problems, depth + 1)
        if (item === undefined || reader.problem !== undefined) return undefined
        if (Object.hasOwn(object, name)) return refuse('malformed')
        object[name] = item
      }
      return object
    }
  }
  return refuse('malformed')
}

/** The first byte of a value. */
const TAG = { null: 0, false: 1, true: 2, natural: 3, negative: 4, float: 5, text: 6, name: 7, list: 8, object: 9 } as const

const writeNumber = (writer: ByteWriter, value: number): void => {
  if (!Number.isSafeInteger(value)) {
    writeByte(writer, TAG.float)
    writeFloat64(writer, value)
    return
  }
  writeByte(writer, value < 0 ? TAG.negative : TAG.natural)
  writeVarint(writer, value < 0 ? -1 - value : value)
}

const writeString = (writer: ByteWriter, value: string, names: NameTable): void => {
  // An id is often named again in the same entry, and stands in the table as 16 bytes.
  if (isRecordId(value)) {
    writeByte(writer, TAG.name)
    writeVarint(writer, names.place(value))
    return
  }
  writeByte(writer, TAG.text)
  writeText(writer, value)
}

const isList = (value: FieldValue): value is readonly FieldValue[] => Array.isArray(value)
