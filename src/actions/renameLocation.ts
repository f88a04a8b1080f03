import type { RecordId } from '#kernel/RecordId.ts'
import { settingsShape } from '#domain/visit/settings.ts'
import { done } from '#actions/done.ts'
import type { Deed } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'
import { changedRecord, newRecord } from '#actions/recordDrafts.ts'

interface LocationNames {
  readonly locationName: string
  readonly counterName: string
}

export interface RenameLocationInput extends LocationNames {
  /** What was on the screen before: a name that another laptop chose meanwhile is kept beside. */
  readonly saw?: LocationNames
}

/** Calls the location and this counter something else. */
export const renameLocation: Deed<RenameLocationInput, { readonly settingsId: RecordId }, Problem> =
  (deps) =>
  ({ locationName, counterName, saw }) => {
    const target = { record: 'settings', shape: settingsShape, id: deps.deriveId(['settings']) } as const
    const present = deps.read.find('settings', target.id)
    const names = { locationName, counterName }
    const settings = present ? changedRecord(target, present, names, saw) : newRecord(target, names)
    return settings.ok ? done({ settingsId: target.id }, settings.value) : settings
  }
