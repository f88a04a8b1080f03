/**
 * `npm run words` checks every words file of every language; with `--types` it first writes what is generated from them:
 * the typed keys of the Dutch words, and the lists of languages whose words are complete for residents and for staff.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { LANGUAGES, SOURCE_LANGUAGE } from '#i18n/languages.ts'
import { readBundles } from '#tools/words/Bundles.ts'
import type { Bundles } from '#tools/words/Bundles.ts'
import { readAllowed } from '#tools/words/allowed.ts'
import { checkBundles } from '#tools/words/checkBundles.ts'
import { completeLanguages } from '#tools/words/completeLanguages.ts'
import { sourceTypes } from '#tools/words/sourceTypes.ts'

const FOLDER = 'locales'

const generatedFrom = (bundles: Bundles): ReadonlyMap<string, string> =>
  new Map([
    ['src/i18n/generated/words.ts', sourceTypes(bundles[SOURCE_LANGUAGE] ?? {})],
    ['src/i18n/generated/completeBundles.ts', completeLanguages(bundles, LANGUAGES)],
  ])

const bundles = readBundles(FOLDER)
const problems: string[] = []
for (const [path, text] of generatedFrom(bundles)) {
  if (process.argv.includes('--types')) writeFileSync(path, text)
  else if (!existsSync(path) || readFileSync(path, 'utf8') !== text)
    problems.push(`${path} is older than the words: npm run words -- --types`)
}

const { faults, unusedAllowances } = checkBundles(bundles, LANGUAGES, readAllowed(`${FOLDER}/_allow.json`))
for (const fault of faults) problems.push(`${fault.language}/${fault.key}: ${fault.what}`)
for (const unused of unusedAllowances) problems.push(`${FOLDER}/_allow.json: ${unused} allows what is no fault any more`)

for (const problem of problems) console.error(problem)
console.log(problems.length === 0 ? 'words: all languages are whole' : `words: ${problems.length} to mend`)
if (problems.length > 0) process.exitCode = 1
