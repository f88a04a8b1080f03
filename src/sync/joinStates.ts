import { covers, joinCoverage } from '#sync/coverage.ts'
import { sameDot } from '#sync/dot.ts'
import type { RecordId } from '#kernel/RecordId.ts'
import { aboutsOf, headsIn, isHollow, rememberAbouts, setHeads } from '#sync/mergedRecord.ts'
import type { Head, MergedRecord } from '#sync/mergedRecord.ts'
import { eraseFrom, keepNewer, newerNames } from '#sync/mergedState.ts'
import type { MergedState } from '#sync/mergedState.ts'
import { isReplacedUnseen, rememberUnseen } from '#sync/replacedUnseen.ts'
import type { Place } from '#sync/replacedUnseen.ts'

/**
 * Takes all that `from` knows into `into`, as if `into` had merged its entries. A head stays if both have it, or if one has it
 * and the other neither covers nor replaced its dot. `from` is used up: its records move over.
 */
export const joinStates = (into: MergedState, from: MergedState): void => {
  joinRecords(into, from)
  for (const [key, { dot }] of into.replacedUnseen) if (covers(from.coverage, dot)) into.replacedUnseen.delete(key)
  for (const { dot, places } of from.replacedUnseen.values()) {
    if (!covers(into.coverage, dot)) for (const place of places.values()) rememberUnseen(into.replacedUnseen, dot, place)
  }
  for (const kept of from.newer.values()) {
    for (const newer of kept) if (!covers(into.coverage, newer.dot)) keepNewer(into, newer)
  }
  joinCoverage(into.coverage, from.coverage)
  if (into.erased.size > 0 || from.erased.size > 0) eraseFrom(into, from.erased)
  for (const [id, kept] of into.newer) {
    for (const { change } of kept) {
      const of = into.records.get(change.record)?.get(id)
      if (of) of.newer = newerNames(into, change.record, id)
    }
  }
}

const joinRecords = (into: MergedState, from: MergedState): void => {
  if (into.coverage.size === 0 && into.replacedUnseen.size === 0) {
    into.records = from.records
    return
  }
  for (const [kind, ofKind] of into.records) {
    for (const ours of ofKind.values()) {
      const theirs = from.records.get(kind)?.get(ours.id)
      if (theirs ? isSameRecord(ours, theirs) : isUnknownTo(from, ours)) continue
      joinRecord(ours, theirs, into, from)
      if (isHollow(ours)) ofKind.delete(ours.id)
    }
  }
  for (const [kind, ofKind] of from.records) {
    let ourKind = into.records.get(kind)
    if (!ourKind) into.records.set(kind, (ourKind = new Map<RecordId, MergedRecord>()))
    for (const theirs of ofKind.values()) {
      if (ourKind.has(theirs.id)) continue
      if (!isUnknownTo(into, theirs)) joinRecord(theirs, undefined, from, into)
      if (!isHollow(theirs)) ourKind.set(theirs.id, theirs)
    }
  }
}

/** Joins `theirs`, as `other` has it, into `ours`, as `own` has it. */
const joinRecord = (ours: MergedRecord, theirs: MergedRecord | undefined, own: MergedState, other: MergedState): void => {
  const abouts = theirs ? [...aboutsOf(ours), ...aboutsOf(theirs)] : aboutsOf(ours)
  for (const field of new Set([...Object.keys(ours.fields), ...Object.keys(theirs?.fields ?? {})])) {
    const place: Place = { record: ours.record, id: ours.id, field }
    const ourHeads = headsIn(ours, field)
    const theirHeads = theirs ? headsIn(theirs, field) : []
    const kept = ourHeads.filter((head) => isAmong(theirHeads, head) || isUnknown(other, head, place))
    const added = theirHeads.filter((head) => !isAmong(ourHeads, head) && isUnknown(own, head, place))
    if (kept.length < ourHeads.length || added.length > 0) setHeads(ours, field, [...kept, ...added])
  }
  if (abouts.length > 0) rememberAbouts(ours, abouts)
}

const isAmong = (heads: readonly Head[], head: Head): boolean => heads.some((other) => sameDot(other.dot, head.dot))

const isUnknown = (to: MergedState, head: Head, place: Place): boolean =>
  !covers(to.coverage, head.dot) && !isReplacedUnseen(to.replacedUnseen, head.dot, place)

/** Quickly, and only where it is plain: no dot of the record ever came there. */
const isUnknownTo = (state: MergedState, of: MergedRecord): boolean =>
  of.own === undefined && state.replacedUnseen.size === 0 && !covers(state.coverage, of.stamp.dot)

/** Quickly, and only where it is plain: the same fields out of the same entry. */
const isSameRecord = (a: MergedRecord, b: MergedRecord): boolean => {
  if (a.own !== undefined || b.own !== undefined || !sameDot(a.stamp.dot, b.stamp.dot)) return false
  if (a.alsoAbout.length > 0 || b.alsoAbout.length > 0) return false
  const names = Object.keys(a.fields)
  return names.length === Object.keys(b.fields).length && names.every((name) => Object.hasOwn(b.fields, name))
}
