import { beforeEach, expect, test, vi } from 'vitest'
import { BESIDE_MOST_MS, createKioskFlag } from '#app/session/kioskFlag.ts'

const HERE = '00112233445566778899aabbccddeeff'
const NOW = 1_790_000_000_000
const aFlag = () => createKioskFlag({ storage: localStorage, now: () => NOW })

beforeEach(() => {
  localStorage.clear()
})

test('a laptop that was made a kiosk is one in every tab and after a restart, until the flag is lowered', () => {
  aFlag().raise(HERE, 'alone')
  const elsewhere = aFlag()
  expect([elsewhere.location(), elsewhere.besideUntil()]).toEqual([HERE, undefined])
  elsewhere.lower()
  expect(aFlag().location()).toBeUndefined()
})

test('a kiosk beside which somebody sits knows from when on nobody new begins, however often its page comes back empty', () => {
  aFlag().raise(HERE, 'beside')
  const later = createKioskFlag({ storage: localStorage, now: () => NOW + 600_000 })
  expect([later.location(), later.besideUntil()]).toEqual([HERE, NOW + BESIDE_MOST_MS])
})

test('something that is no location makes no kiosk', () => {
  for (const text of ['<b>', `${HERE}-`, `${HERE}-soon`, `${HERE}-12`]) {
    localStorage.setItem('meedoenbalie.kiosk', text)
    expect([aFlag().location(), aFlag().besideUntil()]).toEqual([undefined, undefined])
  }
})

test('a kiosk hears that another tab opened the counter, and nothing while it is still one', () => {
  const heard = vi.fn()
  const flag = aFlag()
  flag.raise(HERE, 'beside')
  flag.onLowered(heard)
  dispatchEvent(new StorageEvent('storage', { key: 'meedoenbalie.kiosk' }))
  expect(heard).not.toHaveBeenCalled()
  flag.lower()
  dispatchEvent(new StorageEvent('storage', { key: 'another' }))
  expect(heard).not.toHaveBeenCalled()
  dispatchEvent(new StorageEvent('storage', { key: 'meedoenbalie.kiosk' }))
  expect(heard).toHaveBeenCalledTimes(1)
})
