import { beforeEach, expect, test } from 'vitest'
import { createKioskFlag } from '#app/session/kioskFlag.ts'

const HERE = '00112233445566778899aabbccddeeff'

beforeEach(() => {
  localStorage.clear()
})

test('a laptop that was made a kiosk is one in every tab and after a restart, until the flag is lowered', () => {
  createKioskFlag(localStorage).raise(HERE)
  const elsewhere = createKioskFlag(localStorage)
  expect(elsewhere.location()).toBe(HERE)
  elsewhere.lower()
  expect(createKioskFlag(localStorage).location()).toBeUndefined()
})

test('something that is no location makes no kiosk', () => {
  localStorage.setItem('meedoenbalie.kiosk', '<b>')
  expect(createKioskFlag(localStorage).location()).toBeUndefined()
})
