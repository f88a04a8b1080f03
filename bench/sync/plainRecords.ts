import type { PlainRecord } from './Contender.ts'
import type { DemoDeed, DemoDeeds } from './demoDeeds.ts'

export interface PlainRecords {
  /** After the first deeds. */
  readonly first: readonly PlainRecord[]
  /** What the next deeds made or changed, as it is after them. */
  readonly edited: readonly PlainRecord[]
}

/** The same deeds as records that are simply written over. */
export const plainRecords = ({ first, next }: DemoDeeds): PlainRecords => {
  const records = new Map<string, PlainRecord>()
  perform(first, records)
  const before = [...records.values()]
  const touched = perform(next, records)
  return { first: before, edited: [...touched].flatMap((id) => records.get(id) ?? []) }
}

const perform = (deeds: readonly DemoDeed[], records: Map<string, PlainRecord>): ReadonlySet<string> => {
  const touched = new Set<string>()
  for (const { id, record, field, value } of deeds.flatMap(({ drafts }) => drafts)) {
    const present = records.get(id)
    records.set(id, { id, kind: record, fields: { ...present?.fields, [field]: value } })
    touched.add(id)
  }
  return touched
}
