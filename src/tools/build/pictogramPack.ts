import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

/**
 * Lays all pictograms in one file beside themselves, by name. A laptop fetches and stores that file once: a request and a place in the
 * store for each of some 170 drawings cost a slow laptop more than their bytes.
 */
export const pictogramPack = (folder: string, fileName: string): Plugin => ({
  name: 'pictogram-pack',
  apply: 'build',
  generateBundle() {
    const names = readdirSync(folder).filter((name) => name.endsWith('.svg'))
    const pack = Object.fromEntries(names.sort().map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
    this.emitFile({ type: 'asset', fileName, source: JSON.stringify(pack) })
  },
})
