import { createHash, randomBytes } from 'node:crypto'

/** Crockford's base 32: no I, L, O and U, so that a code can be read aloud and typed. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** 65 bits: 13 characters of 5 bits. */
const CODE_LENGTH = 13

/** The first characters say which code is meant, so that a wrong rest is counted against it; the other nine are 45 secret bits. */
const LOCATOR_LENGTH = 4

export const mintCode = (): string => Array.from(randomBytes(CODE_LENGTH), (byte) => ALPHABET[byte % ALPHABET.length]).join('')

/** A code as a person types it: small letters, spaces, dashes, and letters that look like a digit. Undefined if it can be no code. */
export const readCode = (typed: string): string | undefined => {
  const code = typed.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1')
  return code.length === CODE_LENGTH && Array.from(code).every((character) => ALPHABET.includes(character)) ? code : undefined
}

export const locatorOf = (code: string): string => code.slice(0, LOCATOR_LENGTH)

/** What the server keeps of a code or a token. */
export const secretHash = (secret: string): string => createHash('sha256').update(secret, 'utf8').digest('hex')

/** 256 random bits as text, for whoever carries it in a header. */
export const mintToken = (): string => randomBytes(32).toString('base64url')
