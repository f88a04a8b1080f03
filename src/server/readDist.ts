import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { err, ok } from '#kernel/Result.ts'
import type { Result } from '#kernel/Result.ts'
import { contentTypeOf } from '#server/contentTypes.ts'
import { DOCUMENT_HEADERS, WORKER_HEADERS } from '#server/securityHeaders.ts'
import type { HeaderSet, WorkerKind } from '#server/securityHeaders.ts'
import type { ServedFile, ServedFiles } from '#server/ServedFile.ts'

/** Which worker a file under /workers/ is; written by the build, never served. */
const KINDS_FILE = 'workers.json'

/** The name holds a hash of the content, so it may be kept for ever (a year is the longest that HTTP knows). */
const FOR_EVER = 'public, max-age=31536000, immutable'
/** Kept, but asked for again each time: a new release is seen at once. */
const ASK_AGAIN = 'no-cache'

/** Reads the built app into memory. A worker whose kind is unknown is a broken build: it would run without its limits. */
export const readDist = async (dist: string): Promise<Result<ServedFiles, string>> => {
  const paths = await filesUnder(dist)
  if (!paths.includes('index.html')) return err(`There is no built app in ${dist}. Run: npm run build`)
  const kinds = paths.includes(KINDS_FILE) ? readKinds(await readFile(join(dist, KINDS_FILE), 'utf8')) : new Map<string, WorkerKind>()

  const files = new Map<string, ServedFile>()
  for (const path of paths.filter(isForBrowsers)) {
    const kind = kinds.get(path)
    if (path.startsWith('workers/') && kind === undefined)
      return err(`${KINDS_FILE} does not say which worker ${path} is. Run: npm run build`)
    files.set(`/${path}`, await readServed(dist, path, paths, kind === undefined ? DOCUMENT_HEADERS : WORKER_HEADERS[kind]))
  }
  return ok(files)
}

const filesUnder = async (dist: string): Promise<readonly string[]> => {
  const entries = await readdir(dist, { withFileTypes: true, recursive: true }).catch(() => [])
  return entries.filter((entry) => entry.isFile()).map((entry) => relative(dist, join(entry.parentPath, entry.name)).split(sep).join('/'))
}

const readKinds = (text: string): ReadonlyMap<string, WorkerKind> => {
  const parsed: unknown = JSON.parse(text)
  const entries = typeof parsed === 'object' && parsed !== null ? Object.entries(parsed) : []
  return new Map(entries.filter((entry): entry is [string, WorkerKind] => typeof entry[1] === 'string' && entry[1] in WORKER_HEADERS))
}

/** No dot-files, no source maps (they hold the comments of the whole source), no tables of the build, no compressed twins. */
const isForBrowsers = (path: string): boolean =>
  path !== KINDS_FILE && !path.split('/').some((part) => part.startsWith('.')) && !/\.(map|br|gz)$/.test(path)

const readServed = async (dist: string, path: string, all: readonly string[], security: HeaderSet): Promise<ServedFile> => {
  const read = async (name: string): Promise<Uint8Array<ArrayBuffer>> => new Uint8Array(await readFile(join(dist, name)))
  const body = await read(path)
  return {
    body,
    compressed: {
      ...(all.includes(`${path}.br`) ? { br: await read(`${path}.br`) } : {}),
      ...(all.includes(`${path}.gz`) ? { gzip: await read(`${path}.gz`) } : {}),
    },
    etag: createHash('sha256').update(body).digest('base64url').slice(0, 22),
    contentType: contentTypeOf(path),
    cacheControl: /^(assets|workers)\//.test(path) ? FOR_EVER : ASK_AGAIN,
    security,
  }
}
