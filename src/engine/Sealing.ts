import { gunzipText, gzipText } from '#engine/gzip.ts'
import type { Result } from '#kernel/Result.ts'
import { openBytes, sealBytes } from '#vault/sealing.ts'
import type { CannotOpen } from '#vault/sealing.ts'

/** How a journal's bytes are sealed, opened and packed. There is one way; the simulator brings a cheap one, to play years in seconds. */
export interface Sealing {
  readonly seal: (key: CryptoKey, plain: Uint8Array, aad: Uint8Array) => Promise<Uint8Array>
  readonly open: (key: CryptoKey, sealed: Uint8Array, aad: Uint8Array) => Promise<Result<Uint8Array, CannotOpen>>
  readonly pack: (text: string) => Promise<Uint8Array>
  readonly unpack: (packed: Uint8Array) => Promise<string>
}

/** AES-256-GCM, and gzip before it. */
export const VAULT_SEALING: Sealing = { seal: sealBytes, open: openBytes, pack: gzipText, unpack: gunzipText }
