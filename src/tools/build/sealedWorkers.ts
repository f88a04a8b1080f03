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

interface WorkerFile {
  readonly kind: WorkerKind
  readonly fileName: string
  readonly code: string
}

/**
 * Builds each worker into files of its own, named after the hash of their code *and* of the headers they are served with: a
 * cached worker keeps the headers it was stored with, so a changed header must be a new address. Only the engine has parts
 * that come later, by `import()`: it unlocks while what a counter does is still being read.
 */
export const sealedWorkers = (): Plugin => {
  const entries = new Map<WorkerKind, string>()
  const files: WorkerFile[] = []
  return {
    name: 'sealed-workers',
    apply: 'build',
    async buildStart() {
      files.length = 0
      for (const kind of Object.keys(ENTRIES) as WorkerKind[]) {
        const [entry, ...parts] = await bundle(kind)
        entries.set(kind, entry.fileName)
        files.push(entry, ...parts)
      }
    },
    resolveId: (id) => (id === VIRTUAL ? `\0${VIRTUAL}` : undefined),
    load: (id) =>
      id === `\0${VIRTUAL}`
        ? [...entries].map(([kind, fileName]) => `export const ${kind}WorkerUrl = ${JSON.stringify(`/${fileName}`)}`).join('\n')
        : undefined,
    generateBundle() {
      for (const { fileName, code } of files) this.emitFile({ type: 'asset', fileName, source: code })
      const kinds = Object.fromEntries(files.map(({ kind, fileName }) => [fileName, kind]))
      this.emitFile({ type: 'asset', fileName: 'workers.json', source: JSON.stringify(kinds) })
    },
  }
}

/** The package's own entry is written for browsers without classes and generators; this one is the same version, some kilobytes smaller. */
const DEXIE_FOR_TODAYS_BROWSERS = { find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.min.mjs' }

/** The HPKE library asks Node for it where `globalThis.crypto` lacks: never here, and an empty part of its own would come of it. */
const NODES_CRYPTO = 'crypto'

/** The file that starts the worker, then its parts. A name hashes the code, and with it the names of the parts that it loads. */
const bundle = async (kind: WorkerKind): Promise<readonly [WorkerFile, ...WorkerFile[]]> => {
  const headers = createHash('sha256').update(JSON.stringify(WORKER_HEADERS[kind])).digest('hex').slice(0, 8)
  const name = `workers/[hash]-${headers}.js`
  const inParts = kind === 'engine'
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
      rolldownOptions: {
        input: ENTRIES[kind],
        external: [NODES_CRYPTO],
        output: {
          format: inParts ? 'es' : 'iife',
          codeSplitting: inParts,
          entryFileNames: name,
          chunkFileNames: name,
        },
      },
    },
  })
  const outputs = Array.isArray(result) ? result : [result]
  const chunks = outputs.flatMap((one) => ('output' in one ? one.output : [])).filter((file) => file.type === 'chunk')
  const made = chunks.map(({ fileName, code, isEntry }) => ({ kind, fileName, code, isEntry }))
  const entry = made.find(({ isEntry }) => isEntry)
  const parts = made.filter(({ isEntry }) => !isEntry)
  if (entry === undefined || (!inParts && parts.length > 0))
    throw new Error(`${ENTRIES[kind]} must become one file, not ${String(made.length)}`)
  return [entry, ...parts]
}
