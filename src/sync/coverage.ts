import { err, ok } from '#kernel/Result.ts'
import type { Result } from '#kernel/Result.ts'
import { isSeq, isWriterId } from '#sync/dot.ts'
import type { Dot, WriterId } from '#sync/dot.ts'
import type { WireProblem } from '#sync/WireProblem.ts'

/** Which entries are merged: per writer all up to a seq, and single ones after a gap. Changed in place, for speed. */
export type Coverage = Map<WriterId, WriterCoverage>

export interface WriterCoverage {
  upTo: number
  /** Seqs beyond `upTo + 1`: an earlier entry of the writer is still missing. */
  readonly singles: Set<number>
}

/** A coverage as plain data, sorted: writer, merged prefix, single seqs. */
export type EncodedCoverage = readonly (readonly [writer: string, upTo: number, singles: readonly number[]])[]

export const createCoverage = (): Coverage => new Map()

export const covers = (coverage: Coverage, dot: Dot): boolean => {
  const of = coverage.get(dot.writer)
  return of !== undefined && (dot.seq <= of.upTo || of.singles.has(dot.seq))
}

/** Takes the dot in. */
export const addDot = (coverage: Coverage, dot: Dot): void => {
  const of = coverageOf(coverage, dot.writer)
  if (dot.seq <= of.upTo) return
  // The usual case, a writer's next entry, without a detour through the set: it was a tenth of the time of merging a year.
  if (dot.seq === of.upTo + 1) of.upTo = dot.seq
  else of.singles.add(dot.seq)
  closeGap(of)
}

/** Takes all of `from` into `into`. */
export const joinCoverage = (into: Coverage, from: Coverage): void => {
  for (const [writer, theirs] of from) {
    const ours = coverageOf(into, writer)
    ours.upTo = Math.max(ours.upTo, theirs.upTo)
    for (const seq of theirs.singles) ours.singles.add(seq)
    for (const seq of ours.singles) if (seq <= ours.upTo) ours.singles.delete(seq)
    closeGap(ours)
  }
}

/** Whether every dot of `part` is in `whole`. */
export const coversAll = (whole: Coverage, part: Coverage): boolean => {
  for (const [writer, theirs] of part) {
    const ours = whole.get(writer)
    // A prefix is only covered by a prefix: a whole whose singles reach it has closed the gap.
    if (theirs.upTo > (ours?.upTo ?? 0)) return false
    for (const seq of theirs.singles) if (!covers(whole, { writer, seq })) return false
  }
  return true
}

/** How many entries that is. */
export const countDots = (coverage: Coverage): number => {
  let count = 0
  for (const { upTo, singles } of coverage.values()) count += upTo + singles.size
  return count
}

export const encodeCoverage = (coverage: Coverage): EncodedCoverage =>
  [...coverage]
    .filter(([, of]) => of.upTo > 0 || of.singles.size > 0)
    .map(([writer, of]) => [writer, of.upTo, [...of.singles].toSorted((a, b) => a - b)] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))

export const decodeCoverage = (plain: unknown): Result<Coverage, WireProblem> => {
  if (!Array.isArray(plain)) return err({ kind: 'malformed', at: 0 })
  const coverage = createCoverage()
  for (const row of plain as readonly unknown[]) {
    if (!Array.isArray(row)) return err({ kind: 'malformed', at: 0 })
    const [writer, upTo, singles] = row as readonly unknown[]
    if (!isWriterId(writer) || coverage.has(writer) || !(upTo === 0 || isSeq(upTo)) || !Array.isArray(singles) || !singles.every(isSeq)) {
      return err({ kind: 'malformed', at: 0 })
    }
    const of: WriterCoverage = { upTo, singles: new Set(singles.filter((seq) => seq > upTo)) }
    closeGap(of)
    coverage.set(writer, of)
  }
  return ok(coverage)
}

const coverageOf = (coverage: Coverage, writer: WriterId): WriterCoverage => {
  const present = coverage.get(writer)
  if (present) return present
  const fresh: WriterCoverage = { upTo: 0, singles: new Set() }
  coverage.set(writer, fresh)
  return fresh
}

const closeGap = (of: WriterCoverage): void => {
  while (of.singles.delete(of.upTo + 1)) of.upTo++
}
