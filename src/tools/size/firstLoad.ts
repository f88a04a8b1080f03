import { posix } from 'node:path'

/** Reads a file of the built app by its path in dist. */
export type ReadBuilt = (path: string) => string

const SCRIPT_IN_PAGE = /<(?:script|link)\b[^>]*\b(?:src|href)="\/([^"]+\.js)"/g

/** Static imports of a built module: `import"./a.js"`, `import{b}from"./b.js"`, `export*from"./c.js"`. A lazy `import("./d.js")` is none. */
const STATIC_IMPORT = /\b(?:import|from)\s*["'](\.{1,2}\/[^"']+\.js)["']/g

/** An `import()` of a built module; the minifier writes its name between backticks. */
const LATER_IMPORT = /\bimport\(\s*["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g

const targetsOf = (path: string, imports: RegExp, read: ReadBuilt): readonly string[] =>
  [...read(path).matchAll(imports)].map(([, target = '']) => posix.join(posix.dirname(path), target))

/** Every script that a document loads before it can be used: those it names, and what these import statically. */
export const firstLoad = (page: string, read: ReadBuilt): ReadonlySet<string> =>
  withStaticImports(
    [...read(page).matchAll(SCRIPT_IN_PAGE)].map(([, path = '']) => path),
    read,
  )

/** These modules and all that must arrive with them. */
export const withStaticImports = (paths: readonly string[], read: ReadBuilt): ReadonlySet<string> => {
  const closure = new Set<string>()
  const visit = (path: string): void => {
    if (closure.has(path)) return
    closure.add(path)
    for (const target of targetsOf(path, STATIC_IMPORT, read)) visit(target)
  }
  for (const path of paths) visit(path)
  return closure
}

/** Which of these modules are loaded by an `import()` of another. */
export const loadedLater = (paths: readonly string[], read: ReadBuilt): ReadonlySet<string> =>
  new Set(paths.flatMap((path) => targetsOf(path, LATER_IMPORT, read)))
