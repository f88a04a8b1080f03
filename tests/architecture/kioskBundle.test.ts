import { existsSync, readFileSync, statSync } from 'node:fs'
import { join, posix } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT } from '#tests/architecture/sourceFiles.ts'

/** Imports that are there when the page runs, lazy ones too; types are gone by then. */
const IMPORT = /(?:^|\n)\s*(?:import|export)\s+(?!type\b)(?:[^'";]*?\bfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g

const pathOf = (target: string, from: string): string | undefined => {
  if (target.startsWith('#locales/') || target.startsWith('#config/')) return undefined
  if (target.startsWith('#')) return `src/${target.slice(1)}`
  return target.startsWith('.') ? posix.join(posix.dirname(from), target) : undefined
}

/** Every module that can be loaded from this one, and every package that one of them names. */
const reachedFrom = (start: string): { readonly modules: ReadonlySet<string>; readonly packages: ReadonlySet<string> } => {
  const modules = new Set<string>()
  const packages = new Set<string>()
  const visit = (path: string): void => {
    if (modules.has(path) || !/\.tsx?$/.test(path)) return
    expect(existsSync(join(ROOT, path)) && statSync(join(ROOT, path)).isFile(), path).toBe(true)
    modules.add(path)
    for (const [, still, lazy] of readFileSync(join(ROOT, path), 'utf8').matchAll(IMPORT)) {
      const target = still ?? lazy ?? ''
      const inside = pathOf(target, path)
      if (inside === undefined) packages.add(target)
      else visit(inside)
    }
  }
  visit(start)
  return { modules, packages }
}

/** What opens, keeps or asks for a record. */
const OPENS =
  /^src\/(engine|storage|actions|queries|demo|server)\/|^src\/vault\/(inbox\/(openForLocation|locationInboxKey)|keyring|slots?)\b/

test('nothing that the kiosk can ever load opens a record, keeps one, or knows Dexie', () => {
  const { modules, packages } = reachedFrom('src/app/kiosk/main.tsx')
  expect(modules.size).toBeGreaterThan(80)
  expect([...modules]).toContain('src/vault/sealForLocation.ts')
  expect([...modules].filter((path) => OPENS.test(path))).toEqual([])
  expect([...packages].filter((name) => /dexie|zod|minisearch|hash-wasm|wouter|zustand|workbox/.test(name))).toEqual([])
})

test('the desk of the staff, looked at the same way, has what opens records: so the look sees it', () => {
  const { modules } = reachedFrom('src/engine/engineWorker.ts')
  expect([...modules].filter((path) => OPENS.test(path)).length).toBeGreaterThan(20)
})
