import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { messageQrText, messageText, saysNothing } from '#domain/participation/calendar/messageText.ts'

const PARTS = { about: 'Koken', when: 'dinsdag 1 december 2026, van 14:00 tot 16:00', place: 'Dorpsstraat 12', phone: '06 00 11 22 33' }

describe('a message about an appointment', () => {
  test('says what, when, where and whom to call', () => {
    expect(messageText(PARTS, ['Samira'])).toBe('Koken\ndinsdag 1 december 2026, van 14:00 tot 16:00\nDorpsstraat 12\n06 00 11 22 33')
  })

  test.each([
    'azc Elderhoeve, zaal 2',
    'AZC-terrein',
    'Bij het COA',
    'Opvanglocatie De Hoeve',
    'Noodopvang, gebouw B',
    'Asielzoekerscentrum',
    'Refugee centre',
    'Meedoenbalie, hal',
    'مركز اللاجئين',
  ])('leaves out a place that tells what centre it is: %s', (place) => {
    expect(messageText({ ...PARTS, place }, [])).toBe('Koken\ndinsdag 1 december 2026, van 14:00 tot 16:00\n06 00 11 22 33')
  })

  test('leaves out a place in which a name stands, however it is spelled, and not one that only begins like it', () => {
    const kept = (place: string, names: readonly string[]): boolean => saysNothing(place, names)
    expect([
      kept('Bij Samira thuis', ['Samira']),
      kept('bij SAMIRA, nr 3', ['Samira']),
      kept('عند أحمد', ['احمد']),
      kept('Elder Hoeve, hal', ['Elder-Hoeve']),
      kept('Markt 1', ['Mark']),
      kept('Koningsstraat 4', ['']),
    ]).toEqual([false, false, false, false, true, true])
  })

  test('whatever was typed as the place, no name of those to leave out stands in it', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('Samira', 'Yonas', 'Elderhoeve'), fc.string(), (before, name, after) => {
        const text = messageText({ ...PARTS, place: `${before} ${name} ${after}` }, ['Samira', 'Yonas', 'Elderhoeve'])
        expect(text).not.toContain(name)
      }),
      { seed: 1 },
    )
  })

  test('stands ready in a telephone to be sent to nobody yet, or as plain text where that is too long', () => {
    expect(messageQrText('Koken\n14:00', 100)).toBe('sms:?body=Koken%0A14%3A00')
    expect(messageQrText('ምኽሻን ምግቢ', 20)).toBe('ምኽሻን ምግቢ')
  })
})
