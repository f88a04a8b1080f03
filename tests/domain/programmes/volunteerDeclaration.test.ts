import { describe, expect, test } from 'vitest'
import { parseCalendarDate } from '#kernel/CalendarDate.ts'
import type { CalendarDate } from '#kernel/CalendarDate.ts'
import type { Declaration } from '#domain/offer/organisation.ts'
import { PROGRAMME_RULES } from '#domain/programmes/programmeRules.ts'
import { legalLightOn } from '#domain/programmes/volunteerDeclaration.ts'
import { PROGRAMMES } from '#domain/words/activityWords.ts'
import type { Programme } from '#domain/words/activityWords.ts'

const date = (text: string): CalendarDate => {
  const parsed = parseCalendarDate(text)
  if (parsed === undefined) throw new Error(`no such day: ${text}`)
  return parsed
}
const TODAY = date('2026-03-17')

const lightOf = (programme: Programme, declaration?: Declaration, day = TODAY): readonly [string, string, string] => {
  const { kind, ruleId, says } = legalLightOn(day, programme, declaration)
  return [kind, ruleId, says]
}

describe('volunteering by the declaration of the organisation', () => {
  test('[VD1] the organisation said that none is needed: free', () => {
    expect(lightOf('volunteering', { kind: 'notNeeded' })).toEqual(['free', 'VD1', 'noDeclarationNeeded'])
  })

  test('[VD2] valid up to and including its last day: free', () => {
    expect(lightOf('volunteering', { kind: 'valid', until: TODAY, work: '' })).toEqual(['free', 'VD2', 'declarationValid'])
  })

  test('[VD3] the receipt is enough to start', () => {
    expect(lightOf('volunteering', { kind: 'received', on: TODAY, work: 'koken' })).toEqual(['free', 'VD3', 'receiptIsEnough'])
  })

  test('[VD3] a receipt of a day to come is no receipt yet', () => {
    expect(lightOf('volunteering', { kind: 'received', on: date('2026-03-18'), work: '' })).toEqual([
      'unknown',
      'VD4',
      'askOrganisationFirst',
    ])
  })

  test('[VD4] not known: ask the organisation first', () => {
    expect(lightOf('volunteering', { kind: 'unknown' })).toEqual(['unknown', 'VD4', 'askOrganisationFirst'])
  })

  test('[VD4] volunteering without an organisation is never green by default', () => {
    expect(lightOf('volunteering')).toEqual(['unknown', 'VD4', 'askOrganisationFirst'])
  })

  test('[VD5] expired: to be renewed first', () => {
    expect(lightOf('volunteering', { kind: 'valid', until: date('2026-03-16'), work: '' })).toEqual([
      'doThisFirst',
      'VD5',
      'declarationExpired',
    ])
  })

  test('[VD6] refused: not now', () => {
    expect(lightOf('volunteering', { kind: 'refused', on: date('2026-01-05') })).toEqual(['notNow', 'VD6', 'declarationRefused'])
  })
})

test('[TP1] meeting, learning and sport are free for everybody', () => {
  for (const programme of ['languageCafe', 'sport', 'meeting', 'course', 'ownInitiative'] as const) {
    expect(lightOf(programme, { kind: 'refused', on: TODAY })).toEqual(['free', 'TP1', 'noWorkForOthers'])
  }
})

test('[PW1] paid work asks for the permit first, whatever the declaration', () => {
  expect(lightOf('paidWork', { kind: 'valid', until: TODAY, work: '' })).toEqual(['doThisFirst', 'PW1', 'permitFirst'])
})

test('[MD1] [MD2] the youth service programme is lit as volunteering, with advice on ages and a trial', () => {
  expect(legalLightOn(TODAY, 'mdt', { kind: 'unknown' })).toEqual({
    kind: 'unknown',
    ruleId: 'VD4',
    says: 'askOrganisationFirst',
    source: 'uwv.nl, vrijwilligersverklaring; SER, Werkwijzer Vluchtelingen; nov.nl, 16 november 2023',
    validFrom: '2023-11-16',
    advice: [
      { ruleId: 'MD1', says: 'ages16to30', source: 'Evaluatie pilot MDT en Meedoenbalies, 2025', validFrom: '2023-01-01' },
      {
        ruleId: 'MD2',
        says: 'trialFirst',
        source: 'Evaluatie pilot MDT en Meedoenbalies, 2025',
        validFrom: '2023-01-01',
      },
    ],
  })
})

test('on a day for which no rule is known nothing is promised', () => {
  for (const programme of PROGRAMMES) {
    const light = legalLightOn(date('1999-01-01'), programme, { kind: 'notNeeded' })
    expect(light).toEqual({ kind: 'unknown', ruleId: 'none', says: 'noRuleKnown', source: '', advice: [] })
  }
})

test('a rule that ended says nothing the day after', () => {
  const ending = PROGRAMME_RULES.map((rule) => ({ ...rule, validTo: TODAY }))
  expect(legalLightOn(TODAY, 'sport', undefined, ending).kind).toBe('free')
  expect(legalLightOn(date('2026-03-18'), 'sport', undefined, ending).kind).toBe('unknown')
})

test('each rule has an id of its own, a source and a readable date', () => {
  expect(new Set(PROGRAMME_RULES.map(({ id }) => id)).size).toBe(PROGRAMME_RULES.length)
  for (const { source, validFrom } of PROGRAMME_RULES) {
    // A name and where or when to find it; no sentence, which would have to be translated, and no number of a document that nobody has.
    for (const name of source.split('; ')) expect(name).toMatch(/^[^.:;]{2,60}(\.nl)?, [^.:;]{4,60}$/u)
    expect(source).not.toMatch(/(^|\D)00\d(\D|$)/u)
    expect(validFrom < '2100').toBe(true)
  }
})

test('every programme has a light today', () => {
  for (const programme of PROGRAMMES) expect(legalLightOn(TODAY, programme, undefined).ruleId).not.toBe('none')
})
