import { encodeCoverage } from '#sync/coverage.ts'
import { dotKey } from '#sync/dot.ts'
import { aboutsOf, headsIn } from '#sync/mergedRecord.ts'
import { conflictsOf } from '#sync/mergedState.ts'
import type { MergedState } from '#sync/mergedState.ts'

/** All that a state knows, in one order, so that two states can be compared whole. */
export const wholeState = (state: MergedState): unknown => ({
  records: [...state.records.values()]
    .flatMap((ofKind) => [...ofKind.values()])
    .map((of) => ({
      record: of.record,
      id: of.id,
      fields: Object.entries(of.fields).toSorted(byFirst),
      heads: Object.keys(of.fields)
        .toSorted()
        .map((field) => [field, headsIn(of, field).map((head) => [dotKey(head.dot), head.hlc.ms, head.value])]),
      abouts: aboutsOf(of).toSorted(),
      newer: of.newer,
    }))
    .toSorted((a, b) => (a.record + a.id < b.record + b.id ? -1 : 1)),
  conflicts: [...conflictsOf(state)].map(({ record, id, field, heads }) => JSON.stringify([record, id, field, heads])).toSorted(),
  erased: [...state.erased].toSorted(),
  coverage: encodeCoverage(state.coverage),
  unseen: [...state.replacedUnseen].flatMap(([key, { places }]) => [...places.keys()].map((place) => key + place)).toSorted(),
  newer: [...state.newer.values()]
    .flat()
    .map(({ dot, change }) => [dotKey(dot), change.tag, change.record, change.id, [...change.bytes]].join())
    .toSorted(),
})

const byFirst = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1)
