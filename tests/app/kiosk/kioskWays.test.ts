import { describe, expect, test, vi } from 'vitest'
import { kioskWays } from '#app/kiosk/kioskWays.ts'

const UNTIL = 1_790_000_000_000
const windowAt = (now: number) => ({ now: () => now, replace: vi.fn(), close: vi.fn() })

describe('a kiosk', () => {
  test('that stands alone is wiped by leaving the page, and leads to the lock of the counter', () => {
    const page = windowAt(UNTIL)
    const ways = kioskWays(undefined, page)
    ways.wipe()
    ways.toCounter()
    expect([page.replace.mock.calls, page.close.mock.calls.length, ways.endsIn]).toEqual([[['/kiosk.html'], ['/']], 0, undefined])
  })

  test('beside which somebody sits is wiped the same way for the next one, and closes over the lock', () => {
    const page = windowAt(UNTIL - 1_000)
    const ways = kioskWays(UNTIL, page)
    ways.wipe()
    expect([page.replace.mock.calls, page.close.mock.calls.length, ways.endsIn?.()]).toEqual([[['/kiosk.html']], 0, 1_000])
    ways.toCounter()
    // The address is for a window that the browser does not let close.
    expect([page.close.mock.calls.length, page.replace.mock.calls.at(-1)]).toEqual([1, ['/']])
  })

  test('beside which somebody sat for too long closes instead of beginning anew', () => {
    const page = windowAt(UNTIL)
    const ways = kioskWays(UNTIL, page)
    ways.wipe()
    expect([page.close.mock.calls.length, page.replace.mock.calls, ways.endsIn?.()]).toEqual([1, [['/']], 0])
  })
})
