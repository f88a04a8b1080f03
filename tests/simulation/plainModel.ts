import { sameValue } from '#kernel/FieldValue.ts'
import type { FieldValue } from '#kernel/FieldValue.ts'
import type { RecordId } from '#kernel/RecordId.ts'
import type { FieldChange } from '#sync/change.ts'
import { dotKey } from '#sync/dot.ts'
import type { DotKey } from '#sync/dot.ts'
import { headsIn } from '#sync/mergedRecord.ts'
import type { Entry, MergedState } from '#sync/mergedState.ts'
import type { Saw } from '#tests/simulation/SimWorld.ts'

/**
 * What the rules say, written down a second time without any of the code that follows them: a value stays unless another entry names it
 * as replaced; what was erased, and all that was ever said to be about it, is gone. Each line is one value, or one erased name.
 */
export const plainModel = (entries: readonly Entry[]): readonly string[] => {
  const gone = goneOf(entries)
  const said = entries.flatMap(({ header, changes }) =>
    changes.flatMap((change) => (change.kind === 'field' && !gone.has(change.id) ? [{ header, change }] : [])),
  )
  const replaced = new Set(said.flatMap(({ change }) => change.replaces.map((dot) => placeOf(change) + dotKey(dot))))
  const left = said.filter(({ header, change }) => !replaced.has(placeOf(change) + dotKey(header)))
  const newest = new Map<string, (typeof left)[number]>()
  for (const one of left) {
    const other = newest.get(placeOf(one.change))
    if (other === undefined || isNewer(one, other)) newest.set(placeOf(one.change), one)
  }
  return linesOf(
    left.map(({ header, change }) => ({ ...change, dot: dotKey(header), shown: newest.get(placeOf(change))?.header === header })),
    gone,
  )
}

/** The same lines, read out of a merged state. */
export const linesOfState = (state: MergedState): readonly string[] => {
  const heads = [...state.records.values()]
    .flatMap((ofKind) => [...ofKind.values()])
    .flatMap((of) =>
      Object.keys(of.fields).flatMap((field) =>
        headsIn(of, field).map(({ dot, value }, at) => ({
          record: of.record,
          id: of.id,
          field,
          value,
          dot: dotKey(dot),
          shown: at === 0 && sameValue(of.fields[field] ?? null, value),
        })),
      ),
    )
  return linesOf(heads, state.erased)
}

/** Entries that replace what their author had not seen. */
export const replacedBlindly = (entries: readonly Entry[], saws: readonly Saw[]): readonly string[] => {
  const byDot = new Map(entries.map((entry) => [dotKey(entry.header), entry]))
  const valueOf = (dot: DotKey, { record, id, field }: FieldChange): FieldValue | undefined =>
    byDot
      .get(dot)
      ?.changes.find((one): one is FieldChange => one.kind === 'field' && one.record === record && one.id === id && one.field === field)
      ?.value
  return saws.flatMap(({ dots, id, field, values }) =>
    dots.flatMap((dot) =>
      (byDot.get(dot)?.changes ?? []).flatMap((change) => {
        if (change.kind !== 'field' || change.id !== id || change.field !== field) return []
        const seen = [...values, change.value]
        const blind = change.replaces
          .map((one) => valueOf(dotKey(one), change))
          .filter((value) => value !== undefined && !seen.some((one) => sameValue(one, value)))
        return blind.length > 0 ? [`${dot} replaces ${JSON.stringify(blind)} of ${field}, which was not on the screen`] : []
      }),
    ),
  )
}

interface Line {
  readonly record: string
  readonly id: RecordId
  readonly field: string
  readonly value: FieldValue
  readonly dot: DotKey
  readonly shown: boolean
}

const linesOf = (heads: readonly Line[], gone: ReadonlySet<RecordId>): readonly string[] =>
  [
    ...heads.map(
      ({ record, id, field, value, dot, shown }) => `${record} ${id} ${field} = ${JSON.stringify(value)} (${dot}${shown ? ', shown' : ''})`,
    ),
    ...[...gone].map((id) => `${id} is erased`),
  ].toSorted()

const placeOf = ({ record, id, field }: FieldChange): string => JSON.stringify([record, id, field])

const isNewer = (a: { readonly header: Entry['header'] }, b: { readonly header: Entry['header'] }): boolean => {
  const [x, y] = [a.header.hlc, b.header.hlc]
  if (x.ms !== y.ms) return x.ms > y.ms
  if (x.counter !== y.counter) return x.counter > y.counter
  return x.writer === y.writer ? a.header.seq > b.header.seq : x.writer > y.writer
}

const goneOf = (entries: readonly Entry[]): ReadonlySet<RecordId> => {
  const gone = new Set<RecordId>()
  const abouts: { readonly id: RecordId; readonly about: FieldValue }[] = []
  for (const change of entries.flatMap(({ changes }) => changes)) {
    if (change.kind === 'erased') gone.add(change.id)
    if (change.kind === 'field' && change.field === 'about') abouts.push({ id: change.id, about: change.value })
  }
  for (let before = -1; before !== gone.size;) {
    before = gone.size
    for (const { id, about } of abouts) if (gone.has(about as RecordId)) gone.add(id)
  }
  return gone
}
