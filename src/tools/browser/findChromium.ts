import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright-core'

export interface Surroundings {
  readonly platform: NodeJS.Platform
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly exists: (path: string) => boolean
  /** Where Playwright would put, or has put, its own browser. */
  readonly ofPlaywright: string
}

export const surroundings = (): Surroundings => ({
  platform: process.platform,
  environment: process.env,
  exists: existsSync,
  ofPlaywright: chromium.executablePath(),
})

/** A browser of the Chromium family: the one that was named, else Playwright's own, else one this computer has. */
export const findChromium = ({ platform, environment, exists, ofPlaywright }: Surroundings): string | undefined =>
  [environment['CHROMIUM_PATH'], ofPlaywright, ...usualPlaces(platform, environment)].find(
    (path) => path !== undefined && path !== '' && exists(path),
  )

const usualPlaces = (platform: NodeJS.Platform, environment: Surroundings['environment']): readonly string[] => {
  if (platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`)
  }
  if (platform === 'win32') {
    // Edge is part of Windows, so there is always one.
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => environment[name] ?? [])
    const programs = [
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ]
    return programs.flatMap((program) => roots.map((root) => `${root}\\${program}`))
  }
  const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge']
  const folders = [...(environment['PATH'] ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin']
  return names.flatMap((name) => folders.filter((folder) => folder !== '').map((folder) => join(folder, name)))
}
