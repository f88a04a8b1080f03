import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

/** A word that comes back, and how one language says it. */
export interface Term {
  readonly term: string
  /** As the Dutch texts say it, in the singular. */
  readonly dutch: string
  readonly word: string
  /** What is seen of the word in any of its inflections; one of these stands in each text whose Dutch has the term. */
  readonly forms: readonly string[]
  /** Where people write it so, or that no such place was found. */
  readonly source: string
}

/** language → its terms. */
export type Glossaries = Readonly<Record<string, readonly Term[]>>

/** Reads every `<folder>/<language>.json`. */
export const readGlossaries = (folder: string): Glossaries =>
  Object.fromEntries(
    readdirSync(folder)
      .filter((file) => file.endsWith('.json'))
      .map((file) => [file.slice(0, -'.json'.length), terms.parse(JSON.parse(readFileSync(join(folder, file), 'utf8')))]),
  )

const text = z.string().min(1)

const terms = z.array(z.strictObject({ term: text, dutch: text, word: text, forms: z.array(text).min(1), source: z.string().min(4) }))
