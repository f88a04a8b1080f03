import type { CalendarDate } from '#kernel/CalendarDate.ts'
import type { RecordId } from '#kernel/RecordId.ts'
import { weightsOf } from '#domain/matching/matchWeights.ts'
import type { Importance, MatchPartName } from '#domain/matching/matchWeights.ts'
import { compareText } from '#queries/compareText.ts'
import { locationWeights } from '#queries/locationWeights.ts'
import type { Reader } from '#queries/ports.ts'
import { suggestActivities } from '#queries/suggestActivities.ts'

export interface Weighing {
  readonly day: CalendarDate
  /** What is being tried; nothing of it is kept. */
  readonly tried: Readonly<Partial<Record<MatchPartName, Importance>>>
}

/** One person of this counter, with what would be suggested first as it is and as it is tried. */
export interface WeighingExample {
  readonly residentId: RecordId
  readonly name: string
  readonly now: readonly WeighedActivity[]
  readonly tried: readonly WeighedActivity[]
}

export interface WeighedActivity {
  readonly activityId: RecordId
  readonly title: string
}

export interface WeighingAnswer {
  readonly importance: Readonly<Partial<Record<MatchPartName, Importance>>>
  readonly examples: readonly WeighingExample[]
}

/** So many people, and so many activities each, can be compared at a glance. */
const EXAMPLES = 3
const SHOWN = 4

/** What other weights would do, on people of this very counter: those of whom most is known, since there weights matter most. */
export const weighing = (read: Reader, { day, tried }: Weighing): WeighingAnswer => {
  const before = locationWeights(read)
  const after = weightsOf(tried)
  const known = read
    .all('resident')
    .filter(({ life }) => life.kind === 'here')
    .map((resident) => ({ resident, facts: FACTS.filter((field) => resident[field].length > 0).length }))
    .toSorted(
      (a, b) =>
        b.facts - a.facts ||
        compareText(b.resident.registeredOn ?? '', a.resident.registeredOn ?? '') ||
        compareText(a.resident.id, b.resident.id),
    )
    .slice(0, EXAMPLES)
  return {
    importance: read.all('settings')[0]?.importance ?? {},
    examples: known.map(({ resident }) => {
      const first = (weights: typeof before): readonly WeighedActivity[] =>
        suggestActivities(read, { residentId: resident.id, day, limit: SHOWN }, weights).map(({ activityId, title }) => ({
          activityId,
          title,
        }))
      return { residentId: resident.id, name: resident.callName, now: first(before), tried: first(after) }
    }),
  }
}

const FACTS = ['wishes', 'skills', 'goals', 'availability', 'reach', 'company', 'helpNeeded'] as const
