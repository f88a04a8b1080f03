import { sealBytes } from '#vault/sealing.ts'

/** The coming days for a poster, as JSON; `openPoster` reads it. */
export const sealWeek = (weekKey: CryptoKey, week: object): Promise<Uint8Array> =>
  sealBytes(weekKey, new TextEncoder().encode(JSON.stringify(week)), new Uint8Array())
