import { expect, test } from 'vitest'
import { latinDigits } from '#kernel/latinDigits.ts'

test('digits of any keyboard become Latin ones, and all else stays', () => {
  expect(latinDigits('٠١٢٣٤٥٦٧٨٩ ۰۱۲۳۴۵۶۷۸۹ ০১২৩৪৫৬৭৮৯ ०१२३४५६७८९')).toBe('0123456789 0123456789 0123456789 0123456789')
  expect(latinDigits('𝟎𝟏𝟐𝟗 𝟘𝟡 𝟢𝟫 𝟬𝟵 𝟶𝟿')).toBe('0129 09 09 09 09')
  expect(latinDigits('K7-3QP ½ Ⅷ ፫ 七 ²')).toBe('K7-3QP ½ Ⅷ ፫ 七 ²')
})
