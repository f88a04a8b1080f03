import { RESIDENT_LANGUAGES } from '#i18n/languages.ts'
import { ensureChromium } from '#tools/browser/ensureChromium.ts'
import { buildIfChanged } from '#tools/build/buildIfChanged.ts'
import { packageProgram } from '#tools/packageProgram.ts'
import { runLoudly } from '#tools/run.ts'

/** `npm run test:long`: the tests that end something at a moment nobody chose, and those of many people at a kiosk, with many more than `npm test` has time for. */
const FILES = [
  'tests/server/faults/killedDuringPushes.test.ts',
  'tests/journeys/killedBrowser.test.ts',
  'tests/journeys/kioskLeavesNothing.test.ts',
  'tests/journeys/kioskOffline.test.ts',
  'tests/journeys/kioskScreens.test.ts',
]
const COUNTS = {
  SERVER_KILLS: '50',
  BROWSER_KILLS: '20',
  KIOSK_PEOPLE: '20',
  KIOSK_WAYS: 'both',
  KIOSK_LANGUAGES: RESIDENT_LANGUAGES.join(),
}

const say = (line: string): void => console.log(line)

const chromium = await ensureChromium(say)
if ((await buildIfChanged(say)) === 'failed') say('✗ The app could not be built; tests of the built app will fail.')
process.exitCode = await runLoudly(process.execPath, [packageProgram('vitest'), 'run', '--reporter=verbose', ...FILES], {
  CHROMIUM_PATH: chromium ?? '',
  ...COUNTS,
})
