import { Hono } from 'hono'
import { storageFailure } from '#server/data/storageFailure.ts'
import type { Log } from '#server/log.ts'
import { loopbackRedirect } from '#server/loopbackRedirect.ts'
import { refuse } from '#server/routes/refusal.ts'
import { DOCUMENT_HEADERS, HTTPS_HEADERS } from '#server/securityHeaders.ts'
import type { ServedFiles } from '#server/ServedFile.ts'
import { serveFile } from '#server/serveFile.ts'

export interface HandlerParts {
  readonly files: ServedFiles
  readonly version: string
  readonly log: Log
  readonly https: boolean
  /** Whether other names of this computer are sent on to `localhost`; only where nothing but this computer can ask. */
  readonly onlyLocalhost: boolean
  /** What else is under /api; without it only the app is served. */
  readonly api?: Hono
}

/** `connection` is what the listener knows of the line it came by; the address of the other end is in it. */
export type Handler = (request: Request, connection?: object) => Promise<Response>

/** These never answer with a page: a service worker that asked for a script must not be given HTML. */
const NEVER_A_PAGE = /^\/(api|assets|workers)(\/|$)|\.html$/

/** Short addresses: the desk, and what a telephone opens that was held before a poster. */
const DOCUMENT_AT: Readonly<Record<string, string>> = { '/': '/index.html', '/k': '/kiosk.html' }

/** The whole server as one function from question to answer; who listens where is another matter (listen.ts). */
export const createHandler = ({ files, version, log, https, onlyLocalhost, api }: HandlerParts): Handler => {
  const app = new Hono()

  app.use(async (context, next) => {
    await next()
    const { headers } = context.res
    for (const [name, value] of Object.entries(DOCUMENT_HEADERS)) if (!headers.has(name)) headers.set(name, value)
    if (https) for (const [name, value] of Object.entries(HTTPS_HEADERS)) headers.set(name, value)
  })

  app.use(async (context, next) => {
    const elsewhere = onlyLocalhost && !context.req.path.startsWith('/api/') ? loopbackRedirect(new URL(context.req.url)) : undefined
    if (elsewhere !== undefined) return context.redirect(elsewhere, 308)
    return next()
  })

  app.get('/api/health', (context) => context.json({ ok: true, version }, 200, { 'Cache-Control': 'no-store' }))
  if (api !== undefined) app.route('/api', api)

  app.get('*', (context) => {
    const { pathname } = new URL(context.req.url)
    const file = files.get(DOCUMENT_AT[pathname] ?? pathname)
    if (file !== undefined) return serveFile(file, context.req.raw)
    const page = isNavigation(context.req.raw, pathname) ? files.get('/index.html') : undefined
    return page === undefined ? context.notFound() : serveFile(page, context.req.raw)
  })

  app.notFound((context) => {
    const noStore = { 'Cache-Control': 'no-store' }
    if (context.req.path.startsWith('/api')) return refuse('notFound')
    if (context.req.method !== 'GET' && context.req.method !== 'HEAD') {
      return context.text('Only GET and HEAD are answered here.', 405, { ...noStore, Allow: 'GET, HEAD' })
    }
    return context.text('There is nothing here.', 404, noStore)
  })

  app.onError((error, context) => {
    const failure = storageFailure(error)
    if (failure !== undefined) {
      log({ kind: 'storageFailed', method: context.req.method, reason: failure })
      return refuse('storageUnavailable', { 'Retry-After': '10' })
    }
    log({ kind: 'unexpectedError', method: context.req.method, error: error.name, at: firstFrame(error) })
    return refuse('unexpected')
  })

  return async (request, connection) => app.fetch(request, connection)
}

const isNavigation = (request: Request, pathname: string): boolean =>
  !NEVER_A_PAGE.test(pathname) && staysInside(pathname) && (request.headers.get('Accept') ?? '').includes('text/html')

/** Encoded ways out of the folder (`%2e%2e%2f`), hidden files and control characters are no page of ours. */
const staysInside = (pathname: string): boolean => {
  try {
    const parts = decodeURIComponent(pathname).split(/[/\\]/)
    return parts.every((part) => !part.startsWith('.') && !/\p{Cc}/u.test(part))
  } catch {
    return false
  }
}

/** Where it happened, without the message: that could hold what somebody typed. */
const firstFrame = (error: Error): string =>
  error.stack
    ?.split('\n')
    .find((line) => line.trimStart().startsWith('at '))
    ?.trim() ?? ''
