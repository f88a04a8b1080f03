import { tellDemoYear } from '#demo/tellDemoYear.ts'
import { calendarDate } from '#kernel/CalendarDate.ts'
import { instant } from '#kernel/Instant.ts'
import type { Instant } from '#kernel/Instant.ts'
import type { DraftFieldChange } from '#sync/change.ts'
import { headsIn } from '#sync/mergedRecord.ts'

/** What one deed of the demo year wrote, as far as nothing wrote over it later. */
export interface DemoDeed {
  readonly at: Instant
  readonly drafts: readonly DraftFieldChange[]
}

export interface DemoDeeds {
  /** They make that many records. */
  readonly first: readonly DemoDeed[]
  /** What is done after that. */
  readonly next: readonly DemoDeed[]
}

/** The demo year as deeds in their order, divided where there are that many records. */
export const demoDeeds = (records: number, next: number): DemoDeeds => {
  const today = calendarDate(2026, 11, 28)
  if (today === undefined) throw new Error('There is no such day')
  const { state } = tellDemoYear({ seed: 7, today })
  const deeds = new Map<number, { at: Instant; drafts: DraftFieldChange[] }>()
  for (const ofKind of state.records.values()) {
    for (const of of ofKind.values()) {
      const { record, id } = of
      for (const field of Object.keys(of.fields)) {
        const head = headsIn(of, field)[0]
        if (head === undefined) continue
        let deed = deeds.get(head.dot.seq)
        if (deed === undefined) deeds.set(head.dot.seq, (deed = { at: instant(head.hlc.ms), drafts: [] }))
        deed.drafts.push({ kind: 'field', record, id, field, value: head.value })
      }
    }
  }
  const inOrder = [...deeds].toSorted(([a], [b]) => a - b).map(([, deed]) => deed)
  const ids = new Set<string>()
  // A deed may make several records: the one that goes beyond is among the next.
  const end = inOrder.findIndex(({ drafts }) => {
    for (const { id } of drafts) ids.add(id)
    return ids.size > records
  })
  return { first: inOrder.slice(0, end), next: inOrder.slice(end, end + next) }
}
