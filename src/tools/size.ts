import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { buildIfChanged } from '#tools/build/buildIfChanged.ts'
import { ROOT } from '#tools/run.ts'
import { measure } from '#tools/size/budgets.ts'

const DIST = join(ROOT, 'dist')

if ((await buildIfChanged((line) => console.log(line))) === 'failed') process.exit(1)
const kinds = JSON.parse(readFileSync(join(DIST, 'workers.json'), 'utf8')) as Readonly<Record<string, string>>
const paths = readdirSync(DIST, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && !entry.name.startsWith('.') && !/\.(br|gz)$/.test(entry.name))
  .map((entry) => relative(DIST, join(entry.parentPath, entry.name)).split(sep).join('/'))

const measured = measure(
  paths,
  (path) => readFileSync(join(DIST, path), 'utf8'),
  (path) => statSync(join(DIST, path)).size,
)
for (const { what, bytes, budget } of measured) {
  const name = kinds[what] === undefined ? what : `${kinds[what]} worker ${what.slice('workers/'.length, -'.js'.length)}`
  const line = `${name}: ${(bytes / 1000).toFixed(1)} kB of ${budget / 1000} kB`
  if (bytes > budget) console.error(`${line} — too big`)
  else console.log(line)
}
if (measured.some(({ bytes, budget }) => bytes > budget)) process.exitCode = 1
