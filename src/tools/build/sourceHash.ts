import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** What the built app is made of. The server and the commands are not in it, except those that take part in the build. */
const BUILT_FROM = [
  'index.html',
  'wachtruimte.html',
  'kiosk.html',
  'src',
  'locales',
  'public',
  'vite.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
] as const

/** One hash over names and contents, the same on every system. */
export const sourceHash = (root: string, sources: readonly string[] = BUILT_FROM): string => {
  const hash = createHash('sha256')
  const files = sources.flatMap((source) => filesAt(join(root, source))).map((file) => relative(root, file).split(sep).join('/'))
  for (const file of files.sort())
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update('\0')
  return hash.digest('hex')
}

const filesAt = (path: string): readonly string[] => {
  if (!existsSync(path)) return []
  if (statSync(path).isFile()) return [path]
  const entries = readdirSync(path, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}
