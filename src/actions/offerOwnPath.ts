import type { RecordId } from '#kernel/RecordId.ts'
import { err } from '#kernel/Result.ts'
import { settingsShape } from '#domain/visit/settings.ts'
import { done } from '#actions/done.ts'
import { onlyCoordinator } from '#actions/onlyCoordinator.ts'
import type { Deed } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'
import { changedRecord } from '#actions/recordDrafts.ts'

export interface OfferOwnPathInput {
  readonly on: boolean
}

/** Says whether this location looks at a person's own path together with them. Undone by saying the other. */
export const offerOwnPath: Deed<OfferOwnPathInput, { readonly settingsId: RecordId }, Problem> =
  (deps) =>
  ({ on }) => {
    const allowed = onlyCoordinator(deps)
    if (!allowed.ok) return allowed
    const [settings] = deps.read.all('settings')
    if (settings === undefined) return err({ kind: 'notFound', record: 'settings' })
    const drafts = changedRecord({ record: 'settings', shape: settingsShape, id: settings.id }, settings, { ownPath: on })
    return drafts.ok ? done({ settingsId: settings.id }, drafts.value) : drafts
  }
