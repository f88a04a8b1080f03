/**
 * `npm run words` checks every words file of every language. More it does on request:
 *   -- --types                                    first writes what is generated from them: the typed keys, who is offered which language
 *   -- --export ti [--csv | --xliff] [--out dir]  writes a language for a translator, with what helps to say it well
 *   -- --import file [--by "Name"] [--native]     takes what came back; with the name of who wrote and read it
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { LANGUAGES, SOURCE_LANGUAGE } from '#i18n/languages.ts'
import { checkClips } from '#tools/clips/checkClips.ts'
import { readShippedAudio } from '#tools/clips/shippedAudio.ts'
import { readAllowed } from '#tools/words/allowed.ts'
import { readBundles } from '#tools/words/Bundles.ts'
import { checkBundles } from '#tools/words/checkBundles.ts'
import { checkTerms } from '#tools/words/checkTerms.ts'
import { doubtsAboutNothing, readDoubts } from '#tools/words/doubts.ts'
import { staleGenerated, writeGenerated } from '#tools/words/generatedFiles.ts'
import { readGlossaries } from '#tools/words/Glossary.ts'
import { exportLanguage } from '#tools/words/handover/exportLanguage.ts'
import { importHandback } from '#tools/words/handover/importHandback.ts'
import { readPlaces } from '#tools/words/handover/places.ts'
import { notOffered } from '#tools/words/notOffered.ts'
import { readReviews } from '#tools/words/reviews.ts'

const FOLDER = 'locales'
const GALLERY = 'gallery'

const { values: asked } = parseArgs({
  options: {
    types: { type: 'boolean', default: false },
    export: { type: 'string' },
    csv: { type: 'boolean', default: false },
    xliff: { type: 'boolean', default: false },
    out: { type: 'string', default: 'translation' },
    import: { type: 'string' },
    by: { type: 'string' },
    native: { type: 'boolean', default: false },
  },
})

const sources = () => ({
  bundles: readBundles(FOLDER),
  glossaries: readGlossaries(`${FOLDER}/_glossary`),
  doubts: readDoubts(`${FOLDER}/_doubts.json`),
  reviews: readReviews(`${FOLDER}/_review`, LANGUAGES),
  allowed: readAllowed(`${FOLDER}/_allow.json`),
})

const check = (): void => {
  const { bundles, glossaries, doubts, allowed } = sources()
  const { faults, unusedAllowances } = checkBundles(bundles, LANGUAGES, allowed)
  const problems = [
    ...staleGenerated(bundles),
    ...[...faults, ...checkTerms(bundles, glossaries)].map(({ language, key, what }) => `${language}/${key}: ${what}`),
    ...unusedAllowances.map((unused) => `${FOLDER}/_allow.json: ${unused} allows what is no fault any more`),
    ...checkClips(readShippedAudio('public/audio'), bundles, LANGUAGES),
    ...doubtsAboutNothing(bundles, doubts).map((gone) => `${FOLDER}/_doubts.json: ${gone} is a doubt about a text that is not there`),
  ]
  for (const line of notOffered(bundles, LANGUAGES)) console.log(line)
  for (const problem of problems) console.error(problem)
  console.log(problems.length === 0 ? 'words: all languages are whole' : `words: ${problems.length} to mend`)
  if (problems.length > 0) process.exitCode = 1
}

const complain = (about: string): void => {
  console.error(about)
  process.exitCode = 1
}

const handOver = (id: string): void => {
  const language = LANGUAGES.find((each) => each.id === id)
  if (language === undefined || language.id === SOURCE_LANGUAGE || (asked.csv && asked.xliff)) {
    const ids = LANGUAGES.map((each) => each.id).filter((each) => each !== SOURCE_LANGUAGE)
    complain(`Say which language and how: npm run words -- --export ${ids.join('|')} [--csv|--xliff] [--out dir]`)
    return
  }
  const format = asked.xliff ? 'xliff' : 'csv'
  const lines = exportLanguage(language, { ...sources(), places: readPlaces(GALLERY) }, { format, folder: asked.out, gallery: GALLERY })
  for (const line of lines) console.log(line)
}

const takeBack = (path: string): void => {
  if (asked.native && asked.by === undefined) {
    complain('A native speaker has a name: say it with --by "Name".')
    return
  }
  if (asked.by !== undefined && !/^\p{L}{2}/u.test(asked.by)) {
    complain('--by takes the name of a person.')
    return
  }
  const on = new Date().toISOString().slice(0, 10)
  const reader = asked.by === undefined ? undefined : { name: asked.by, native: asked.native, on }
  const { lines, whole } = importHandback(readFileSync(path), { ...sources(), places: {} }, FOLDER, reader)
  for (const line of lines) console.log(line)
  if (!whole) process.exitCode = 1
  writeGenerated(readBundles(FOLDER))
  check()
}

if (asked.export !== undefined) handOver(asked.export)
else if (asked.import !== undefined) takeBack(asked.import)
else {
  if (asked.types) writeGenerated(readBundles(FOLDER))
  check()
}
