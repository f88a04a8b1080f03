/**
 * `npm run words` checks every words file of every language; with `--types` it first writes what is generated from them:
 * the typed keys of the Dutch words, and the lists of languages whose words are complete for residents and for staff.
 */
import { LANGUAGES } from '#i18n/languages.ts'
import { checkClips } from '#tools/clips/checkClips.ts'
import { readShippedAudio } from '#tools/clips/shippedAudio.ts'
import { readBundles } from '#tools/words/Bundles.ts'
import { readAllowed } from '#tools/words/allowed.ts'
import { checkBundles } from '#tools/words/checkBundles.ts'
import { checkTerms } from '#tools/words/checkTerms.ts'
import { doubtsAboutNothing, readDoubts } from '#tools/words/doubts.ts'
import { staleGenerated, writeGenerated } from '#tools/words/generatedFiles.ts'
import { readGlossaries } from '#tools/words/Glossary.ts'
import { notOffered } from '#tools/words/notOffered.ts'

const FOLDER = 'locales'

const bundles = readBundles(FOLDER)
const problems: string[] = []
if (process.argv.includes('--types')) writeGenerated(bundles)
problems.push(...staleGenerated(bundles))

const { faults, unusedAllowances } = checkBundles(bundles, LANGUAGES, readAllowed(`${FOLDER}/_allow.json`))
const terms = checkTerms(bundles, readGlossaries(`${FOLDER}/_glossary`))
for (const fault of [...faults, ...terms]) problems.push(`${fault.language}/${fault.key}: ${fault.what}`)
for (const unused of unusedAllowances) problems.push(`${FOLDER}/_allow.json: ${unused} allows what is no fault any more`)
problems.push(...checkClips(readShippedAudio('public/audio'), bundles, LANGUAGES))
for (const gone of doubtsAboutNothing(bundles, readDoubts(`${FOLDER}/_doubts.json`)))
  problems.push(`${FOLDER}/_doubts.json: ${gone} is a doubt about a text that is not there`)

for (const line of notOffered(bundles, LANGUAGES)) console.log(line)
for (const problem of problems) console.error(problem)
console.log(problems.length === 0 ? 'words: all languages are whole' : `words: ${problems.length} to mend`)
if (problems.length > 0) process.exitCode = 1
