/**
 * Every header that limits what a page or a worker can do, as plain data: the server sends them, and the build hashes them
 * into worker names and into the precache, because an installed copy keeps the headers it was stored with.
 */
export type HeaderSet = Readonly<Record<string, string>>

export type WorkerKind = 'engine' | 'keeper' | 'story' | 'courier'

const policy = (...directives: readonly string[]): string => directives.join('; ')

/** What only a page may ask for, never a worker or somebody else's page in it. */
const DEVICES = ['camera', 'microphone'] as const

/** A browser grants a device after asking the person. Everything that is not named with `(self)` can not even be asked for. */
const permissions = (...granted: readonly (typeof DEVICES)[number][]): string =>
  [
    ...DEVICES.map((device) => `${device}=(${granted.includes(device) ? 'self' : ''})`),
    'geolocation=(), display-capture=(), payment=(), usb=(), serial=(), bluetooth=(), hid=(), midi=(), browsing-topics=()',
  ].join(', ')

/** Sent with everything: nothing here may be framed, guessed at, read by another origin or named to one. */
const ISOLATION: HeaderSet = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Origin-Agent-Cluster': '?1',
  'Permissions-Policy': permissions(),
}

/**
 * Documents and everything that is not a worker. Scripts come from this origin only and never from a string. The microphone is for the
 * recording studio. No media: sound is decoded from bytes that were fetched or recorded (app/parts/sound/playClip.ts).
 */
export const DOCUMENT_HEADERS: HeaderSet = {
  ...ISOLATION,
  'Permissions-Policy': permissions('camera', 'microphone'),
  'Content-Security-Policy': policy(
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "frame-src 'none'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types app',
  ),
}

/** Who holds a key has no network: no `connect-src`, so fetch, sockets and beacons fail. WebAssembly is for Argon2id. */
const KEY_HOLDER: HeaderSet = {
  ...ISOLATION,
  'Content-Security-Policy': policy(
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ),
}

/** Who has the network holds no key. */
const MESSENGER: HeaderSet = {
  ...ISOLATION,
  'Content-Security-Policy': policy(
    "default-src 'none'",
    "script-src 'self'",
    "connect-src 'self'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ),
}

export const WORKER_HEADERS: Readonly<Record<WorkerKind, HeaderSet>> = {
  engine: KEY_HOLDER,
  keeper: KEY_HOLDER,
  story: KEY_HOLDER,
  courier: MESSENGER,
}

/** Two years, the length that browsers' preload lists ask for. Only over https: on http://localhost it would lock people out. */
export const HTTPS_HEADERS: HeaderSet = { 'Strict-Transport-Security': 'max-age=63072000; includeSubDomains' }
