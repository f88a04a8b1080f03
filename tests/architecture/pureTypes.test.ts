import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, test, vi } from 'vitest'
import { PURE } from '#config/layers.ts'
import { ROOT } from '#tests/architecture/sourceFiles.ts'

// The first of these loads a whole compiler; a laptop that is busy takes its time.
vi.setConfig({ testTimeout: 60_000 })

/** The language's own declarations are read once for all the small programs below. */
const libraries = new Map<string, ts.SourceFile | undefined>()

/** What the compiler says of one planted file in a pure folder, checked by that folder's own tsconfig.json. */
const complaintsAbout = (layer: string, code: string): readonly string[] => {
  const folder = join(ROOT, 'src', layer)
  const planted = join(folder, 'planted.ts')
  const { config } = ts.readConfigFile(join(folder, 'tsconfig.json'), (path) => readFileSync(path, 'utf8')) as { config: unknown }
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, folder)
  const host = ts.createCompilerHost(options)
  const readSource = host.getSourceFile.bind(host)
  host.getSourceFile = (path, version) => {
    if (path === planted) return ts.createSourceFile(path, code, version)
    if (!libraries.has(path)) libraries.set(path, readSource(path, version))
    return libraries.get(path)
  }
  const program = ts.createProgram([planted, ...fileNames.filter((path) => path.endsWith('.d.ts'))], options, host)
  const file = program.getSourceFile(planted)
  return ts.getPreEmitDiagnostics(program, file).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '))
}

test('npm run types checks every pure folder without browser and Node', () => {
  const path = join(ROOT, 'config/tsconfig.pure.json')
  const { config } = ts.readConfigFile(path, (file) => readFileSync(file, 'utf8')) as { config: { readonly include: readonly string[] } }
  expect(config.include.slice().sort()).toEqual([...PURE.map((layer) => `../src/${layer}/**/*.ts`), 'pure-globals.d.ts'].sort())
})

describe.each(PURE)('%s', (layer) => {
  test.each([
    ['a window', 'export const a = window', "Cannot find name 'window'"],
    ['storage', "export const a = localStorage.getItem('x')", "Cannot find name 'localStorage'"],
    ['a network', "export const a = fetch('/')", "Cannot find name 'fetch'"],
    ['timers', 'export const a = setTimeout', "Cannot find name 'setTimeout'"],
    ['a process', 'export const a = process', "Cannot find name 'process'"],
    ["Node's modules", "import { readFile } from 'node:fs/promises'; export const a = readFile", 'Cannot find'],
  ])('knows nothing of %s', (_, code, complaint) => {
    expect(complaintsAbout(layer, code).join('\n')).toContain(complaint)
  })

  test('may turn text into bytes and back', () => {
    expect(
      complaintsAbout(layer, "export const a = new TextDecoder('utf-8', { fatal: true }).decode(new TextEncoder().encode('x'))"),
    ).toEqual([])
  })

  test('resolves the imports of its neighbours', () => {
    expect(complaintsAbout(layer, "import { ok } from '#kernel/Result.ts'; export const a = ok(1)")).toEqual([])
  })
})
