import { readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { cruise } from 'dependency-cruiser'
import type { ICruiseOptions, ICruiseResult, IFlattenedRuleSet } from 'dependency-cruiser'
import { describe, expect, test, vi } from 'vitest'
import { MAY_IMPORT, PURE } from '#config/layers.ts'
import { ROOT } from '#tests/architecture/sourceFiles.ts'
import { folderWith } from '#tests/support/folderWith.ts'

// The first of these loads a whole compiler; a laptop that is busy takes its time.
vi.setConfig({ testTimeout: 60_000 })

const configuration = createRequire(import.meta.url)(join(ROOT, '.dependency-cruiser.cjs')) as {
  readonly forbidden: NonNullable<IFlattenedRuleSet['forbidden']>
  readonly options: ICruiseOptions
}

const PACKAGES = {
  'package.json': '{"type":"module","imports":{"#*":"./src/*"}}',
  'tsconfig.json': '{}',
  'node_modules/dexie/package.json': '{"name":"dexie","type":"module","main":"index.js"}',
  'node_modules/dexie/index.js': 'export const Dexie = 1',
  'node_modules/zod/package.json': '{"name":"zod","type":"module","main":"index.js"}',
  'node_modules/zod/index.js': 'export const z = 1',
  'src/kernel/a.ts': 'export const a = 1; export type A = number',
  'src/domain/a.ts': 'export const a = 1; export type A = number',
  'src/domain/programmes/a.ts': 'export const a = 1; export type A = number',
  'src/domain/ownPath/a.ts': 'export const a = 1',
  'src/queries/ownPath.ts': 'export const a = 1; export type A = number',
  'src/domain/people/a.ts': "import { a } from '#domain/programmes/a.ts'; export const b = a",
  'src/actions/a.ts': 'export const a = 1; export type A = number',
  'src/queries/a.ts': 'export const a = 1; export type A = number',
  'src/storage/a.ts': 'export const a = 1; export type A = number',
  'src/vault/a.ts': 'export const a = 1; export type A = number',
  'src/vault/sealForLocation.ts': 'export const seal = 1',
  'src/engine/client.ts': 'export const client = 1',
  'src/engine/a.ts': 'export const a = 1; export type A = number',
  'src/app/kiosk/a.ts': 'export const a = 1',
  'src/app/parts/a.ts': 'export const a = 1',
}

/** The names of the rules that one planted file breaks. */
const brokenBy = async (path: string, code: string): Promise<readonly string[]> => {
  const baseDir = await folderWith({ ...PACKAGES, [path]: code })
  const { output } = await cruise(['src'], {
    ...configuration.options,
    baseDir,
    validate: true,
    ruleSet: { forbidden: configuration.forbidden },
  })
  const { summary } = output as ICruiseResult
  return summary.violations.map(({ rule }) => rule.name)
}

describe('the layers refuse', () => {
  test.each([
    [
      'a pure layer that imports a package',
      'src/domain/b.ts',
      "import { Dexie } from 'dexie'; export const b = Dexie",
      'domain-looks-down-only',
    ],
    [
      'a pure layer that imports Node',
      'src/sync/b.ts',
      "import { readFile } from 'node:fs/promises'; export const b = readFile",
      'sync-looks-down-only',
    ],
    [
      'a lower layer that imports a higher one',
      'src/domain/b.ts',
      "import { a } from '#storage/a.ts'; export const b = a",
      'domain-looks-down-only',
    ],
    ['a type that points upward', 'src/kernel/b.ts', "import type { A } from '#domain/a.ts'; export type B = A", 'kernel-looks-down-only'],
    ['sync that knows the domain', 'src/sync/b.ts', "import { a } from '#domain/a.ts'; export const b = a", 'sync-looks-down-only'],
    [
      'a courier that reaches for keys',
      'src/courier/b.ts',
      "import { a } from '#vault/a.ts'; export const b = a",
      'courier-looks-down-only',
    ],
    [
      'a desk of the staff that seals like a kiosk',
      'src/app/balie/b.ts',
      "import { seal } from '#vault/sealForLocation.ts'; export const b = seal",
      'only-the-kiosk-seals',
    ],
    [
      'a kiosk that reaches for more of the vault',
      'src/app/kiosk/b.ts',
      "import { a } from '#vault/a.ts'; export const b = a",
      'app-looks-down-only',
    ],
    ['a server that knows residents', 'src/server/b.ts', "import { a } from '#domain/a.ts'; export const b = a", 'server-looks-down-only'],
    [
      'a screen that writes past the deeds',
      'src/app/balie/b.ts',
      "import { a } from '#storage/a.ts'; export const b = a",
      'app-looks-down-only',
    ],
    [
      'a screen that loads the engine itself',
      'src/app/balie/b.ts',
      "import { a } from '#engine/a.ts'; export const b = a",
      'app-asks-the-workers-through-their-clients',
    ],
    [
      'a screen that runs a query itself',
      'src/app/balie/b.ts',
      "import { a } from '#queries/a.ts'; export const b = a",
      'app-knows-answers-not-queries',
    ],
    [
      'a client that drags keys into the page',
      'src/engine/client.ts',
      "import { a } from '#vault/a.ts'; export const client = a",
      'clients-stay-thin',
    ],
    [
      'a desk that knows another desk',
      'src/app/balie/b.ts',
      "import { a } from '#app/kiosk/a.ts'; export const b = a",
      'desks-are-strangers',
    ],
    [
      'a shared part that knows a desk',
      'src/app/parts/b.ts',
      "import { a } from '#app/kiosk/a.ts'; export const b = a",
      'shared-parts-know-no-desk',
    ],
    ['a button that knows a part', 'src/app/ui/b.ts', "import { a } from '#app/parts/a.ts'; export const b = a", 'ui-knows-no-parts'],
    [
      'a score that looks at the law',
      'src/domain/matching/b.ts',
      "import { a } from '#domain/programmes/a.ts'; export const b = a",
      'matching-knows-no-law',
    ],
    [
      'a score that names a type of the law',
      'src/domain/matching/b.ts',
      "import type { A } from '#domain/programmes/a.ts'; export type B = A",
      'matching-knows-no-law',
    ],
    [
      'a score that reaches the law through another file',
      'src/domain/matching/b.ts',
      "import { b } from '#domain/people/a.ts'; export const c = b",
      'matching-knows-no-law',
    ],
    [
      'a score that looks at somebody’s own path',
      'src/domain/matching/b.ts',
      "import { a } from '#domain/ownPath/a.ts'; export const b = a",
      'the-own-path-is-seen-by-its-screen-only',
    ],
    [
      'a figure that counts somebody’s own path',
      'src/queries/figures.ts',
      "import { a } from '#queries/ownPath.ts'; export const b = a",
      'the-own-path-is-seen-by-its-screen-only',
    ],
    [
      'a paper that prints somebody’s own path',
      'src/app/documents/b.ts',
      "import type { A } from '#queries/ownPath.ts'; export type B = A",
      'the-own-path-is-seen-by-its-screen-only',
    ],
    ['Dexie outside of storage', 'src/engine/b.ts', "import { Dexie } from 'dexie'; export const b = Dexie", 'only-storage-knows-dexie'],
    [
      'Node in the browser',
      'src/i18n/b.ts',
      "import { join } from 'node:path'; export const b = join",
      'node-modules-of-node-stay-in-server-and-tools',
    ],
    [
      'files that need each other',
      'src/kernel/a.ts',
      "import { b } from './b.ts'; export const a = b; import { a as own } from './a.ts'; export const c = own",
      'no-cycles',
    ],
    ['an import that leads nowhere', 'src/kernel/b.ts', "import { a } from '#kernel/gone.ts'; export const b = a", 'nothing-unresolved'],
  ])('%s', async (_, path, code, rule) => {
    expect(await brokenBy(path, code)).toContain(rule)
  })
})

describe('the layers allow', () => {
  test.each([
    ['nothing planted', 'src/kernel/b.ts', 'export const b = 1'],
    ['an arrow that skips layers', 'src/actions/b.ts', "import { a } from '#kernel/a.ts'; export const b = a"],
    ['the schema validator in a pure layer', 'src/domain/b.ts', "import { z } from 'zod'; export const b = z"],
    ['Dexie in storage', 'src/storage/b.ts', "import { Dexie } from 'dexie'; export const b = Dexie"],
    ['the type of an answer on a screen', 'src/app/balie/b.ts', "import type { A } from '#queries/a.ts'; export type B = A"],
    ['the type of a question on a screen', 'src/app/balie/b.ts', "import type { A } from '#engine/a.ts'; export type B = A"],
    ['the client of the engine on a screen', 'src/app/balie/b.ts', "import { client } from '#engine/client.ts'; export const b = client"],
    ['files of one desk among themselves', 'src/app/kiosk/b.ts', "import { a } from '#app/kiosk/a.ts'; export const b = a"],
  ])('%s', async (_, path, code) => {
    expect(await brokenBy(path, code)).toEqual([])
  })
})

describe('the table', () => {
  const folders = readdirSync(join(ROOT, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory())

  test('names every folder of src, and no other', () => {
    expect(folders.map(({ name }) => name).sort()).toEqual(Object.keys(MAY_IMPORT).sort())
  })

  test('has no circle: every layer can be drawn above the ones it imports', () => {
    const table: Readonly<Record<string, readonly string[]>> = MAY_IMPORT
    const reaches = (layer: string): readonly string[] => table[layer]!.flatMap((below) => [below, ...reaches(below)])
    for (const layer of Object.keys(table)) expect(reaches(layer)).not.toContain(layer)
  })

  test('lets pure layers import pure layers only', () => {
    for (const layer of PURE) expect(PURE).toEqual(expect.arrayContaining([...MAY_IMPORT[layer]]))
  })
})
