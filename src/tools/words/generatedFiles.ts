import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { LANGUAGES, SOURCE_LANGUAGE } from '#i18n/languages.ts'
import { languagesWithClips } from '#tools/clips/languagesWithClips.ts'
import { readShippedAudio } from '#tools/clips/shippedAudio.ts'
import { ROOT } from '#tools/run.ts'
import type { Bundles } from '#tools/words/Bundles.ts'
import { completeLanguages } from '#tools/words/completeLanguages.ts'
import { readReviews } from '#tools/words/reviews.ts'
import { reviewState } from '#tools/words/reviewState.ts'
import { sourceTypes } from '#tools/words/sourceTypes.ts'

/** What is written from the words, by its path: the typed keys of the Dutch words, who is offered which languages, what native speakers have read and what they have spoken. */
const generatedFrom = (bundles: Bundles): ReadonlyMap<string, string> =>
  new Map([
    ['src/i18n/generated/words.ts', sourceTypes(bundles[SOURCE_LANGUAGE] ?? {})],
    ['src/i18n/generated/completeBundles.ts', completeLanguages(bundles, LANGUAGES)],
    ['src/i18n/generated/reviewState.ts', reviewState(bundles, readReviews(join(ROOT, 'locales/_review'), LANGUAGES), LANGUAGES)],
    ['src/i18n/generated/languagesWithClips.ts', languagesWithClips(readShippedAudio(join(ROOT, 'public/audio')))],
  ])

export const writeGenerated = (bundles: Bundles): void => {
  for (const [path, text] of generatedFrom(bundles)) writeFileSync(join(ROOT, path), text)
}

/** The files that tell of other words than there are now: an app made of them might offer a language with a gap. */
export const staleGenerated = (bundles: Bundles): readonly string[] =>
  [...generatedFrom(bundles)]
    .filter(([path, text]) => !existsSync(join(ROOT, path)) || readFileSync(join(ROOT, path), 'utf8') !== text)
    .map(([path]) => `${path} is older than the words: npm run words -- --types`)
