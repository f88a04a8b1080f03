import { describe, expect, test } from 'vitest'
import { calendarDate } from '#kernel/CalendarDate.ts'
import { readDeclaration } from '#domain/offer/import/readDeclaration.ts'

describe('the volunteer declaration', () => {
  const read = (text: string) => readDeclaration(text, undefined, '')

  test.each([
    ['nee', { kind: 'unknown' }],
    ['nog niet', { kind: 'unknown' }],
    ['aangevraagd', { kind: 'unknown' }],
    ['niet nodig', { kind: 'notNeeded' }],
    ['geldig tot 1-3-2029', { kind: 'valid', until: '2029-03-01', work: '' }],
    ['Ja, geldig t/m 1 maart 2029', { kind: 'valid', until: '2029-03-01', work: '' }],
    ['ontvangstbevestiging 1-3-2026', { kind: 'received', on: '2026-03-01', work: '' }],
    ['geweigerd op 1-3-2026', { kind: 'refused', on: '2026-03-01' }],
  ])('%s', (text, declaration) => {
    expect(read(text)).toEqual({ ok: true, value: declaration })
  })

  test.each(['ja', 'x', '1-3-2029', 'geldig', 'ontvangen', 'geweigerd', 'geldig tot volgend jaar'])(
    '%s is asked about: people may start work on it',
    (text) => {
      expect(read(text)).toEqual({ ok: false, error: { kind: 'declarationNeedsDate' } })
    },
  )

  test('a date in a column of its own completes it', () => {
    expect(readDeclaration('ja', calendarDate(2029, 3, 1), 'koffie schenken')).toEqual({
      ok: true,
      value: { kind: 'valid', until: '2029-03-01', work: 'koffie schenken' },
    })
  })

  test('"ongeldig" is not valid, and other words are named', () => {
    expect(read('ongeldig')).toMatchObject({ ok: false, error: { kind: 'unknownWord', word: 'ongeldig', list: 'declaration' } })
    expect(read('niet geldig tot 1-3-2029')).toMatchObject({ ok: false, error: { kind: 'unknownWord' } })
  })
})
