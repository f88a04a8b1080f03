import type { Encoding, ServedFile } from '#server/ServedFile.ts'

/** The file as an answer: in the smallest encoding the browser takes, or 304 when it has this very version. */
export const serveFile = (file: ServedFile, request: Request): Response => {
  const encoding = chooseEncoding(request.headers.get('Accept-Encoding') ?? '', file)
  // Each encoding is another sequence of bytes, so it has its own tag (RFC 9110 §8.8.3).
  const etag = `"${file.etag}${encoding === undefined ? '' : `-${encoding}`}"`
  const headers = new Headers({ ...file.security, 'Cache-Control': file.cacheControl, ETag: etag, Vary: 'Accept-Encoding' })
  if (sameVersion(request.headers.get('If-None-Match'), etag)) return new Response(null, { status: 304, headers })

  const body = (encoding === undefined ? undefined : file.compressed[encoding]) ?? file.body
  headers.set('Content-Type', file.contentType)
  headers.set('Content-Length', String(body.byteLength))
  if (encoding !== undefined) headers.set('Content-Encoding', encoding)
  return new Response(body, { headers })
}

const chooseEncoding = (accepted: string, file: ServedFile): Encoding | undefined => {
  const taken = new Set(
    accepted
      .split(',')
      .filter((part) => !/;\s*q=0(\.0*)?\s*$/.test(part))
      .map((part) => part.split(';')[0]?.trim().toLowerCase()),
  )
  return (['br', 'gzip'] as const).find((encoding) => taken.has(encoding) && file.compressed[encoding] !== undefined)
}

const sameVersion = (ifNoneMatch: string | null, etag: string): boolean =>
  ifNoneMatch !== null && ifNoneMatch.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag)
