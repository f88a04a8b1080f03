import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { folderWith } from '#tests/support/folderWith.ts'
import { precompress } from '#tools/build/precompress.ts'
import { sourceHash } from '#tools/build/sourceHash.ts'

const SOURCES = ['src', 'index.html', 'kiosk.html']

test('a build is due when a source changes, is renamed or is added, and not otherwise', async () => {
  const root = await folderWith({ 'src/a/b.ts': '1', 'index.html': '2', 'README.md': '3' })
  const before = sourceHash(root, SOURCES)
  await writeFile(join(root, 'README.md'), 'other')
  expect(sourceHash(root, SOURCES)).toBe(before)
  await writeFile(join(root, 'src/a/b.ts'), 'other')
  const changed = sourceHash(root, SOURCES)
  await rename(join(root, 'src/a/b.ts'), join(root, 'src/a/c.ts'))
  const renamed = sourceHash(root, SOURCES)
  await writeFile(join(root, 'kiosk.html'), '')
  const added = sourceHash(root, SOURCES)
  expect(new Set([before, changed, renamed, added]).size).toBe(4)
})

test('text that is worth it gets both twins, and they hold the same text', async () => {
  const text = 'meedoen '.repeat(500)
  const dist = await folderWith({ 'assets/a.js': text, 'index.html': 'small', 'font.woff2': text })
  expect(await precompress(dist)).toBe(1)
  expect(brotliDecompressSync(await readFile(join(dist, 'assets/a.js.br'))).toString()).toBe(text)
  expect(gunzipSync(await readFile(join(dist, 'assets/a.js.gz'))).toString()).toBe(text)
})
