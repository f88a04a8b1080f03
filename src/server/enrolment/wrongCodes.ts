import { createAllowance } from '#server/allowance.ts'
import { networkOf } from '#server/networkOf.ts'

/** Wrong codes that one address may send in a row, and how long it takes until one more is allowed, in milliseconds. */
const TRIES = 10
const ONE_MORE_MS = 60_000

/** How many codes an address may still get wrong. In memory: a restart forgives, and five wrong codes end an invitation anyway. */
export interface WrongCodes {
  readonly mayTry: (address: string) => boolean
  readonly wasWrong: (address: string) => void
}

export const createWrongCodes = (now: () => number): WrongCodes => {
  const tries = createAllowance({ now, burst: TRIES, oneMoreMs: ONE_MORE_MS })
  return {
    mayTry: (address) => tries.may(networkOf(address)),
    wasWrong: (address) => {
      tries.spend(networkOf(address))
    },
  }
}
