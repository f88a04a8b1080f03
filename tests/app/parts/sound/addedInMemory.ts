import type { AddedClips } from '#app/offline/addedClips.ts'
import type { ClipManifest } from '#domain/sound/clip.ts'
import type { LanguageId } from '#i18n/languages.ts'

/** Voices of a laptop without a cache of the browser; the journey has the real one. */
export const addedInMemory = (): AddedClips => {
  const lists = new Map<LanguageId, ClipManifest>()
  const listeners = new Set<() => void>()
  const tell = (): void => {
    for (const listener of listeners) listener()
  }
  return {
    clips: (language) => Promise.resolve(lists.get(language)?.clips ?? []),
    load: () => Promise.resolve(undefined),
    onChange: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    lists: () => Promise.resolve(lists),
    add: (language, { id, consentOn }, clips) => {
      lists.set(language, { version: 1, voices: [{ id, consentOn }], clips: clips.map(({ clip }) => clip) })
      tell()
      return Promise.resolve()
    },
    remove: (language) => {
      lists.delete(language)
      tell()
      return Promise.resolve()
    },
  }
}
