import { describe, expect, test, vi } from 'vitest'
import { kioskStart } from '#app/kiosk/kioskWays.ts'

const COUNTER = '0123456789abcdef0123456789abcdef'
const windowAt = (hash: string) => ({ hash, replace: vi.fn(), reload: vi.fn(), close: vi.fn() })

describe('a kiosk', () => {
  test('that stands alone is wiped by leaving the page, and leads to the lock of the counter', () => {
    const page = windowAt('')
    const begun = kioskStart(COUNTER, page)
    begun?.ways.wipe()
    begun?.ways.toCounter()
    expect(begun?.counter).toBe(COUNTER)
    expect(page.replace.mock.calls).toEqual([['/kiosk.html'], ['/']])
  })

  test('beside which somebody sits is wiped by a reload, and closes', () => {
    const page = windowAt(`#a-${COUNTER}`)
    const begun = kioskStart(undefined, page)
    begun?.ways.wipe()
    begun?.ways.toCounter()
    expect(begun?.counter).toBe(COUNTER)
    expect([page.reload.mock.calls.length, page.close.mock.calls.length, page.replace.mock.calls.length]).toEqual([1, 1, 0])
  })

  test.each(['', '#', '#a-short', `#${COUNTER}`, `#a-${COUNTER}x`])('is none for the address "%s"', (hash) => {
    expect(kioskStart(undefined, windowAt(hash))).toBeUndefined()
  })

  test('that stands alone can not be turned into another one by its address', () => {
    expect(kioskStart(COUNTER, windowAt('#a-ffffffffffffffffffffffffffffffff'))?.counter).toBe(COUNTER)
  })
})
