import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { LANGUAGES, SOURCE_LANGUAGE } from '#i18n/languages.ts'
import { namespaceOf } from '#tools/words/Bundles.ts'
import { judgeHandback } from '#tools/words/handover/judgeHandback.ts'
import type { JudgeSources } from '#tools/words/handover/judgeHandback.ts'
import { readHandbackCsv } from '#tools/words/handover/readHandbackCsv.ts'
import { readXliff } from '#tools/words/handover/readXliff.ts'
import { reviewsOf } from '#tools/words/handover/reviewsOf.ts'
import type { Reader } from '#tools/words/handover/reviewsOf.ts'
import { withTexts } from '#tools/words/handover/withTexts.ts'

export interface Imported {
  /** What to tell, line by line. */
  readonly lines: readonly string[]
  /** Whether everything in the file was taken. */
  readonly whole: boolean
}

/** Takes a translator's file into `locales/`: every row that is right, and a line about every other. */
export const importHandback = (bytes: Uint8Array, sources: JudgeSources, locales: string, reader: Reader | undefined): Imported => {
  const read = looksLikeXml(bytes) ? readXliff(bytes) : readHandbackCsv(bytes)
  if (!read.ok) return { lines: [`The file ${read.error}. Nothing was taken.`], whole: false }
  const { language: named, rows } = read.value
  const language = LANGUAGES.find(({ id, htmlLang }) => id === named || htmlLang === named)
  if (language === undefined || language.id === SOURCE_LANGUAGE)
    return { lines: [`"${named}" is no language that texts are translated into. Nothing was taken.`], whole: false }

  const { taken, refused } = judgeHandback(language, rows, sources)
  const changed = taken.filter(({ isNew }) => isNew)
  const bundles = withTexts(sources.bundles, language.id, new Map(changed.map(({ unit, text }) => [unit.key, text])))
  for (const namespace of new Set(changed.map(({ unit }) => namespaceOf(unit.key)))) {
    mkdirSync(join(locales, language.id), { recursive: true })
    writeFileSync(join(locales, language.id, `${namespace}.json`), jsonOf(bundles[language.id]?.[namespace]))
  }
  const said = reader === undefined ? {} : reviewsOf(taken, reader)
  if (Object.keys(said).length > 0) {
    const all = Object.entries({ ...sources.reviews[language.id], ...said })
    mkdirSync(join(locales, '_review'), { recursive: true })
    writeFileSync(join(locales, '_review', `${language.id}.json`), jsonOf(Object.fromEntries(all.toSorted(([a], [b]) => (a < b ? -1 : 1)))))
  }
  return {
    lines: [
      ...refused.map(({ place, key, why, advice }) => `${place}, ${key}: ${why}. ${advice}`),
      `${language.autonym}: ${changed.length} texts changed, ${taken.length - changed.length} as they were, ${refused.length} not taken`,
      reviewLine(reader, Object.keys(said).length),
    ],
    whole: refused.length === 0,
  }
}

/** The first byte that is no byte order mark, no half of a letter of UTF-16 and no space. */
const looksLikeXml = (bytes: Uint8Array): boolean => bytes.find((byte) => !BEFORE_TEXT.includes(byte)) === '<'.charCodeAt(0)

const BEFORE_TEXT: readonly number[] = [0xef, 0xbb, 0xbf, 0xff, 0xfe, 0x00, 0x20, 0x09, 0x0a, 0x0d]

const jsonOf = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

const reviewLine = (reader: Reader | undefined, recorded: number): string => {
  if (reader === undefined) return 'No name was given (--by), so nothing counts as read.'
  return reader.native
    ? `${recorded} texts stand as read by ${reader.name}, who grew up with the language`
    : `${recorded} texts stand as the work of ${reader.name}; until somebody who grew up with the language has read them they count as unread (--native)`
}
