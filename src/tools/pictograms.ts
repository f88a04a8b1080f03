/**
 * Writes public/pictograms/ from the OpenMoji drawings. They are 9 MB, so no dependency: in a folder outside the repository
 *   npm i @iconify-json/openmoji svgo
 *   node src/tools/pictograms.ts <that folder>
 */
import { spawnSync } from 'node:child_process'
import { readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Layer } from '#tools/pictograms/Layer.ts'
import { PICTURES } from '#tools/pictograms/pictures.ts'

const OUT = 'public/pictograms'
/** A screen shows up to forty at once, on old laptops. */
const MOST_BYTES = 8 * 1024

const iconSet = z.object({ width: z.literal(72), height: z.literal(72), icons: z.record(z.string(), z.object({ body: z.string() })) })

const main = (folder: string): void => {
  const { icons } = iconSet.parse(JSON.parse(readFileSync(join(folder, 'node_modules/@iconify-json/openmoji/icons.json'), 'utf8')))
  for (const file of readdirSync(OUT)) rmSync(join(OUT, file))
  for (const [name, layers] of Object.entries(PICTURES)) {
    const drawn = layers.map((layer) => draw(layer, icons[layer.icon]?.body))
    writeFileSync(join(OUT, `${name}.svg`), `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 72 72">${drawn.join('')}</svg>`)
  }
  const optimised = spawnSync(process.execPath, [join(folder, 'node_modules/svgo/bin/svgo.js'), '--quiet', '--multipass', OUT])
  if (optimised.status !== 0) throw new Error(`svgo stopped: ${optimised.stderr.toString()}`)
  const sizes = Object.keys(PICTURES).map((name) => ({ name, bytes: statSync(join(OUT, `${name}.svg`)).size }))
  for (const { name, bytes } of sizes) if (bytes > MOST_BYTES) throw new Error(`${name} is ${bytes} bytes, more than ${MOST_BYTES}`)
  writeFileSync(join(OUT, 'CREDITS.md'), credits())
  console.log(`${sizes.length} pictures, ${sizes.reduce((sum, { bytes }) => sum + bytes, 0)} bytes`)
}

const draw = ({ icon, x = 0, y = 0, scale = 1 }: Layer, body: string | undefined): string => {
  if (body === undefined) throw new Error(`OpenMoji has no drawing called ${icon}`)
  return x === 0 && y === 0 && scale === 1 ? body : `<g transform="translate(${x} ${y}) scale(${scale})">${body}</g>`
}

const credits = (): string =>
  [
    '# Pictures',
    '',
    'Drawn by the OpenMoji project, <https://openmoji.org>, and used under CC BY-SA 4.0, <https://creativecommons.org/licenses/by-sa/4.0/>.',
    'Changes: made smaller without changing how they look; those marked * are put together from several drawings. The changed pictures',
    'are under the same licence.',
    '',
    '| file | drawing |',
    '| --- | --- |',
    ...Object.entries(PICTURES)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, layers]) => `| ${name}.svg${layers.length > 1 ? ' *' : ''} | ${layers.map(({ icon }) => icon).join(', ')} |`),
    '',
  ].join('\n')

const folder = process.argv[2]
if (folder === undefined) throw new Error('Say in which folder OpenMoji and svgo are installed: node src/tools/pictograms.ts <folder>')
main(folder)
