import { existsSync } from 'node:fs'
import { findChromium, surroundings } from '#tools/browser/findChromium.ts'
import { packageProgram } from '#tools/packageProgram.ts'
import { runLoudly } from '#tools/run.ts'

/** Another program may be installing something; wait for it, for at most five minutes. */
const WAIT_FOR_LOCK = ['-o', 'DPkg::Lock::Timeout=300']

const QUIETLY = { DEBIAN_FRONTEND: 'noninteractive' }

/** The path of a Chromium, installed if there was none: by Playwright, or else as Debian's package. */
export const ensureChromium = async (say: (line: string) => void): Promise<string | undefined> => {
  const present = findChromium(surroundings())
  if (present !== undefined) return present

  say('No Chromium found; installing the one of Playwright…')
  await runLoudly(process.execPath, [packageProgram('playwright-core'), 'install', 'chromium'])
  const installed = findChromium(surroundings())
  if (installed !== undefined || !isDebianAsRoot()) return installed

  say('That did not work; installing the Chromium of Debian…')
  // An update that fails for one source is no reason to give up: the lists that are there may do.
  await runLoudly('apt-get', ['update', ...WAIT_FOR_LOCK], QUIETLY)
  await runLoudly('apt-get', ['install', '-y', ...WAIT_FOR_LOCK, 'chromium'], QUIETLY)
  return findChromium(surroundings())
}

const isDebianAsRoot = (): boolean => existsSync('/usr/bin/apt-get') && process.getuid?.() === 0
