import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Fault } from '#tests/gallery/Fault.ts'
import { fontsOf } from '#tests/gallery/fontsOfPage.ts'
import { SCREEN_LANGUAGES } from '#tests/gallery/GalleryLanguage.ts'
import { GALLERY_SCREENS } from '#tests/gallery/galleryScreens.ts'
import { openGallery } from '#tests/gallery/openGallery.ts'
import type { Gallery } from '#tests/gallery/openGallery.ts'
import type { GalleryPage } from '#tests/gallery/page/inspectPage.ts'
import { takePictures } from '#tests/gallery/takePictures.ts'
import { startServer } from '#tests/journeys/support/server.ts'
import type { RunningServer } from '#tests/journeys/support/server.ts'

declare const galleryPage: GalleryPage

let server: RunningServer
let gallery: Gallery

beforeAll(async () => {
  server = await startServer()
  gallery = await openGallery()
})

afterAll(async () => {
  await gallery.close()
  await server.stop()
})

const LONG = 'Een lange zin die niet past in zijn vak'

/** What is to be found, and where. */
const PLANTED: readonly (readonly [string, string])[] = [
  ['wide', '<div style="inline-size:3000px;block-size:4px"></div>'],
  ['cut', `<p style="overflow:hidden;inline-size:60px;white-space:nowrap">${LONG}</p>`],
  ['cut', `<p style="overflow:hidden;inline-size:60px;white-space:nowrap;text-overflow:ellipsis">${LONG}</p>`],
  ['cut', `<p style="overflow:clip;inline-size:80px;block-size:30px">${LONG}</p>`],
  [
    'cut',
    `<p style="position:relative;overflow:hidden;inline-size:80px;block-size:90px"><b style="position:absolute;top:80px">${LONG}</b></p>`,
  ],
  ['cut', `<select style="inline-size:60px"><option>${LONG}</option></select>`],
  ['cut', `<input style="inline-size:60px" placeholder="${LONG}">`],
  ['spilled', `<button style="border:1px solid;inline-size:90px;white-space:nowrap">${LONG}</button>`],
  ['spilled', `<p style="background:#fff;inline-size:90px;block-size:40px">${LONG}</p>`],
  ['outside', `<p style="position:absolute;inset-inline-start:-40px;inset-block-start:400px">${LONG}</p>`],
  ['overlap', '<p>Een regel</p><p style="margin-block-start:-20px">Een andere</p>'],
  ['overlap', '<button aria-label="een">+</button><button aria-label="twee" style="margin-inline-start:-20px">\u00a0</button>'],
  ['sideways', '<div style="overflow-x:auto;inline-size:90px"><div style="inline-size:400px;block-size:4px"></div></div>'],
  ['foreignFont', '<p style="font-family:monospace">Een vreemde letter</p>'],
  // What no font has is drawn by none of ours.
  ['noGlyph foreignFont', '<p>Geen teken \u{10FFFD}</p>'],
]

/** What looks like a fault and is none. */
const SOUND = `<p style="position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap">${LONG}</p>
<details><summary>Dicht</summary><p style="overflow:hidden;inline-size:20px">${LONG}</p></details>
<div style="overflow-y:auto;block-size:60px"><p>${LONG}</p><p>${LONG}</p><p>${LONG}</p></div>
<button>Met <b>dikke</b> letters</button><p lang="ti">ትግርኛ</p><p lang="ar" dir="rtl">\u2068العربية\u2069 12</p><p>ğşİ Українська</p>`

test('each fault that is planted in a sound page with the styles of the app is found, and named for what it is', async () => {
  const { page, context } = await gallery.openIn('nl')
  const styles = ((await (await fetch(server.url)).text()).match(/<link rel="stylesheet"[^>]*>/gu) ?? []).join('')
  let body = ''
  await context.route('**/planted', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="nl" dir="ltr"><title>Geplant</title>${styles}<h1>Geplant</h1>${body}`,
    }),
  )
  const fonts = await fontsOf(page)
  const faultsWith = async (html: string): Promise<readonly Fault[]> => {
    body = html
    await page.goto(`${server.url}/planted`)
    await page.evaluate(() => galleryPage.settled())
    return [...(await page.evaluate(() => galleryPage.inspect({ fields: true }))), ...(await fonts.foreign())]
  }
  expect(await faultsWith(SOUND)).toEqual([])
  for (const [kind, html] of PLANTED) {
    const faults = await faultsWith(html)
    expect([...new Set(faults.map((fault) => fault.kind))].join(' '), html).toBe(kind)
  }
  await context.close()
})

const SHORT = ['card of a person', 'new person', 'activity for a resident']

describe('a short walk through the gallery', () => {
  test.each(SCREEN_LANGUAGES.filter(({ id }) => ['nl', 'ar', 'pseudo'].includes(id)))('finds nothing wrong in $id', async (language) => {
    const lost: string[] = []
    const pictures = await takePictures({
      gallery,
      url: server.url,
      language,
      screens: GALLERY_SCREENS.filter(({ name, inLanguage }) => SHORT.includes(name) && (language.id !== 'nl' || inLanguage !== undefined)),
      wanted: (reader) => ['ti', 'ar', 'pseudo'].includes(reader),
      onLost: (line) => lost.push(line),
    })
    expect(lost).toEqual([])
    expect(pictures.filter(({ faults }) => faults.length > 0)).toEqual([])
    expect(pictures.length).toBe({ nl: 4, ar: 4, pseudo: 6 }[language.id])
  })
})
