/** SQLite: the disk is full, broken, locked, or may only be read. */
const SQLITE = /^SQLITE_(FULL|IOERR|BUSY|LOCKED|READONLY|CANTOPEN|NOMEM)/

/** PostgreSQL's classes: connection, transaction to be tried again, resources (53100 is a full disk), operator, system. */
const POSTGRES = /^(08|40|53|57|58)[0-9A-Z]{3}$/

const NETWORK = /^(ECONNREFUSED|ECONNRESET|ETIMEDOUT|EPIPE|ENOTFOUND|EAI_AGAIN|ENOSPC)$/

/** The driver's own words where it gives no code. */
const NO_CONNECTION = /^(timeout exceeded when trying to connect|Connection terminated|Client was closed)/

/**
 * Whether an error says that the storage can not be used for now: then nothing was changed, and the same request may succeed later.
 * Answers what to log, which never holds a value.
 */
export const storageFailure = (error: unknown): string | undefined => {
  if (!(error instanceof Error)) return undefined
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  if (SQLITE.test(code) || POSTGRES.test(code) || NETWORK.test(code)) return code
  return NO_CONNECTION.test(error.message) ? 'noConnection' : undefined
}
