import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import type { Plugin } from 'vite'
import { WORKER_HEADERS } from '#server/securityHeaders.ts'
import type { WorkerKind } from '#server/securityHeaders.ts'

const ENTRIES: Readonly<Record<WorkerKind, string>> = {
  engine: 'src/engine/engineWorker.ts',
  keeper: 'src/engine/keeperWorker.ts',
  story: 'src/engine/storyWorker.ts',
  courier: 'src/courier/courierWorker.ts',
}

const VIRTUAL = 'virtual:worker-urls'

/**
 * Builds each worker as one file of its own, named after the hash of its code *and* of the headers it is served with: a
 * cached worker keeps the headers it was stored with, so a changed header must be a new address.
 */
export const sealedWorkers = (): Plugin => {
  const files = new Map<WorkerKind, { readonly fileName: string; readonly code: string }>()
  return {
    name: 'sealed-workers',
    apply: 'build',
    async buildStart() {
      for (const kind of Object.keys(ENTRIES) as WorkerKind[]) {
        const code = await bundle(ENTRIES[kind])
        const hash = createHash('sha256').update(code).update(JSON.stringify(WORKER_HEADERS[kind])).digest('hex').slice(0, 20)
        files.set(kind, { fileName: `workers/${hash}.js`, code })
      }
    },
    resolveId: (id) => (id === VIRTUAL ? `\0${VIRTUAL}` : undefined),
    load: (id) =>
      id === `\0${VIRTUAL}`
        ? [...files].map(([kind, { fileName }]) => `export const ${kind}WorkerUrl = ${JSON.stringify(`/${fileName}`)}`).join('\n')
        : undefined,
    generateBundle() {
      for (const { fileName, code } of files.values()) this.emitFile({ type: 'asset', fileName, source: code })
      const kinds = Object.fromEntries([...files].map(([kind, { fileName }]) => [fileName, kind]))
      this.emitFile({ type: 'asset', fileName: 'workers.json', source: JSON.stringify(kinds) })
    },
  }
}

/** The package's own entry is written for browsers without classes and generators; this one is the same version, some kilobytes smaller. */
const DEXIE_FOR_TODAYS_BROWSERS = { find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.min.mjs' }

const bundle = async (entry: string): Promise<string> => {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    root: fileURLToPath(new URL('../../../', import.meta.url)),
    publicDir: false,
    resolve: { alias: [DEXIE_FOR_TODAYS_BROWSERS] },
    build: {
      write: false,
      target: 'es2023',
      copyPublicDir: false,
      modulePreload: false,
      rolldownOptions: { input: entry, output: { format: 'iife', codeSplitting: false } },
    },
  })
  const outputs = Array.isArray(result) ? result : [result]
  const chunks = outputs.flatMap((one) => ('output' in one ? one.output : [])).filter((file) => file.type === 'chunk')
  const [chunk] = chunks
  if (chunk === undefined || chunks.length !== 1) throw new Error(`${entry} must become exactly one file, not ${String(chunks.length)}`)
  return chunk.code
}
