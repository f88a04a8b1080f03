import { expect, test } from 'vitest'
import { findChromium } from '#tools/browser/findChromium.ts'
import type { Surroundings } from '#tools/browser/findChromium.ts'

const find = (present: readonly string[], surroundings: Partial<Surroundings> = {}) =>
  findChromium({
    platform: 'linux',
    environment: { PATH: '/home/me/bin:/usr/bin' },
    ofPlaywright: '/cache/playwright/chrome',
    exists: (path) => present.includes(path),
    ...surroundings,
  })

test('the browser that was named goes before all others', () => {
  const environment = { CHROMIUM_PATH: '/opt/mine', PATH: '/usr/bin' }
  expect(find(['/opt/mine', '/cache/playwright/chrome', '/usr/bin/chromium'], { environment })).toBe('/opt/mine')
})

test('a named browser that is not there is passed over', () => {
  expect(find(['/usr/bin/chromium'], { environment: { CHROMIUM_PATH: '/gone', PATH: '/usr/bin' } })).toBe('/usr/bin/chromium')
})

test("Playwright's own goes before the one of the system", () => {
  expect(find(['/usr/bin/chromium', '/cache/playwright/chrome'])).toBe('/cache/playwright/chrome')
})

test('on Linux the path is searched', () => {
  expect(find(['/home/me/bin/google-chrome'])).toBe('/home/me/bin/google-chrome')
})

test('on Windows there is always Edge', () => {
  const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'
  const environment = { PROGRAMFILES: 'C:\\Program Files', 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' }
  expect(find([edge], { platform: 'win32', environment })).toBe(edge)
})

test('on macOS the applications are looked through', () => {
  const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
  expect(find([chrome], { platform: 'darwin' })).toBe(chrome)
})

test('none is none', () => {
  expect(find([])).toBeUndefined()
})
