import type { ClipSource } from '#app/parts/sound/Sounds.ts'
import { EMPTY_MANIFEST, readClipManifest } from '#domain/sound/clip.ts'
import type { Clip, ClipManifest, Voice } from '#domain/sound/clip.ts'
import { LANGUAGES } from '#i18n/languages.ts'
import type { LanguageId } from '#i18n/languages.ts'

/** A clip with its sound, as it is added. */
export interface AddedClip {
  readonly clip: Clip
  readonly sound: Uint8Array
}

/** Voices of supporters of this counter, on this laptop. Names are not kept here (docs/decisions/011). */
export interface AddedClips extends ClipSource {
  readonly lists: () => Promise<ReadonlyMap<LanguageId, ClipManifest>>
  /** From now on these say the texts that they are of; what said them before goes. */
  readonly add: (language: LanguageId, voice: Voice, clips: readonly AddedClip[]) => Promise<void>
  /** All that this voice says in this language goes from this laptop. */
  readonly remove: (language: LanguageId, voice: string) => Promise<void>
}

/**
 * Added clips lie in clear, so that a kiosk, which has no key, can play them: whoever stands at it hears them, and each speaker agreed
 * to that. The addresses exist in this store only; no server is ever asked for them.
 */
export const createAddedClips = (): AddedClips => {
  const listeners = new Set<() => void>()
  const tabs = new BroadcastChannel(STORE)
  const tell = (): void => {
    for (const listener of listeners) listener()
  }
  tabs.onmessage = tell
  const changed = (): void => {
    tell()
    tabs.postMessage('changed')
  }

  return {
    clips: async (language) => (await listOf(language)).clips,
    load: async (language, { file }) => {
      const kept = await (await caches.open(STORE)).match(addressOf(language, file))
      return kept && new Uint8Array(await kept.arrayBuffer())
    },
    onChange: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    lists: async () => {
      const lists = await Promise.all(LANGUAGES.map(async ({ id }) => [id, await listOf(id)] as const))
      return new Map(lists.filter(([, { clips }]) => clips.length > 0))
    },
    add: async (language, { id, consentOn }, clips) => {
      await exclusively(async () => {
        const store = await caches.open(STORE)
        // Sounds first: a list never names a sound that is not here.
        for (const { clip, sound } of clips)
          await store.put(addressOf(language, clip.file), new Response(new Uint8Array(sound), { headers: { 'Content-Type': 'audio/ogg' } }))
        const before = await listOf(language)
        const said = new Set(clips.map(({ clip }) => clip.key))
        await keepList(language, {
          version: 1,
          voices: [...before.voices.filter((voice) => voice.id !== id), { id, consentOn }],
          clips: [...before.clips.filter(({ key }) => !said.has(key)), ...clips.map(({ clip }) => clip)],
        })
      })
      changed()
    },
    remove: async (language, voice) => {
      await exclusively(async () => {
        const before = await listOf(language)
        await keepList(language, { ...before, clips: before.clips.filter((clip) => clip.voice !== voice) })
      })
      changed()
    },
  }
}

const STORE = 'meedoenbalie-voices'

const addressOf = (language: LanguageId, file: string): string => `/voices/${language}/${file}`
const listAddress = (language: LanguageId): string => addressOf(language, 'manifest.json')

/** Two tabs that add at once would each write a list without the other's. */
const exclusively = async (work: () => Promise<void>): Promise<void> => {
  await navigator.locks.request(STORE, work)
}

const listOf = async (language: LanguageId): Promise<ClipManifest> => {
  const kept = await (await caches.open(STORE)).match(listAddress(language))
  const read = readClipManifest(kept && (await kept.json()))
  return read.ok ? read.value : EMPTY_MANIFEST
}

/** Writes the list, without voices that say nothing any more, and takes away sounds that it does not name. */
const keepList = async (language: LanguageId, { voices, clips }: ClipManifest): Promise<void> => {
  const store = await caches.open(STORE)
  const heard = new Set(clips.map(({ voice }) => voice))
  const list: ClipManifest = { version: 1, voices: voices.filter(({ id }) => heard.has(id)), clips }
  await store.put(listAddress(language), new Response(JSON.stringify(list)))
  const named = new Set([listAddress(language), ...clips.map(({ file }) => addressOf(language, file))])
  for (const { url } of await store.keys()) {
    const { pathname } = new URL(url)
    if (pathname.startsWith(addressOf(language, '')) && !named.has(pathname)) await store.delete(pathname)
  }
}
