/** What stands before a code in the address that a QR code holds. It lies behind the #, which no browser sends to a server. */
const MARK = '#aansluiten='

let code: string | undefined
const listeners = new Set<() => void>()

const set = (next: string | undefined): void => {
  code = next
  for (const listener of listeners) listener()
}

/** Takes the code out of the address bar, so that nobody reads it there and it is not kept as a bookmark. */
const takeFromAddress = (): void => {
  const { hash, pathname } = globalThis.location
  if (!hash.startsWith(MARK)) return
  globalThis.history.replaceState(null, '', pathname)
  const found = hash.slice(MARK.length)
  if (/^[0-9A-Za-z-]{1,40}$/.test(found)) set(found)
}

/** The code with which somebody came by the address of a QR code, until they went on or back. */
export const arrivedCode = {
  watch: (): void => {
    takeFromAddress()
    globalThis.addEventListener('hashchange', takeFromAddress)
  },
  now: (): string | undefined => code,
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  forget: (): void => set(undefined),
}

/** The address with which another device joins. */
export const joinAddress = (origin: string, joinCode: string): string => `${origin}/${MARK}${joinCode}`
