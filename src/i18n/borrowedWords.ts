import type { PostProcessorModule, TOptions } from 'i18next'

/**
 * Notices when a text had to be borrowed from Dutch because the language on screen does not have it. i18next only tells of words
 * that no language has.
 */
export const borrowedWords = (onMissing: (language: string, key: string) => void): PostProcessorModule => ({
  type: 'postProcessor',
  name: BORROWED_WORDS,
  process: (value, _key, options, translator: { readonly language: string }) => {
    const wanted = options.lng ?? translator.language
    const { usedLng, usedNS, usedKey } = resolvedFrom(options)
    if (usedLng !== undefined && usedLng !== wanted) onMissing(wanted, `${usedNS ?? ''}:${usedKey ?? ''}`)
    return value
  },
})

export const BORROWED_WORDS = 'borrowedWords'

interface Resolved {
  readonly usedLng?: string
  readonly usedNS?: string
  readonly usedKey?: string
}

/** i18next adds this to the options under `postProcessPassResolved`, which its types do not tell. */
const resolvedFrom = (options: TOptions): Resolved => (options as { readonly i18nResolved?: Resolved }).i18nResolved ?? {}
