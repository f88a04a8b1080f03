import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

/** A folder with these files, removed after the test. */
export const folderWith = async (files: Readonly<Record<string, string>>): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'meedoenbalie-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), content)
  }
  return folder
}

/** A built app in small: every kind of file the real one has, and some that must never be served. */
export const BUILT_APP: Readonly<Record<string, string>> = {
  'index.html': '<!doctype html><title>staff</title>',
  'index.html.br': 'brotli of index',
  'index.html.gz': 'gzip of index',
  'kiosk.html': '<!doctype html><title>kiosk</title>',
  'serviceWorker.js': 'self',
  'manifest.webmanifest': '{}',
  'icons/app-192.png': 'png',
  'assets/a1.js': 'app',
  'assets/a1.js.br': 'brotli of app',
  'assets/a1.js.map': 'source',
  'assets/b2.woff2': 'font',
  'workers/e1.js': 'engine',
  'workers/k1.js': 'keeper',
  'workers/c1.js': 'courier',
  'workers.json': '{"workers/e1.js":"engine","workers/k1.js":"keeper","workers/c1.js":"courier"}',
  '.vite/manifest.json': '{}',
  '.env': 'secret',
}
