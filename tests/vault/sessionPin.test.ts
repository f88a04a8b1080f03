import { expect, test } from 'vitest'
import { choosePin, openUnderPin, pinDigits, wrapUnderPin } from '#vault/sessionPin.ts'

test('a PIN of four to six digits is taken, in the digits of whichever script', () => {
  expect(choosePin('4829')).toEqual({ ok: true, value: '4829' })
  expect(choosePin(' 48 29 1 ')).toEqual({ ok: true, value: '48291' })
  expect(choosePin('۴۸۲۹')).toEqual({ ok: true, value: '4829' })
  expect(choosePin('٤٨٢٩٠١')).toEqual({ ok: true, value: '482901' })
  expect(choosePin('４８２９')).toEqual({ ok: true, value: '4829' })
  expect(pinDigits('४८२९')).toBe('4829')
})

test('a PIN that anyone would try first is refused, with the reason', () => {
  const reasons = {
    pinSameDigit: ['0000', '1111', '999999', '٣٣٣٣'],
    pinInARow: ['1234', '4321', '123456', '7890', '3210', '۱۲۳۴'],
    pinRepeated: ['1212', '4545', '123123', '909090'],
    pinOnALine: ['2580', '0852'],
    pinLength: ['1', '482', '4829017'],
    pinNotDigits: ['', 'abcd', '48a9', '4,829'],
  }
  for (const [kind, pins] of Object.entries(reasons))
    for (const pin of pins) expect([pin, choosePin(pin)]).toEqual([pin, { ok: false, error: { kind } }])
})

test('what is wrapped under a PIN opens with that PIN only', async () => {
  const wrapped = await wrapUnderPin(Uint8Array.of(1, 2, 3), '4829')
  expect(await openUnderPin(wrapped, '4829')).toEqual(Uint8Array.of(1, 2, 3))
  expect(await openUnderPin(wrapped, '4820')).toBeUndefined()
  expect(await openUnderPin(wrapped, '')).toBeUndefined()
})
