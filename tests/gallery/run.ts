import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { buildIfChanged } from '#tools/build/buildIfChanged.ts'
import { ROOT } from '#tools/run.ts'
import { SCREEN_LANGUAGES, residentLanguagesOn } from '#tests/gallery/GalleryLanguage.ts'
import { GALLERY_SCREENS } from '#tests/gallery/galleryScreens.ts'
import { keepPictures, keepPlaces } from '#tests/gallery/GalleryReport.ts'
import type { Picture } from '#tests/gallery/GalleryReport.ts'
import { openGallery } from '#tests/gallery/openGallery.ts'
import { takePictures } from '#tests/gallery/takePictures.ts'
import { takePlaces } from '#tests/gallery/takePlaces.ts'
import { startServer } from '#tests/journeys/support/server.ts'

/**
 * `npm run gallery`: looks at every screen in every language, takes pictures, and says what is wrong. A part of it with
 * `--screens today,offer` and `--languages nl,ti,pseudo`; `--languages places` only shows translators where each word stands. Ends with 1 where anything is wrong.
 */
const { values } = parseArgs({
  options: { screens: { type: 'string' }, languages: { type: 'string' } },
})

const print = (line: string): void => void process.stdout.write(`${line}\n`)
const FOLDER = join(ROOT, 'gallery')
const named = (list: string | undefined, name: string, whole: boolean): boolean =>
  list === undefined || list.split(',').some((part) => (whole ? name === part : name.includes(part)))

const screens = GALLERY_SCREENS.filter(({ name }) => named(values.screens, name, false))
const wanted = (language: string): boolean => named(values.languages, language, true)

const begun = performance.now()
if ((await buildIfChanged(print)) === 'failed') process.exit(1)
mkdirSync(FOLDER, { recursive: true })
const server = await startServer()
const gallery = await openGallery()
const onLost = (line: string): void => void lost.push(line)
const pictures: Picture[] = []
const lost: string[] = []
try {
  for (const language of SCREEN_LANGUAGES) {
    const asked = screens.filter(({ inLanguage }) =>
      inLanguage === undefined ? wanted(language.id) : residentLanguagesOn(language).some(({ id }) => wanted(id)),
    )
    if (asked.length === 0) continue
    const since = performance.now()
    const taken = await takePictures({
      gallery,
      url: server.url,
      language,
      screens: asked,
      wanted,
      folder: FOLDER,
      onLost,
    })
    pictures.push(...taken)
    print(`${language.id.padEnd(10)} ${String(taken.length).padStart(4)} pictures  ${secondsSince(since)} s`)
  }
  if (wanted('places')) {
    const since = performance.now()
    const places = keepPlaces(FOLDER, await takePlaces({ gallery, url: server.url, screens, folder: FOLDER, onLost }))
    print(`${'places'.padEnd(10)} ${String(places).padStart(4)} words     ${secondsSince(since)} s`)
  }
} finally {
  await gallery.close()
  await server.stop()
}

function secondsSince(time: number): string {
  return ((performance.now() - time) / 1000).toFixed(0)
}

const all = keepPictures(
  FOLDER,
  pictures,
  GALLERY_SCREENS.map(({ name }) => name),
)
const found = pictures.flatMap(({ screen, language, width, faults }) =>
  faults.map(
    ({ kind, text, where, by }) =>
      `${kind.padEnd(11)} ${screen}, ${language}, ${String(width)} px${by === undefined ? '' : `, by ${String(by)} px`}: ${text} (${where})`,
  ),
)
for (const line of [...found, ...lost.map((line) => `not reached ${line}`)]) print(line)
print(
  `${String(pictures.length)} pictures in ${secondsSince(begun)} s: ${String(found.length)} faults, ${String(lost.length)} screens not reached; ${String(all.length)} in gallery/index.html`,
)
if (found.length + lost.length > 0) process.exitCode = 1
