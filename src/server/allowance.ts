export interface AllowanceInput {
  readonly now: () => number
  /** So many at once. */
  readonly burst: number
  /** How long it takes until one more is allowed, in milliseconds. */
  readonly oneMoreMs: number
}

/** Names remembered at once; above it the one heard longest ago is forgotten. */
const NAMES_MOST = 10_000

/** How often somebody may still ask, by a name. In memory: a restart forgives. */
export interface Allowance {
  readonly may: (name: string) => boolean
  readonly spend: (name: string) => void
  /** Seconds until one more is allowed. */
  readonly waitSeconds: (name: string) => number
}

export const createAllowance = ({ now, burst, oneMoreMs }: AllowanceInput): Allowance => {
  const spent = new Map<string, { readonly count: number; readonly at: number }>()

  const spentNow = (name: string): number => {
    const before = spent.get(name)
    return before === undefined ? 0 : Math.max(0, before.count - (now() - before.at) / oneMoreMs)
  }

  return {
    may: (name) => spentNow(name) <= burst - 1,
    spend: (name) => {
      const count = spentNow(name) + 1
      spent.delete(name)
      spent.set(name, { count, at: now() })
      const [oldest] = spent.keys()
      if (spent.size > NAMES_MOST && oldest !== undefined) spent.delete(oldest)
    },
    waitSeconds: (name) => Math.max(0, Math.ceil(((spentNow(name) - (burst - 1)) * oneMoreMs) / 1000)),
  }
}
