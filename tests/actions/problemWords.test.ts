import { describe, expect, test } from 'vitest'
import type { ProblemKind } from '#actions/problem.ts'
import type { RefusedText } from '#domain/people/refusedText.ts'
import type { LimitProblem } from '#sync/limits.ts'
import ar from '#locales/ar/problems.json' with { type: 'json' }
import en from '#locales/en/problems.json' with { type: 'json' }
import nl from '#locales/nl/problems.json' with { type: 'json' }

/** A kind that is added to the union and not here does not compile. */
const KINDS = {
  callNameMissing: true,
  ageGroupMissing: true,
  guardianNeeded: true,
  noPersonCodeFree: true,
  organisationNameMissing: true,
  titleMissing: true,
  locationNameMissing: true,
  ruleSourceMissing: true,
  coordinatorNeeded: true,
  dayNotSure: true,
  noteMissing: true,
  noteTooLong: true,
  textTooLong: true,
  refusedText: true,
  valueNotKnown: true,
  untilBeforeFrom: true,
  placesMinAboveMax: true,
  weekdaysMissing: true,
  periodTooLong: true,
  notFound: true,
  noOpenWalkInHour: true,
  alreadyChosen: true,
  choiceChanged: true,
  supporterNotAsked: true,
  matchStepNotPossible: true,
  appointmentStepNotPossible: true,
  ticketStepNotPossible: true,
  changeTooLarge: true,
  notStorable: true,
} as const satisfies Record<ProblemKind | LimitProblem['kind'], true>

const REFUSED = { bsn: true, vNumber: true, iban: true, passportLine: true } as const satisfies Record<RefusedText, true>

describe.each(Object.entries({ nl, en, ar }))('the words for problems in %s', (_, words: Readonly<Record<string, string>>) => {
  test('say something for every kind of problem, and for each kind of number that is never kept', () => {
    const needed = [...Object.keys(KINDS), ...Object.keys(REFUSED).map((what) => `refusedText_${what}`)]
    expect(needed.filter((key) => (words[key] ?? '').trim() === '')).toEqual([])
  })

  test('are whole sentences that tell what to do: most have more than one', () => {
    for (const text of Object.values(words)) expect(text).toMatch(/[.؟?]$/u)
    expect(Object.values(words).filter((text) => /[.؟?] ./u.test(text)).length).toBeGreaterThan(Object.keys(words).length * 0.8)
  })
})

test('in Dutch nobody is blamed, called by a label, or spoken to as u', () => {
  for (const text of Object.values(nl))
    expect(text).not.toMatch(/\b(fout|ongeldig|cliënt|asielzoeker|vluchteling|dossier|verplicht|helaas|u|uw)\b/iu)
})
