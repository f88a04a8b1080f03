import { expect, test } from 'vitest'
import { readDist } from '#server/readDist.ts'
import { BUILT_APP } from '#tests/server/builtApp.ts'
import { folderWith } from '#tests/support/folderWith.ts'

test('a folder without a built app is refused with what to do', async () => {
  const folder = await folderWith({ 'assets/a.js': 'x' })
  expect(await readDist(folder)).toEqual({ ok: false, error: `There is no built app in ${folder}. Run: npm run build` })
  expect((await readDist(`${folder}/gone`)).ok).toBe(false)
})

test('a worker of unknown kind is refused: it would run without its limits', async () => {
  for (const kinds of ['{}', '{"workers/e1.js":"helper"}']) {
    const read = await readDist(await folderWith({ 'index.html': 'x', 'workers/e1.js': 'x', 'workers.json': kinds }))
    expect(read).toEqual({ ok: false, error: 'workers.json does not say which worker workers/e1.js is. Run: npm run build' })
  }
})

test('exactly the files meant for browsers have an address', async () => {
  const read = await readDist(await folderWith(BUILT_APP))
  expect(read.ok && [...read.value.keys()].sort()).toEqual([
    '/assets/a1.js',
    '/assets/b2.woff2',
    '/icons/app-192.png',
    '/index.html',
    '/kiosk.html',
    '/manifest.webmanifest',
    '/serviceWorker.js',
    '/workers/c1.js',
    '/workers/e1.js',
    '/workers/k1.js',
  ])
})
