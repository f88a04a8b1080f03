import { describe, expect, test } from 'vitest'
import type { Keeper } from '#engine/keeper.ts'
import { createKeeper, KEEP_FOR } from '#engine/keeper.ts'
import type { PinWrapped } from '#vault/sessionPin.ts'
import { openUnderPin, wrapUnderPin } from '#vault/sessionPin.ts'

const PIN = '4829'
const keyring = (): Uint8Array => Uint8Array.of(1, 2, 3)
const HANDED = { ok: true, value: { keyring: keyring(), staff: 'Noor' } }
const GONE = { ok: false, error: { kind: 'gone' } }

interface Stage {
  readonly keeper: Keeper
  /** Milliseconds pass on both clocks. */
  readonly pass: (ms: number) => void
  /** The laptop sleeps: only the wall clock goes on. */
  readonly sleep: (ms: number) => void
  readonly wrapped: PinWrapped[]
  readonly opened: () => number
}

/** A keeper with clocks of our own and a wrapping that takes no time. */
const stage = (): Stage => {
  let [now, wall, opened] = [5000, 1_000_000, 0]
  const wrapped: PinWrapped[] = []
  const pins = new Map<PinWrapped, string>()
  const keeper = createKeeper({
    now: () => now,
    wallNow: () => wall,
    keepFor: KEEP_FOR,
    wrap: async (bytes, pin) => {
      const made = { salt: new Uint8Array(2).fill(7), sealed: bytes.slice() }
      wrapped.push(made)
      pins.set(made, pin)
      return Promise.resolve(made)
    },
    open: async (kept, pin) => {
      opened += 1
      return Promise.resolve(pins.get(kept) === pin ? kept.sealed.slice() : undefined)
    },
  })
  const sleep = (ms: number): void => {
    wall += ms
  }
  const pass = (ms: number): void => {
    now += ms
    sleep(ms)
  }
  return { keeper, pass, sleep, wrapped, opened: () => opened }
}

const locked = async (): Promise<Stage> => {
  const made = stage()
  expect(await made.keeper.keep(keyring(), PIN, 'Noor')).toEqual({ ok: true, value: null })
  return made
}

test('the right PIN hands the keyring over, again and again until the full lock', async () => {
  const { keeper, pass } = await locked()
  expect(await keeper.hand(PIN)).toEqual(HANDED)
  pass(60_000)
  expect(await keeper.hand('٤٨٢٩')).toEqual(HANDED)
})

test('five wrong PINs, each after its wait, and it is gone: then the right one opens nothing either', async () => {
  const { keeper, pass, wrapped } = await locked()
  for (const [triesLeft, waitSeconds] of [
    [4, 1],
    [3, 5],
    [2, 15],
    [1, 30],
  ] as const) {
    expect(await keeper.hand('0001')).toEqual({ ok: false, error: { kind: 'wrongPin', triesLeft, waitSeconds } })
    pass(waitSeconds * 1000)
  }
  expect(await keeper.hand('0001')).toEqual(GONE)
  expect(await keeper.hand(PIN)).toEqual(GONE)
  expect(wrapped.map(({ sealed, salt }) => [...sealed, ...salt])).toEqual([[0, 0, 0, 0, 0]])
})

test('the right PIN on the fifth try still opens, and gives all five tries back', async () => {
  const { keeper, pass } = await locked()
  for (let round = 0; round < 3; round++) {
    for (let wrong = 0; wrong < 4; wrong++) {
      await keeper.hand('0001')
      pass(30_000)
    }
    expect(await keeper.hand(PIN)).toEqual(HANDED)
  }
})

test('a try before the wait is over is not checked and does not count', async () => {
  const { keeper, pass, opened } = await locked()
  await keeper.hand('0001')
  await keeper.hand('0002')
  expect(await keeper.hand(PIN)).toEqual({ ok: false, error: { kind: 'tooSoon', waitSeconds: 1 } })
  pass(1000)
  await keeper.hand('0002')
  pass(4999)
  expect(await keeper.hand(PIN)).toEqual({ ok: false, error: { kind: 'tooSoon', waitSeconds: 1 } })
  expect(opened()).toBe(2)
  pass(1)
  expect(await keeper.hand(PIN)).toEqual(HANDED)
})

test('guesses at the same moment share no try: one is checked, the others wait', async () => {
  const { keeper, opened } = await locked()
  const answers = await Promise.all(['0001', '0002', '0003', PIN].map((pin) => keeper.hand(pin)))
  expect(opened()).toBe(1)
  expect(answers.slice(1)).toEqual(Array(3).fill({ ok: false, error: { kind: 'tooSoon', waitSeconds: 1 } }))
})

describe('ten hours after the full unlock it is gone', () => {
  test('whether or not it was used meanwhile', async () => {
    const { keeper, pass } = await locked()
    pass(KEEP_FOR - 1)
    expect(await keeper.hand(PIN)).toEqual(HANDED)
    pass(1)
    expect(await keeper.hand(PIN)).toEqual(GONE)
  })

  test('also when the laptop slept and the monotone clock stood still', async () => {
    const { keeper, sleep } = await locked()
    sleep(KEEP_FOR)
    expect(await keeper.hand(PIN)).toEqual(GONE)
  })

  test('also when the wall clock was set back', async () => {
    const { keeper, pass, sleep } = await locked()
    sleep(-KEEP_FOR)
    pass(KEEP_FOR)
    expect(await keeper.hand(PIN)).toEqual(GONE)
  })

  test('without anyone asking: looking now and then is enough to overwrite it', async () => {
    const { keeper, pass, wrapped } = await locked()
    pass(KEEP_FOR)
    keeper.expire()
    expect(wrapped[0]?.sealed.every((byte) => byte === 0)).toBe(true)
  })
})

test('a PIN that is too easy keeps nothing, and the bytes given are overwritten all the same', async () => {
  const { keeper, wrapped } = stage()
  const given = keyring()
  expect(await keeper.keep(given, '1234', 'Noor')).toEqual({ ok: false, error: { kind: 'pinInARow' } })
  expect(wrapped).toEqual([])
  expect(given).toEqual(new Uint8Array(3))
  expect(await keeper.hand('1234')).toEqual(GONE)
})

test('after a full lock nothing is left, also for a try that was being checked', async () => {
  const { keeper } = await locked()
  const checking = keeper.hand(PIN)
  keeper.forget()
  expect(await checking).toEqual(GONE)
  expect(await keeper.hand(PIN)).toEqual(GONE)
})

test('a second unlock replaces what was kept', async () => {
  const { keeper, wrapped } = await locked()
  await keeper.keep(Uint8Array.of(9), '5073', 'Sam')
  expect(wrapped[0]?.sealed.every((byte) => byte === 0)).toBe(true)
  expect(await keeper.hand('5073')).toEqual({ ok: true, value: { keyring: Uint8Array.of(9), staff: 'Sam' } })
})

test('with the real Argon2id and AES it works the same', async () => {
  const keeper = createKeeper({ now: () => 0, wallNow: () => 0, keepFor: KEEP_FOR, wrap: wrapUnderPin, open: openUnderPin })
  await keeper.keep(keyring(), PIN, 'Noor')
  expect(await keeper.hand(PIN)).toEqual(HANDED)
  expect(await keeper.hand('')).toEqual({ ok: false, error: { kind: 'wrongPin', triesLeft: 4, waitSeconds: 1 } })
})
