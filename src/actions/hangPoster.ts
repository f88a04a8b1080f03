import { settingsShape } from '#domain/visit/settings.ts'
import { done } from '#actions/done.ts'
import type { Deed } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'
import { changedRecord } from '#actions/recordDrafts.ts'

export interface HangPosterInput {
  /** Another poster than the one that hangs there: that one was photographed, or flooded the list. */
  readonly another: boolean
}

/** The poster for telephones: from now on the coming days are on the server, sealed for whoever stands before it. */
export const hangPoster: Deed<HangPosterInput, { readonly poster: number }, Problem> =
  (deps) =>
  ({ another }) => {
    const [settings] = deps.read.all('settings')
    if (settings === undefined) return { ok: false, error: { kind: 'notFound', record: 'settings' } }
    const poster = (settings.poster ?? 0) + (settings.poster === undefined || another ? 1 : 0)
    const drafts = changedRecord({ record: 'settings', shape: settingsShape, id: settings.id }, settings, { poster })
    return drafts.ok ? done({ poster }, drafts.value) : drafts
  }
