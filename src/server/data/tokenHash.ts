import { createHash } from 'node:crypto'

/** What the server keeps of a token: SHA-256 of its text, as 64 hexadecimal characters. A token has 256 random bits, so no salt is needed. */
export const tokenHash = (token: string): string => createHash('sha256').update(token, 'utf8').digest('hex')
