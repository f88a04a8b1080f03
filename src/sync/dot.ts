import type { Brand } from '#kernel/Brand.ts'

/** One run of one page: 64 random bits as 16 hexadecimal characters, minted in memory and never read back from a disk. */
export type WriterId = Brand<string, 'WriterId'>

/** The name of an entry, unique for ever: the writer and its 1st, 2nd, … entry (1 to 2^32 − 1). */
export interface Dot {
  readonly writer: WriterId
  readonly seq: number
}

/** A dot as text, to look it up by. */
export type DotKey = string

export const SEQ_MAX = 2 ** 32 - 1

export const isWriterId = (value: unknown): value is WriterId => typeof value === 'string' && PATTERN.test(value)

export const isSeq = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= SEQ_MAX

export const dotKey = (dot: Dot): DotKey => `${dot.writer}.${String(dot.seq)}`

export const sameDot = (a: Dot, b: Dot): boolean => a.seq === b.seq && a.writer === b.writer

/** By writer, then by seq: the order in which dots are written down. */
export const compareDots = (a: Dot, b: Dot): number => (a.writer < b.writer ? -1 : a.writer > b.writer ? 1 : a.seq - b.seq)

const PATTERN = /^[0-9a-f]{16}$/
