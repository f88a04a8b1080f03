import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { SOURCE_LANGUAGE } from '#i18n/languages.ts'
import type { Language } from '#i18n/languages.ts'
import { textsOf } from '#tools/words/Bundles.ts'
import type { Bundles } from '#tools/words/Bundles.ts'
import { dutchTextOf } from '#tools/words/dutchTextOf.ts'

/**
 * Somebody read this text beside its Dutch one, and both stand here as hashes: when either is changed, the text counts as not read.
 * Only a person with a name can stand here; nothing that a machine wrote does. It counts as read when that person grew up with the
 * language (`native`); what another person wrote or read is kept here, and still has to be read.
 */
const review = z.strictObject({
  source: z.string().regex(/^[0-9a-f]{16}$/u),
  text: z.string().regex(/^[0-9a-f]{16}$/u),
  by: z.string().regex(/^\p{L}{2}/u),
  native: z.boolean(),
  on: z.iso.date(),
})
const reviewsOfLanguage = z.record(z.string(), review)

/** language → key → who read it. */
export type Reviews = Readonly<Record<string, z.infer<typeof reviewsOfLanguage>>>

/** Reads `locales/_review/<language>.json`; a language that nobody has read has no file. */
export const readReviews = (folder: string, languages: readonly Language[]): Reviews =>
  Object.fromEntries(
    languages.flatMap(({ id }): [string, Reviews[string]][] => {
      const path = join(folder, `${id}.json`)
      return existsSync(path) ? [[id, reviewsOfLanguage.parse(JSON.parse(readFileSync(path, 'utf8')))]] : []
    }),
  )

export const hashOfText = (text: string): string => createHash('sha256').update(text.normalize('NFC')).digest('hex').slice(0, 16)

/** The keys whose text and whose Dutch text are the very ones that somebody who grew up with the language read. */
export const reviewedKeys = (bundles: Bundles, reviews: Reviews, language: string): ReadonlySet<string> => {
  const [texts, source] = [textsOf(bundles, language), textsOf(bundles, SOURCE_LANGUAGE)]
  const read = Object.entries(reviews[language] ?? {}).filter(([, { native }]) => native)
  return new Set(
    read
      .filter(([key, said]) => said.text === hashOfText(texts.get(key) ?? '') && said.source === hashOfText(dutchTextOf(source, key)))
      .map(([key]) => key),
  )
}
