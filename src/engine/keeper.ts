import type { Result } from '#kernel/Result.ts'
import { err, ok } from '#kernel/Result.ts'
import type { PinProblem, PinWrapped } from '#vault/sessionPin.ts'
import { choosePin, pinDigits } from '#vault/sessionPin.ts'

/** What the keeper needs from outside; a test gives its own clock and a quick wrapping. */
export interface KeeperPorts {
  /** Milliseconds since some start, never set back (performance.now). It may stand still while the laptop sleeps. */
  readonly now: () => number
  /** Milliseconds of the wall clock, which goes on during sleep but can be set back. The longer of the two counts. */
  readonly wallNow: () => number
  readonly wrap: (bytes: Uint8Array, pin: string) => Promise<PinWrapped>
  readonly open: (wrapped: PinWrapped, pin: string) => Promise<Uint8Array | undefined>
  /** Milliseconds that a kept keyring lives at most after the full unlock. */
  readonly keepFor: number
}

/** Ten hours: a long day at the counter. */
export const KEEP_FOR = 10 * 60 * 60 * 1000

/** Seconds to wait before the first, second … try; after the last there is nothing left to try. */
const TRY_DELAYS = [0, 1, 5, 15, 30] as const

interface HandedKeyring {
  readonly keyring: Uint8Array
  /** The staff member who unlocked, as the engine named them. */
  readonly staff: string
}

export type HandProblem =
  /** Nothing is kept (any more): only a passphrase opens. */
  | { readonly kind: 'gone' }
  | { readonly kind: 'wrongPin'; readonly triesLeft: number; readonly waitSeconds: number }
  /** Too soon, or another try is still being checked. It did not count as a try. */
  | { readonly kind: 'tooSoon'; readonly waitSeconds: number }

export interface Keeper {
  /** Keeps a keyring under a PIN until forgotten, expired or guessed at too often. The bytes given are overwritten. */
  readonly keep: (keyring: Uint8Array, pin: string, staff: string) => Promise<Result<null, PinProblem>>
  readonly hand: (pin: string) => Promise<Result<HandedKeyring, HandProblem>>
  readonly forget: () => void
  /** To be called now and then, so that an expired keyring does not wait for a question to go. */
  readonly expire: () => void
}

interface Kept {
  readonly wrapped: PinWrapped
  readonly staff: string
  readonly since: number
  readonly wallSince: number
  tries: number
  notBefore: number
  checking: boolean
}

export const createKeeper = (ports: KeeperPorts): Keeper => {
  let kept: Kept | undefined

  const forget = (): void => {
    kept?.wrapped.sealed.fill(0)
    kept?.wrapped.salt.fill(0)
    kept = undefined
  }

  const expire = (): void => {
    if (kept === undefined) return
    const age = Math.max(ports.now() - kept.since, ports.wallNow() - kept.wallSince)
    if (age >= ports.keepFor) forget()
  }

  const keep: Keeper['keep'] = async (keyring, typed, staff) => {
    const pin = choosePin(typed)
    if (!pin.ok) {
      keyring.fill(0)
      return pin
    }
    const [since, wallSince] = [ports.now(), ports.wallNow()]
    const wrapped = await ports.wrap(keyring, pin.value)
    keyring.fill(0)
    forget()
    kept = { wrapped, staff, since, wallSince, tries: 0, notBefore: since, checking: false }
    return ok(null)
  }

  const hand: Keeper['hand'] = async (typed) => {
    expire()
    const tried = kept
    if (tried === undefined) return err({ kind: 'gone' })
    const wait = tried.notBefore - ports.now()
    if (wait > 0 || tried.checking) return err({ kind: 'tooSoon', waitSeconds: Math.max(1, Math.ceil(wait / 1000)) })
    // Counted before it is checked, so that no two questions at once share a try.
    tried.tries += 1
    tried.checking = true
    const keyring = await ports.open(tried.wrapped, pinDigits(typed))
    tried.checking = false
    if (kept !== tried) {
      keyring?.fill(0)
      return err({ kind: 'gone' })
    }
    if (keyring !== undefined) {
      tried.tries = 0
      tried.notBefore = ports.now()
      return ok({ keyring, staff: tried.staff })
    }
    const waitSeconds = TRY_DELAYS[tried.tries]
    if (waitSeconds === undefined) {
      forget()
      return err({ kind: 'gone' })
    }
    tried.notBefore = ports.now() + waitSeconds * 1000
    return err({ kind: 'wrongPin', triesLeft: TRY_DELAYS.length - tried.tries, waitSeconds })
  }

  return { keep, hand, forget, expire }
}
