import type { Brand } from '#kernel/Brand.ts'
import { readHex, readVarint } from '#kernel/ByteReader.ts'
import type { ByteReader } from '#kernel/ByteReader.ts'
import { writeHex, writeVarint } from '#kernel/ByteWriter.ts'
import type { ByteWriter } from '#kernel/ByteWriter.ts'

/** Which life of a location's journal: 128 bits as 32 hexadecimal characters, minted anew when the server was put back to an older state. */
export type Generation = Brand<string, 'Generation'>

/** SHA-256 over all dots up to a row, as 64 hexadecimal characters. */
export type Chain = Brand<string, 'Chain'>

/**
 * The furthest place in a location's journal that somebody knows of: what a device was ever told by the server, also about rows that it
 * has not fetched. Where the server's own chain at this seq differs, the server has lost rows that it once confirmed.
 */
export interface JournalPlace {
  readonly generation: Generation
  /** The number of the row; 0 before the first one. */
  readonly seq: number
  readonly chain: Chain
}

export const GENERATION_BYTES = 16
const CHAIN_BYTES = 32

/** Before the first row. */
export const FIRST_CHAIN = '00'.repeat(CHAIN_BYTES) as Chain

/** What a device says that was never told anything. */
export const NO_GENERATION = '00'.repeat(GENERATION_BYTES) as Generation

export const NOWHERE: JournalPlace = { generation: NO_GENERATION, seq: 0, chain: FIRST_CHAIN }

/** The beginning of that life of the journal: where a device goes on after `restored`. */
export const beginningOf = (generation: Generation): JournalPlace => ({ generation, seq: 0, chain: FIRST_CHAIN })

export const writePlace = (writer: ByteWriter, { generation, seq, chain }: JournalPlace): void => {
  writeHex(writer, generation)
  writeVarint(writer, seq)
  writeHex(writer, chain)
}

export const readPlace = (reader: ByteReader): JournalPlace => ({
  generation: readGeneration(reader),
  seq: readVarint(reader),
  chain: readHex(reader, CHAIN_BYTES) as Chain,
})

export const readGeneration = (reader: ByteReader): Generation => readHex(reader, GENERATION_BYTES) as Generation
