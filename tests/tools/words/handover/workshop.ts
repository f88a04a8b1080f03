import { cp, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { LANGUAGES } from '#i18n/languages.ts'
import type { Language, LanguageId } from '#i18n/languages.ts'
import { folderWith } from '#tests/support/folderWith.ts'
import { readAllowed } from '#tools/words/allowed.ts'
import { readBundles } from '#tools/words/Bundles.ts'
import { readDoubts } from '#tools/words/doubts.ts'
import { readGlossaries } from '#tools/words/Glossary.ts'
import { csvOfUnits } from '#tools/words/handover/csvOfUnits.ts'
import { handoverUnits } from '#tools/words/handover/handoverUnits.ts'
import type { HandoverUnit } from '#tools/words/handover/HandoverUnit.ts'
import { importHandback } from '#tools/words/handover/importHandback.ts'
import type { Imported } from '#tools/words/handover/importHandback.ts'
import type { JudgeSources } from '#tools/words/handover/judgeHandback.ts'
import type { Reader } from '#tools/words/handover/reviewsOf.ts'
import { xliffOfUnits } from '#tools/words/handover/xliffOfUnits.ts'
import { readReviews } from '#tools/words/reviews.ts'

export const FORMATS = { csv: csvOfUnits, xliff: xliffOfUnits }

export const languageNamed = (id: LanguageId): Language => LANGUAGES.find((language) => language.id === id) ?? LANGUAGES[0]

/** What the commands work with: the words of a folder, with the real glossaries and allowances. */
export const sourcesOf = (folder: string): JudgeSources => ({
  bundles: readBundles(folder),
  glossaries: readGlossaries('locales/_glossary'),
  doubts: readDoubts('locales/_doubts.json'),
  reviews: readReviews(join(folder, '_review'), LANGUAGES),
  allowed: readAllowed('locales/_allow.json'),
  places: {},
})

/** Copies of the words of Dutch, English and one language, in a folder of their own. */
export const copyOfWords = async (id: LanguageId): Promise<string> => {
  const folder = await folderWith({})
  for (const each of ['nl', 'en', id]) await cp(`locales/${each}`, join(folder, each), { recursive: true })
  return folder
}

/** What goes out, with some of the texts as a translator changed them. */
export const handedOver = (id: LanguageId, folder: string, changed: Readonly<Record<string, string>> = {}): readonly HandoverUnit[] =>
  handoverUnits(languageNamed(id), sourcesOf(folder)).map((unit) => ({ ...unit, text: changed[unit.key] ?? unit.text }))

export const takeBack = (file: string | Uint8Array, folder: string, reader?: Reader): Imported =>
  importHandback(typeof file === 'string' ? new TextEncoder().encode(file) : file, sourcesOf(folder), folder, reader)

export const wordsIn = async (folder: string, id: LanguageId, namespace: string): Promise<string> =>
  readFile(join(folder, id, `${namespace}.json`), 'utf8')
