import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Fault } from '#tests/gallery/Fault.ts'
import type { Places } from '#tests/gallery/takePlaces.ts'
import { reportPage } from '#tests/gallery/reportPage.ts'

/** A screen as it looked in one language at one width. */
export interface Picture {
  readonly screen: string
  /** What a resident reads, or the language of the screens. */
  readonly language: string
  readonly dir: 'ltr' | 'rtl'
  readonly width: number
  /** The file, from the folder of the gallery. */
  readonly picture: string
  readonly faults: readonly Fault[]
}

const FINDINGS = 'findings.json'

const readPictures = (folder: string): readonly Picture[] => {
  const path = join(folder, FINDINGS)
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as readonly Picture[]) : []
}

/** Adds the pictures of a run to those of earlier runs; what was looked at again is replaced, and a screen that is no more is left out. */
export const keepPictures = (folder: string, fresh: readonly Picture[], screens: readonly string[]): readonly Picture[] => {
  const again = new Set(fresh.map(({ picture }) => picture))
  const kept = readPictures(folder).filter(({ picture, screen }) => !again.has(picture) && screens.includes(screen))
  const all = [...kept, ...fresh].toSorted(
    (a, b) => screens.indexOf(a.screen) - screens.indexOf(b.screen) || (a.picture < b.picture ? -1 : a.picture > b.picture ? 1 : 0),
  )
  writeFileSync(join(folder, FINDINGS), `${JSON.stringify(all, null, 2)}\n`)
  writeFileSync(join(folder, 'index.html'), reportPage(all))
  return all
}

const PLACES = 'places.json'

/** Adds the places of words that a run found to those of earlier runs; answers how many words now have one. */
export const keepPlaces = (folder: string, fresh: Places): number => {
  const path = join(folder, PLACES)
  const kept = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Places) : {}
  const all = Object.fromEntries(Object.entries({ ...kept, ...fresh }).toSorted(([a], [b]) => (a < b ? -1 : 1)))
  writeFileSync(path, `${JSON.stringify(all, null, 2)}\n`)
  return Object.keys(all).length
}
