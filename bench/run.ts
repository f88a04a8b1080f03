import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { build } from 'vite'
import type { Measured } from './Measured.ts'
import { findChromium, surroundings } from '#tools/browser/findChromium.ts'

/**
 * The figures of DESIGN §11 that one laptop can show, in a real Chromium with a profile on disk. They are printed beside a
 * floor from the same run and never asserted: a busy machine is no defect.
 */
const bundle = async (entry: string): Promise<string> => {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    root: fileURLToPath(new URL('../', import.meta.url)),
    publicDir: false,
    build: { write: false, target: 'es2023', rolldownOptions: { input: entry, output: { format: 'iife', codeSplitting: false } } },
  })
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((one) => ('output' in one ? one.output : []))
  const script = outputs.find((file) => file.type === 'chunk')
  if (script === undefined) throw new Error(`${entry} was not built`)
  return script.code
}

const serve = async (script: string): Promise<{ readonly url: string; readonly stop: () => void }> => {
  const server = createServer((request, response) => {
    const isScript = request.url === '/bench.js'
    response.setHeader('Content-Type', `${isScript ? 'text/javascript' : 'text/html'}; charset=utf-8`)
    response.end(isScript ? script : '<!doctype html><script src="/bench.js"></script>')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://localhost:${String((server.address() as AddressInfo).port)}/`,
    stop: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

const line = ({ name, floorName, floorMs, oursMs, goal }: Measured): string => {
  const ratio = oursMs / floorMs
  const met = (goal.kind === 'ratio' ? ratio : oursMs) <= goal.most
  const asked = goal.kind === 'ratio' ? `≤ ${String(goal.most)} ×` : `≤ ${String(goal.most)} ms`
  return [
    `${met ? 'met   ' : 'MISSED'}  ${name}`,
    `        ours ${oursMs.toFixed(2)} ms, floor (${floorName}) ${floorMs.toFixed(2)} ms: ${ratio.toFixed(2)} ×, goal ${asked}`,
  ].join('\n')
}

const executablePath = findChromium(surroundings())
if (executablePath === undefined) throw new Error('No Chromium: run `npm test` once, which installs one')
const page = await serve(await bundle('bench/pages/spine.ts'))
const profile = await mkdtemp(join(tmpdir(), 'meedoenbalie-bench-'))
const browser = await chromium.launchPersistentContext(profile, {
  executablePath,
  args: ['--no-sandbox', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
})
try {
  const tab = await browser.newPage()
  await tab.goto(page.url)
  const measured = await tab.evaluate(() => window.benchSpine())
  console.log(measured.map(line).join('\n'))
} finally {
  await browser.close()
  page.stop()
  await rm(profile, { recursive: true, force: true, maxRetries: 5 })
}
