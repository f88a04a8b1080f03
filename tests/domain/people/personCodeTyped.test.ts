import { expect, test } from 'vitest'
import { personCodeTyped } from '#domain/people/personCodeTyped.ts'

test('a code is read with its dash, without, in small letters and with spaces', () => {
  expect(['K7-3QP', 'k73qp', 'K7 3QP', ' k7–3qp '].map(personCodeTyped)).toEqual(['K7-3QP', 'K7-3QP', 'K7-3QP', 'K7-3QP'])
})

test('a sign that was misread from the card, or typed on another keyboard, is the one that codes have', () => {
  expect(['S7-GZP', 'К7-3QР', '٢٣-٤٥٦'].map(personCodeTyped)).toEqual(['57-62P', 'K7-3QP', '23-456'])
})

test('a code is found in the text of a QR', () => {
  expect(['meedoen:K7-3QP', 'https://balie.example/#K7-3QP', 'kaart K7-3QP.'].map(personCodeTyped)).toEqual(['K7-3QP', 'K7-3QP', 'K7-3QP'])
})

test('a name or another number is no code', () => {
  expect(['Yonas', 'Ahmad', 'A-7', '06 12 34 56 78', 'AK7-3QPX', ''].map(personCodeTyped)).toEqual(Array(6).fill(undefined))
})
