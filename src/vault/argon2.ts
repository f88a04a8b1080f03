import { argon2id } from 'hash-wasm'
import type { PlainBytes } from '#vault/plainBytes.ts'
import { plainBytes } from '#vault/plainBytes.ts'

/** How much work one guess costs: memory in KiB, passes over it, lanes. */
export interface StretchCost {
  readonly m: number
  readonly t: number
  readonly p: number
}

/** 64 MiB, 3 passes: about 0.4 s here, 2 to 3 s on a slow laptop; four words then cost some 23,000 GPU years. */
export const PASSPHRASE_COST: StretchCost = { m: 64 * 1024, t: 3, p: 1 }

/** A PIN only ever guards memory, behind five tries. */
export const PIN_COST: StretchCost = { m: 19 * 1024, t: 2, p: 1 }

/** The least that a slot may ask: below it, someone lowered it to guess faster. */
export const LEAST_COST: StretchCost = { m: 19 * 1024, t: 1, p: 1 }

/** The most that a slot may ask: above it, someone wants the tab to run out of memory. */
const MOST_COST: StretchCost = { m: 256 * 1024, t: 10, p: 4 }

export const SALT_BYTES = 16

export const isBearableCost = (cost: StretchCost): boolean =>
  isWithin(cost.m, LEAST_COST.m, MOST_COST.m) && isWithin(cost.t, LEAST_COST.t, MOST_COST.t) && isWithin(cost.p, LEAST_COST.p, MOST_COST.p)

const isWithin = (value: number, least: number, most: number): boolean => Number.isInteger(value) && value >= least && value <= most

/** The library refuses an empty password; nobody types a zero byte. */
const NOTHING_TYPED = Uint8Array.of(0)

/** Turns a word or number that people can type into 32 bytes, slowly (Argon2id). */
export const stretch = async (typed: Uint8Array, salt: Uint8Array, cost: StretchCost): Promise<PlainBytes> =>
  plainBytes(
    await argon2id({
      password: typed.length === 0 ? NOTHING_TYPED : typed,
      salt,
      memorySize: cost.m,
      iterations: cost.t,
      parallelism: cost.p,
      hashLength: 32,
      outputType: 'binary',
    }),
  )
