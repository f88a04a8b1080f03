import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { refusedInPhone, refusedText } from '#domain/people/refusedText.ts'

/** Nine digits that pass the 11-test: the last digit follows from the first eight, or there is none and they are drawn anew. */
const bsn = fc
  .array(fc.integer({ min: 0, max: 9 }), { minLength: 8, maxLength: 8 })
  .map((first) => ({ first, last: first.reduce((sum, digit, index) => sum + digit * (9 - index), 0) % 11 }))
  .filter(({ first, last }) => last < 10 && first[0] !== 0)
  .map(({ first, last }) => [...first, last].join(''))

const easternDigits = (text: string, zero: number): string => text.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)))

describe('a burgerservicenummer', () => {
  test.each([
    '123456782',
    '1234.56.782',
    '123 456 782',
    '123-456-782',
    '123 - 456 - 782',
    '123.456-782',
    '12 34 56 782',
    '1 2 3 4 5 6 7 8 2',
  ])('is refused as it is written on papers: %s', (text) => {
    expect(refusedText(text)).toBe('bsn')
  })

  test.each([
    'bsn 123456782',
    'zie 123456782.',
    'BSN123456782',
    'kamer 4 123 456 782',
    '(123456782)',
    '123456782 om 12:30',
    '06 12345678, 123456782',
  ])('is found within other words: %s', (text) => {
    expect(refusedText(text)).toBe('bsn')
  })

  test('that is called so is refused even with a slip of the pen, or with eight digits', () => {
    expect(refusedText('BSN: 123456789')).toBe('bsn')
    expect(refusedText('burgerservicenummer 12345678')).toBe('bsn')
  })

  test('of any person is refused in any digits and with any of the usual separators', () => {
    fc.assert(
      fc.property(
        bsn,
        fc.constantFrom('', ' ', '.', '-', '\u00a0', '\u2013', '\u200f'),
        fc.constantFrom(0x30, 0x660, 0x6f0),
        (digits, mark, zero) => {
          const written = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)].join(mark)
          expect(refusedText(`Amina ${easternDigits(written, zero)} balie`)).toBe('bsn')
        },
      ),
    )
  })

  test('is told apart from nine digits that fail the 11-test', () => {
    expect(refusedText('123456789')).toBeUndefined()
    expect(refusedText('000000000')).toBeUndefined()
  })
})

describe('a V-number', () => {
  test.each([
    '2801234567',
    'V2801234567',
    'V-2801234567',
    'v-nr 2801234567',
    'V-nummer: 0801234567',
    'Vnr. 280 123 4567',
    '280.123.4567',
    '0512.23.4567',
    '٢٨٠١٢٣٤٥٦٧',
  ])('is refused: %s', (text) => {
    expect(refusedText(text)).toBe('vNumber')
  })
})

describe('a bank account number', () => {
  test.each([
    'NL91ABNA0417164300',
    'NL91 ABNA 0417 1643 00',
    'nl91abna0417164300',
    'rekening NL91 ABNA 0417 1643 00 van haar zus',
    'DE89 3704 0044 0532 0130 00',
  ])('is refused: %s', (text) => {
    expect(refusedText(text)).toBe('iban')
  })

  test('with a wrong check digit is no bank account number', () => {
    expect(refusedText('NL92ABNA0417164300')).toBeUndefined()
  })
})

describe('a line of a passport', () => {
  test.each([
    'P<NLDVOORBEELD<<ANNA<MARIA<<<<<<<<<<<<<<<<<<',
    'P<NLD VOORBEELD<<ANNA',
    'VOORBEELD<<ANNA<MARIA',
    'L898902C36UTO7408122F1204159ZE184226B<<<<<10',
    'I<UTOD231458907<<<<<<<<<<<<<<<',
    'SPECI20142NLD6503101F2403096999999990',
  ])('is refused: %s', (text) => {
    expect(refusedText(text)).toBe('passportLine')
  })

  test('is not seen in arrows and quotation marks', () => {
    expect(refusedText('<< bonjour >> en << au revoir >>')).toBeUndefined()
    expect(refusedText('a < b, i << n')).toBeUndefined()
  })
})

describe('what people write at a counter is kept', () => {
  test.each([
    '',
    'Amina',
    'ma 9.30 - 12.00, di 13.00-15.30',
    '12-12-2026 10.30',
    'op 12-03-2026 om 9 uur, kamer 12',
    '2026-12-31 14:30',
    'van 01-09-2026 tot 01-12-2026',
    '1.250 deelnemers in 2025, 1.400 in 2026',
    '7511 AB Enschede, Dorpsstraat 12-14',
    'KvK 12345678',
    'bus 62 om 10.05, 11.05, 12.05 en 13.05',
    'om 10 uur naar de keuken van de kerk aan de Lange Straat 12345678',
    'K7-3QP',
    '010 - 123 45 67',
    '(0320) 12 34 56',
    'Syrië: +963 944 123 456',
    '0944123456',
    '👩‍👩‍👧 رقم ١٢',
  ])('%s', (text) => {
    expect(refusedText(text)).toBeUndefined()
  })

  const mobile = fc.tuple(
    fc.stringMatching(/^[1-9]\d{7}$/),
    fc.constantFrom(
      (n: string) => `06${n}`,
      (n: string) => `06-${n}`,
      (n: string) => `06 - ${n}`,
      (n: string) => `06 ${n.slice(0, 2)} ${n.slice(2, 4)} ${n.slice(4, 6)} ${n.slice(6)}`,
      (n: string) => `06 ${n.slice(0, 4)} ${n.slice(4)}`,
      (n: string) => `06-${n.slice(0, 3)} ${n.slice(3, 6)} ${n.slice(6)}`,
      (n: string) => `06.${n.slice(0, 2)}.${n.slice(2, 4)}.${n.slice(4, 6)}.${n.slice(6)}`,
      (n: string) => `+316${n}`,
      (n: string) => `+31 6 ${n}`,
      (n: string) => `+31-6-${n}`,
      (n: string) => `+31 (0)6 ${n}`,
      (n: string) => `(+31) 6 ${n}`,
      (n: string) => `00316${n}`,
      (n: string) => `0031 6 ${n.slice(0, 4)} ${n.slice(4)}`,
      (n: string) => `316${n}`,
      (n: string) => `31 6${n}`,
    ),
  )
  const around = fc.constantFrom(
    (phone: string) => phone,
    (phone: string) => `bel ${phone} na 14.00 uur`,
    (phone: string) => `${phone}/${phone}`,
    (phone: string) => `${phone}, ${phone}`,
    (phone: string) => `v: ${phone}`,
    (phone: string) => `12-12-2026 ${phone} 10.30`,
  )

  test('every Dutch mobile number, however it is written, in every field', () => {
    fc.assert(
      fc.property(mobile, around, fc.constantFrom(0x30, 0x660, 0x6f0), ([number, write], put, zero) => {
        const text = easternDigits(put(write(number)), zero)
        expect(refusedText(text)).toBeUndefined()
        expect(refusedInPhone(text)).toBeUndefined()
      }),
      { numRuns: 3000 },
    )
  })

  test('every foreign number with its country, also where nine of its digits pass the 11-test', () => {
    fc.assert(
      fc.property(bsn, fc.constantFrom('+963 ', '+251', '0090 ', '+ 44 '), (number, country) => {
        expect(refusedText(`zus: ${country}${number}, na 18.00`)).toBeUndefined()
      }),
    )
  })

  test('every number that starts with 0 or + and has 8 to 15 digits, in a telephone field', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^(?:0|\+[1-9])\d{7,13}$/), (number) => {
        expect(refusedInPhone(number)).toBeUndefined()
      }),
    )
  })
})

test('a telephone field refuses what can not be a telephone number', () => {
  expect(refusedInPhone('123456782')).toBe('bsn')
  expect([refusedInPhone('012345672'), refusedText('012345672')]).toEqual([undefined, 'bsn'])
  expect(refusedInPhone('2801234567')).toBe('vNumber')
  expect(refusedInPhone('NL91ABNA0417164300')).toBe('iban')
  expect(refusedInPhone('0612345678 bsn 123456782')).toBe('bsn')
})
