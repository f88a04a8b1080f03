import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cardText, personCodeIn } from '#domain/people/cardText.ts'
import { personCode } from '#domain/people/personCode.ts'

describe('what the QR of a person card says', () => {
  it('is the code after a short fixed start, and nothing else', () => {
    expect(cardText('K7-3QP')).toBe('MB1:K7-3QP')
  })

  it('gives back every code that can be drawn', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(21), { minLength: 5, maxLength: 5 }), (draws) => {
        const left = [...draws]
        const code = personCode(() => left.pop() ?? 0)
        return personCodeIn(cardText(code)) === code
      }),
    )
  })

  it('is understood as typed by hand: without the start, the dash or capitals, and with the digits of another keyboard', () => {
    expect(['K7-3QP', 'k7-3qp', 'K73QP', ' k7 3qp ', 'mb1:k7-3qp', 'K٧-٣QP'].map(personCodeIn)).toEqual(Array(6).fill('K7-3QP'))
  })

  it('is no code where it is a name, a ticket or the QR of something else', () => {
    expect(['', 'Samira', 'A-7', 'MB1:', 'MB2:K7-3QP', 'K7-3QPX', 'https://example.org/K7-3QP', 'K0-3QP'].map(personCodeIn)).toEqual(
      Array(8).fill(undefined),
    )
  })
})
