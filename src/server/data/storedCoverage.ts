import { createByteReader } from '#kernel/ByteReader.ts'
import { createByteWriter, writtenBytes } from '#kernel/ByteWriter.ts'
import { createCoverage } from '#sync/coverage.ts'
import type { Coverage } from '#sync/coverage.ts'
import { readCoverage, writeCoverage } from '#sync/coverageBytes.ts'

export const coverageToBytes = (coverage: Coverage): Uint8Array => {
  const writer = createByteWriter()
  writeCoverage(writer, coverage)
  return writtenBytes(writer)
}

/** What this server wrote itself; where it can not be read back, nothing counts as covered, so that nothing is emptied. */
export const coverageOfBytes = (bytes: Uint8Array): Coverage => readCoverage(createByteReader(bytes)) ?? createCoverage()
