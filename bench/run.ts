import type { Measured } from './Measured.ts'
import { measuredLines } from './measuredLines.ts'

/**
 * The figures of DESIGN §11, each beside a floor from the same run. They are printed and never asserted: a busy machine is no
 * defect. `npm run bench` takes all parts, `npm run bench -- sync` one.
 */
const PARTS: Readonly<Record<string, () => Promise<readonly Measured[]>>> = {
  spine: async () => (await import('./spine/benchSpine.ts')).benchSpine(),
  search: async () => (await import('./search/benchSearch.ts')).benchSearch(),
  match: async () => (await import('./match/benchMatch.ts')).benchMatch(),
  sync: async () => (await import('./sync/benchSync.ts')).benchSync(),
  kiosk: async () => (await import('./kiosk/benchKiosk.ts')).benchKiosk(),
  server: async () => (await import('./server/benchServer.ts')).benchServer(),
}

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !(name in PARTS))
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(', ')}. The parts are: ${Object.keys(PARTS).join(', ')}.`)
  process.exit(1)
}
for (const [name, measure] of Object.entries(PARTS)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  console.log(`\n${name}`)
  for (const figure of await measure()) console.log(measuredLines(figure))
}
