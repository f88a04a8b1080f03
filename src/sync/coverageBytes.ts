import { bytesLeft, readHex, readVarint } from '#kernel/ByteReader.ts'
import type { ByteReader } from '#kernel/ByteReader.ts'
import { writeHex, writeVarint } from '#kernel/ByteWriter.ts'
import type { ByteWriter } from '#kernel/ByteWriter.ts'
import { createCoverage, encodeCoverage } from '#sync/coverage.ts'
import type { Coverage } from '#sync/coverage.ts'
import { SEQ_MAX } from '#sync/dot.ts'
import type { WriterId } from '#sync/dot.ts'

/** A coverage in binary: its writers sorted; per writer the merged prefix, then the single seqs as steps. One form per content. */
export const writeCoverage = (writer: ByteWriter, coverage: Coverage): void => {
  const rows = encodeCoverage(coverage)
  writeVarint(writer, rows.length)
  for (const [id, upTo, singles] of rows) {
    writeHex(writer, id)
    writeVarint(writer, upTo)
    writeVarint(writer, singles.length)
    let before = upTo + 1
    for (const seq of singles) {
      writeVarint(writer, seq - before)
      before = seq
    }
  }
}

/** Undefined where the bytes are there but are no coverage, or not its one form. */
export const readCoverage = (reader: ByteReader): Coverage | undefined => {
  const coverage = createCoverage()
  const count = readVarint(reader)
  let previous = ''
  for (let row = 0; row < count && bytesLeft(reader) > 0; row++) {
    const id = readHex(reader, WRITER_BYTES) as WriterId
    const upTo = readVarint(reader)
    const singles = readSingles(reader, upTo)
    if (singles === undefined || id <= previous || upTo + singles.size === 0) return undefined
    coverage.set(id, { upTo, singles })
    previous = id
  }
  return coverage
}

const WRITER_BYTES = 8

/** Singles leave a gap after the prefix and go up. */
const readSingles = (reader: ByteReader, upTo: number): Set<number> | undefined => {
  const singles = new Set<number>()
  const count = readVarint(reader)
  let seq = upTo + 1
  for (let at = 0; at < count && bytesLeft(reader) > 0; at++) {
    const step = readVarint(reader)
    seq += step
    if (step === 0 || seq > SEQ_MAX) return undefined
    singles.add(seq)
  }
  return upTo > SEQ_MAX ? undefined : singles
}
