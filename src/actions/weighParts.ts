import type { RecordId } from '#kernel/RecordId.ts'
import type { Importance, MatchPartName } from '#domain/matching/matchWeights.ts'
import { settingsShape } from '#domain/visit/settings.ts'
import { done } from '#actions/done.ts'
import type { Deed } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'
import { changedRecord, newRecord } from '#actions/recordDrafts.ts'

type PartImportance = Readonly<Partial<Record<MatchPartName, Importance>>>

export interface WeighPartsInput {
  /** Every part that is to count otherwise than it began, and those that are to count as before again. */
  readonly importance: PartImportance
  /** What was on the screen before: what another laptop chose meanwhile is kept beside. */
  readonly saw?: PartImportance
}

/** Says what this location finds more or less important in a suggestion. */
export const weighParts: Deed<WeighPartsInput, { readonly settingsId: RecordId }, Problem> =
  (deps) =>
  ({ importance, saw }) => {
    const target = { record: 'settings', shape: settingsShape, id: deps.deriveId(['settings']) } as const
    const present = deps.read.find('settings', target.id)
    const settings = present
      ? changedRecord(target, present, { importance }, saw === undefined ? {} : { importance: saw })
      : newRecord(target, { importance })
    return settings.ok ? done({ settingsId: target.id }, settings.value) : settings
  }
