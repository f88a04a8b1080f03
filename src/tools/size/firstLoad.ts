import { posix } from 'node:path'

/** Reads a file of the built app by its path in dist. */
export type ReadBuilt = (path: string) => string

const SCRIPT_IN_PAGE = /<(?:script|link)\b[^>]*\b(?:src|href)="\/([^"]+\.js)"/g

/** Static imports of a built module: `import"./a.js"`, `import{b}from"./b.js"`, `export*from"./c.js"`. A lazy `import("./d.js")` is none. */
const STATIC_IMPORT = /\b(?:import|from)\s*["'](\.{1,2}\/[^"']+\.js)["']/g

/** Every script that a document loads before it can be used: those it names, and what these import statically. */
export const firstLoad = (page: string, read: ReadBuilt): ReadonlySet<string> => {
  const closure = new Set<string>()
  const visit = (path: string): void => {
    if (closure.has(path)) return
    closure.add(path)
    for (const [, target = ''] of read(path).matchAll(STATIC_IMPORT)) visit(posix.join(posix.dirname(path), target))
  }
  for (const [, path = ''] of read(page).matchAll(SCRIPT_IN_PAGE)) visit(path)
  return closure
}
