import { describe, expect, test } from 'vitest'
import { createHandler } from '#server/createHandler.ts'
import type { HandlerParts } from '#server/createHandler.ts'
import type { LogLine } from '#server/log.ts'
import { readDist } from '#server/readDist.ts'
import { BUILT_APP } from '#tests/server/builtApp.ts'
import { folderWith } from '#tests/support/folderWith.ts'

const HTML = { Accept: 'text/html,application/xhtml+xml' }

const ask = async (parts: Partial<HandlerParts> = {}) => {
  const read = await readDist(await folderWith(BUILT_APP))
  if (!read.ok) throw new Error(read.error)
  const logged: LogLine[] = []
  const handler = createHandler({
    files: read.value,
    version: '1.2.3',
    log: (line) => logged.push(line),
    https: false,
    onlyLocalhost: true,
    ...parts,
  })
  const get = (path: string, headers: Record<string, string> = {}, origin = 'http://localhost:8080', method = 'GET') =>
    handler(new Request(origin + path, { headers, method, redirect: 'manual' }))
  return { get, logged }
}

describe('pages', () => {
  test('the front door is the staff page, asked for again each time', async () => {
    const { get } = await ask()
    const answer = await get('/')
    expect([answer.status, await answer.text()]).toEqual([200, BUILT_APP['index.html']])
    expect(answer.headers.get('Cache-Control')).toBe('no-cache')
    expect(answer.headers.get('Content-Type')).toBe('text/html; charset=utf-8')
  })

  test('any address that a browser navigates to opens the staff page', async () => {
    const { get } = await ask()
    for (const path of ['/people', '/people/3f2a', '/activities?week=3']) {
      expect(await (await get(path, HTML)).text(), path).toBe(BUILT_APP['index.html'])
    }
  })

  test.each(['/kiosk.html', '/k'])('the kiosk has its own document, and %s is its address', async (path) => {
    const { get } = await ask()
    expect(await (await get(path, HTML)).text()).toBe(BUILT_APP['kiosk.html'])
  })

  test('an unknown page file is not answered by the staff page', async () => {
    const { get } = await ask()
    expect((await get('/balie.html', HTML)).status).toBe(404)
  })

  test('api, assets and workers never fall back to a page, also when a browser navigates there', async () => {
    const { get } = await ask()
    for (const path of ['/api', '/api/people', '/assets', '/assets/gone.js', '/workers/gone.js', '/workers']) {
      const answer = await get(path, HTML)
      expect([path, answer.status]).toEqual([path, 404])
      expect(await answer.text(), path).not.toContain('<')
    }
    expect(await (await get('/api/people')).json()).toMatchObject({ error: 'notFound' })
  })

  test('a script or picture that does not exist is not answered by a page', async () => {
    const { get } = await ask()
    expect((await get('/icons/gone.png', { Accept: 'image/*' })).status).toBe(404)
    expect((await get('/people')).status).toBe(404)
  })

  test('nothing but reading is answered', async () => {
    const { get } = await ask()
    const answer = await get('/', HTML, undefined, 'POST')
    expect([answer.status, answer.headers.get('Allow')]).toEqual([405, 'GET, HEAD'])
  })

  test('HEAD gives the headers of GET and no body', async () => {
    const { get } = await ask()
    const answer = await get('/assets/a1.js', {}, undefined, 'HEAD')
    expect([answer.status, answer.headers.get('Content-Length'), await answer.text()]).toEqual([200, '3', ''])
  })
})

describe('what is not served', () => {
  const HIDDEN = ['/.env', '/.vite/manifest.json', '/assets/a1.js.map', '/workers.json', '/index.html.br', '/assets/a1.js.br']
  const WAYS_OUT = [
    '/%2e%2e%2fpackage.json',
    '/..%2fpackage.json',
    '/assets/..%2f..%2fpackage.json',
    '/assets/%2e%2e/%2e%2e/package.json',
    '/..%5cpackage.json',
    '/%2Fetc/passwd%00',
    '/%E0%A4%A',
    '/%252e%252e%252fpackage.json/.env',
  ]

  test.each(HIDDEN)('%s is not there', async (path) => {
    const { get } = await ask()
    expect((await get(path)).status).toBe(404)
    expect(await (await get(path, HTML)).text()).not.toContain(BUILT_APP[path.slice(1)])
  })

  test.each(WAYS_OUT)('%s leads nowhere', async (path) => {
    const { get } = await ask()
    const answer = await get(path, HTML)
    expect([BUILT_APP['index.html'], 'There is nothing here.']).toContain(await answer.text())
    expect((await get(path)).status).toBe(404)
  })
})

describe('headers', () => {
  const EVERYWHERE = ['/', '/kiosk.html', '/assets/a1.js', '/assets/gone.js', '/api/health', '/api/gone', '/serviceWorker.js']

  test.each(EVERYWHERE)('%s carries the whole set of the document', async (path) => {
    const { get } = await ask()
    const { headers } = await get(path, HTML)
    const policy = headers.get('Content-Security-Policy') ?? ''
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).toContain("require-trusted-types-for 'script'; trusted-types app")
    expect(policy).not.toContain('unsafe')
    expect(Object.fromEntries(headers)).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-resource-policy': 'same-origin',
      'origin-agent-cluster': '?1',
    })
    expect(headers.get('Permissions-Policy')).toContain('geolocation=()')
    expect([headers.get('Server'), headers.get('X-Powered-By')]).toEqual([null, null])
  })

  test.each(['/workers/e1.js', '/workers/k1.js'])('%s holds keys: it gets WebAssembly for Argon2id and no network at all', async (path) => {
    const { get } = await ask()
    const { headers } = await get(path)
    expect(headers.get('Content-Security-Policy')).toBe(
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; require-trusted-types-for 'script'; trusted-types 'none'",
    )
    expect(headers.get('Cross-Origin-Embedder-Policy')).toBe('require-corp')
    expect(headers.get('Cross-Origin-Resource-Policy')).toBe('same-origin')
    expect(headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable')
  })

  test('the courier may reach this server and runs no WebAssembly', async () => {
    const { get } = await ask()
    expect((await get('/workers/c1.js')).headers.get('Content-Security-Policy')).toBe(
      "default-src 'none'; script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'",
    )
  })

  test('strict transport is asked for over https only', async () => {
    expect((await (await ask()).get('/')).headers.get('Strict-Transport-Security')).toBeNull()
    expect((await (await ask({ https: true })).get('/')).headers.get('Strict-Transport-Security')).toContain('max-age=63072000')
  })
})

describe('bytes', () => {
  test('the smallest encoding that the browser takes is sent', async () => {
    const { get } = await ask()
    const body = async (accepted: string) => {
      const answer = await get('/', { ...HTML, 'Accept-Encoding': accepted })
      return [answer.headers.get('Content-Encoding'), await answer.text()]
    }
    expect(await body('gzip, deflate, br')).toEqual(['br', 'brotli of index'])
    expect(await body('gzip')).toEqual(['gzip', 'gzip of index'])
    expect(await body('br;q=0, gzip;q=0.5')).toEqual(['gzip', 'gzip of index'])
    expect(await body('')).toEqual([null, BUILT_APP['index.html']])
  })

  test('who has this version is told so without the bytes, each encoding by its own tag', async () => {
    const { get } = await ask()
    const plain = await get('/', HTML)
    const brotli = await get('/', { ...HTML, 'Accept-Encoding': 'br' })
    expect(plain.headers.get('ETag')).not.toBe(brotli.headers.get('ETag'))
    const again = await get('/', { ...HTML, 'If-None-Match': plain.headers.get('ETag')! })
    expect([again.status, await again.text()]).toEqual([304, ''])
    expect(again.headers.get('Content-Security-Policy')).toContain("default-src 'none'")
  })

  test('files named after their content are kept for ever, all others asked for again', async () => {
    const { get } = await ask()
    const cache = async (path: string) => (await get(path)).headers.get('Cache-Control')
    expect(await cache('/assets/b2.woff2')).toContain('immutable')
    for (const path of ['/index.html', '/kiosk.html', '/serviceWorker.js', '/manifest.webmanifest', '/icons/app-192.png']) {
      expect(await cache(path), path).toBe('no-cache')
    }
  })
})

describe('names of this computer', () => {
  test.each(['http://127.0.0.1:8080', 'http://[::1]:8080', 'http://127.9.9.9:8080'])('%s is sent on to localhost', async (origin) => {
    const { get } = await ask()
    const answer = await get('/people?week=3', HTML, origin)
    expect([answer.status, answer.headers.get('Location')]).toEqual([308, 'http://localhost:8080/people?week=3'])
  })

  test('localhost and names given by a proxy are answered as they are', async () => {
    const { get } = await ask()
    for (const origin of ['http://localhost:8080', 'http://meedoen.example'])
      expect((await get('/', HTML, origin)).status, origin).toBe(200)
  })

  test('a server opened to the network redirects nobody', async () => {
    const { get } = await ask({ onlyLocalhost: false })
    expect((await get('/', HTML, 'http://127.0.0.1:8080')).status).toBe(200)
  })

  test('a health check by address is answered, not redirected', async () => {
    const { get } = await ask()
    const answer = await get('/api/health', {}, 'http://127.0.0.1:8080')
    expect([answer.status, await answer.json()]).toEqual([200, { ok: true, version: '1.2.3' }])
  })
})

test('a fault is logged as one fact without address, query or message', async () => {
  const failing = new Map()
  failing.get = () => {
    throw new TypeError('Samira K7-3QP')
  }
  const { get, logged } = await ask({ files: failing })
  const answer = await get('/people?name=Samira', HTML)
  expect([answer.status, await answer.json()]).toEqual([
    500,
    { error: 'unexpected', sentence: 'Something went wrong in the server; its log says where. Try again later.' },
  ])
  expect(logged).toEqual([{ kind: 'unexpectedError', method: 'GET', error: 'TypeError', at: expect.stringMatching(/^at /) as string }])
  expect(JSON.stringify(logged)).not.toContain('Samira')
})
