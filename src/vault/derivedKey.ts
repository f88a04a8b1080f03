import type { PlainBytes } from '#vault/plainBytes.ts'
import { plainBytes } from '#vault/plainBytes.ts'

/** An AES-256-GCM key for one purpose, by HKDF-SHA-256. It can not be read out again. */
export const deriveSealingKey = async (secret: Uint8Array, info: PlainBytes): Promise<CryptoKey> =>
  crypto.subtle.deriveKey(hkdf(info), await hkdfSource(secret), { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])

/** A key that vouches (HMAC-SHA-256) for one purpose, by HKDF-SHA-256. */
export const deriveVouchingKey = async (secret: Uint8Array, info: PlainBytes): Promise<CryptoKey> =>
  crypto.subtle.deriveKey(hkdf(info), await hkdfSource(secret), { name: 'HMAC', hash: 'SHA-256', length: 256 }, false, ['sign', 'verify'])

/** 32 bytes for one purpose, by HKDF-SHA-256: the seed of a key pair, or a secret that is to leave the vault. */
export const deriveBits = async (secret: Uint8Array, info: PlainBytes): Promise<PlainBytes> =>
  new Uint8Array(await crypto.subtle.deriveBits(hkdf(info), await hkdfSource(secret), 256))

const hkdf = (info: PlainBytes): HkdfParams => ({ name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(0), info })

const hkdfSource = (secret: Uint8Array): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', plainBytes(secret), 'HKDF', false, ['deriveKey', 'deriveBits'])
