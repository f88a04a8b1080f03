import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { textsOf } from '#tools/words/Bundles.ts'
import type { Bundles } from '#tools/words/Bundles.ts'

/** A text of which the writer was not sure: where somebody who grew up with the language begins to read. */
export interface Doubt {
  readonly language: string
  readonly key: string
  readonly doubt: string
}

const doubts = z.array(z.strictObject({ language: z.string(), key: z.string(), doubt: z.string().min(10) }))

export const readDoubts = (path: string): readonly Doubt[] => doubts.parse(JSON.parse(readFileSync(path, 'utf8')))

/** Doubts about texts that are no longer there: whoever reads the list would look for them in vain. */
export const doubtsAboutNothing = (bundles: Bundles, all: readonly Doubt[]): readonly string[] =>
  all.filter(({ language, key }) => !textsOf(bundles, language).has(key)).map(({ language, key }) => `${language}/${key}`)
