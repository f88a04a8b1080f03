/** Wrong codes that one address may send in a row, and how long it takes until one more is allowed, in milliseconds. */
const TRIES = 10
const ONE_MORE_MS = 60_000
/** Addresses remembered at once; above it the one heard longest ago is forgotten. */
const ADDRESSES_MOST = 10_000

/** How many codes an address may still get wrong. In memory: a restart forgives, and five wrong codes end an invitation anyway. */
export interface WrongCodes {
  readonly mayTry: (address: string) => boolean
  readonly wasWrong: (address: string) => void
}

export const createWrongCodes = (now: () => number): WrongCodes => {
  const spent = new Map<string, { readonly count: number; readonly at: number }>()

  const spentNow = (address: string): number => {
    const before = spent.get(address)
    return before === undefined ? 0 : Math.max(0, before.count - (now() - before.at) / ONE_MORE_MS)
  }

  return {
    mayTry: (address) => spentNow(networkOf(address)) <= TRIES - 1,
    wasWrong: (address) => {
      const network = networkOf(address)
      const count = spentNow(network) + 1
      spent.delete(network)
      spent.set(network, { count, at: now() })
      const [oldest] = spent.keys()
      if (spent.size > ADDRESSES_MOST && oldest !== undefined) spent.delete(oldest)
    },
  }
}

/** A household or a counter has one IPv4 address but 2^64 of IPv6: those count as one. */
const networkOf = (address: string): string => {
  if (address.startsWith('::ffff:') || !address.includes(':')) return address
  const [head = '', tail] = address.split('::')
  const groups = tail === undefined ? head.split(':') : [...head.split(':').filter(Boolean), '0', '0', '0', '0']
  return groups.slice(0, 4).join(':')
}
