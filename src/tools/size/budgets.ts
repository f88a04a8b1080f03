import { gzipSync } from 'node:zlib'
import { firstLoad, loadedLater, withStaticImports } from '#tools/size/firstLoad.ts'
import type { ReadBuilt } from '#tools/size/firstLoad.ts'

export interface Measured {
  readonly what: string
  readonly bytes: number
  readonly budget: number
}

const KB = 1000

/** JavaScript that must arrive before a desk can be used, gzipped. Fonts and words come beside it. */
const FIRST_LOAD: Readonly<Record<string, number>> = { 'index.html': 220 * KB, 'kiosk.html': 120 * KB, 'wachtruimte.html': 120 * KB }

/** What a worker needs to start. */
const WORKER = 110 * KB

/** What a worker loads while it works: it need not be quick, but stays something that can be read. */
const WORKER_PART = 110 * KB

/** Everything an installed copy keeps for weeks offline, as it lies on disk: fonts for every script and words in fifteen languages weigh most. Clips come beside it (tools/clips/checkClips.ts). */
const ALL_KEPT = 4000 * KB

/** Clips, and drawings: those lie in the pack. */
const NOT_KEPT = /\.ogg$|^pictograms\//

/** Compares the built app with its budgets. `paths` are all files of dist that a browser may get. */
export const measure = (paths: readonly string[], read: ReadBuilt, sizeOf: (path: string) => number): readonly Measured[] => {
  const gzipped = (path: string): number => gzipSync(read(path), { level: 9 }).byteLength
  const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0)
  const workers = paths.filter((path) => path.startsWith('workers/'))
  const parts = loadedLater(workers, read)
  const starts = workers.filter((path) => !parts.has(path))
  return [
    ...Object.entries(FIRST_LOAD)
      .filter(([page]) => paths.includes(page))
      .map(([page, budget]) => ({ what: `first load of ${page}`, bytes: sum([...firstLoad(page, read)].map(gzipped)), budget })),
    ...starts.map((path) => ({ what: path, bytes: sum([...withStaticImports([path], read)].map(gzipped)), budget: WORKER })),
    ...[...parts].map((path) => ({ what: path, bytes: gzipped(path), budget: WORKER_PART })),
    { what: 'everything kept for offline', bytes: sum(paths.filter((path) => !NOT_KEPT.test(path)).map(sizeOf)), budget: ALL_KEPT },
  ]
}
