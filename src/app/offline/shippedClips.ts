import type { ClipSource } from '#app/parts/sound/Sounds.ts'
import { readClipManifest } from '#domain/sound/clip.ts'
import type { Clip } from '#domain/sound/clip.ts'
import { LANGUAGES_WITH_CLIPS } from '#i18n/generated/languagesWithClips.ts'
import type { LanguageId } from '#i18n/languages.ts'

/**
 * Clips that come with the app, `/audio/<language>/`. The list of each language is stored with the app; its sounds are fetched when
 * somebody uses that language for the first time, all of them, and stay. A clip counts as here once it lies on this laptop, so a
 * button never appears that needs a network.
 */
export const createShippedClips = (languages: readonly LanguageId[] = LANGUAGES_WITH_CLIPS): ClipSource => {
  const listeners = new Set<() => void>()
  const begun = new Map<LanguageId, Promise<readonly Clip[]>>()

  const begin = async (language: LanguageId): Promise<readonly Clip[]> => {
    const listed = await listOf(language)
    void keep(language, listed).then((arrived) => {
      if (arrived) for (const listener of listeners) listener()
    })
    return listed
  }

  return {
    clips: async (language) => {
      if (!languages.includes(language)) return []
      const asked = begun.get(language) ?? begin(language)
      begun.set(language, asked)
      const [listed, here] = await Promise.all([asked, namesHere(language)])
      return listed.filter(({ file }) => here.has(addressOf(language, file)))
    },
    load: async (language, { file }) => {
      const kept = await (await caches.open(STORE)).match(addressOf(language, file))
      return kept && new Uint8Array(await kept.arrayBuffer())
    },
    onChange: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

const STORE = 'meedoenbalie-clips'

const addressOf = (language: LanguageId, file: string): string => `/audio/${language}/${file}`

const listOf = async (language: LanguageId): Promise<readonly Clip[]> => {
  try {
    const answer = await fetch(addressOf(language, 'manifest.json'))
    const read = readClipManifest(answer.ok ? await answer.json() : undefined)
    return read.ok ? read.value.clips : []
  } catch {
    // The first visit was not stored as a whole yet and the network is gone: no sound until the page is opened again.
    return []
  }
}

const namesHere = async (language: LanguageId): Promise<ReadonlySet<string>> => {
  const store = await caches.open(STORE)
  return new Set((await store.keys()).map(({ url }) => new URL(url).pathname).filter((path) => path.startsWith(addressOf(language, ''))))
}

/** Fetches what is missing, one after another, and takes away what the list has no more. Answers whether anything came. */
const keep = async (language: LanguageId, listed: readonly Clip[]): Promise<boolean> => {
  const store = await caches.open(STORE)
  const wanted = new Set(listed.map(({ file }) => addressOf(language, file)))
  const here = await namesHere(language)
  if (listed.length > 0) await Promise.all([...here].filter((address) => !wanted.has(address)).map((address) => store.delete(address)))
  let arrived = false
  for (const address of wanted) {
    if (here.has(address)) continue
    try {
      await store.add(address)
      arrived = true
    } catch {
      // No network, or no room. What came is kept; the rest is fetched when the page is opened again.
      break
    }
  }
  return arrived
}
