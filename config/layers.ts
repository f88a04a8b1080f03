/**
 * The whole architecture in one table: which layer may import which. Nothing is implied: what is not listed here is refused
 * by `npm run layers`, and a folder under src/ without a line is refused by tests/architecture.
 */
export const MAY_IMPORT = {
  kernel: [],
  domain: ['kernel'],
  sync: ['kernel'],
  actions: ['sync', 'domain', 'kernel'],
  queries: ['sync', 'domain', 'kernel'],
  demo: ['actions', 'sync', 'domain', 'kernel'],
  i18n: ['domain', 'kernel'],
  vault: ['sync', 'kernel'],
  storage: ['sync', 'kernel'],
  engine: ['vault', 'storage', 'actions', 'queries', 'demo', 'sync', 'domain', 'kernel'],
  courier: ['storage', 'sync', 'kernel'],
  server: ['sync', 'kernel'],
  app: ['engine', 'courier', 'i18n', 'queries', 'domain', 'kernel'],
  tools: ['server', 'engine', 'courier', 'storage', 'vault', 'i18n', 'demo', 'queries', 'actions', 'sync', 'domain', 'kernel'],
} as const satisfies Readonly<Record<string, readonly string[]>>

export type Layer = keyof typeof MAY_IMPORT

/** Layers without clock, dice, document, Node or packages: the same input gives the same output, on every device and in every test. */
export const PURE: readonly Layer[] = ['kernel', 'domain', 'sync', 'actions', 'queries', 'demo']

/** The one package that pure layers may use: a schema validator. It reads data and does nothing else. */
export const PURE_PACKAGES: readonly string[] = ['zod']

/** Folders of src/app that are strangers to each other: what two of them share lives in app/ui, app/parts or app/session. */
export const DESKS: readonly string[] = ['balie', 'kiosk', 'coordinator', 'national', 'gallery', 'room']

/** What a page may load and run from the two workers' folders. Everything else there is for the workers; its types may be named. */
export const CLIENTS = '^src/(engine|courier)/client'

/** The two files of the vault that a page may run, and only the kiosk: one seals to a public key, one reads a poster. They know no secret of a counter. */
export const WITHOUT_A_SECRET = { layer: 'app', desk: 'kiosk', files: '^src/vault/(sealForLocation|openPoster)\\.ts$' } as const
