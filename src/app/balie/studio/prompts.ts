import type { TextsByKey } from '#i18n/spokenWords.ts'
import { pictogramOf } from '#app/parts/pictogramOf.ts'

/** One text to read aloud. */
export interface Prompt {
  readonly key: string
  readonly dutch: string
  readonly own: string
  readonly pictogram: string | undefined
}

export const promptsOf = (dutch: TextsByKey, own: TextsByKey): readonly Prompt[] =>
  [...own].map(([key, text]) => ({ key, own: text, dutch: dutch.get(key) ?? '', pictogram: pictureOf(key) }))

/** The picture that stands beside the word elsewhere, if it has one. */
const pictureOf = (key: string): string | undefined => {
  const [, list = '', word = ''] = /^vocabulary:([^.]+)\.(.+)$/u.exec(key) ?? []
  return list in pictogramOf ? (pictogramOf[list as keyof typeof pictogramOf] as (word: string) => string)(word) : undefined
}
