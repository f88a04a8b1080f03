import { describe, expect, test } from 'vitest'
import { readSubmission } from '#domain/visit/submission/readSubmission.ts'
import { submissionBytes } from '#domain/visit/submission/submissionBytes.ts'
import { EMPTY_DRAFT, submissionOf } from '#app/kiosk/kioskDraft.ts'
import type { KioskDraft } from '#app/kiosk/kioskDraft.ts'
import { STEPS } from '#app/kiosk/kioskPaths.ts'
import { HEAD, REGISTER } from '#tests/domain/visit/submission/submissions.ts'

const FULL: KioskDraft = {
  ...EMPTY_DRAFT,
  ageGroup: 'from16to17',
  name: '  Zeepaardje\u202e ',
  answers: REGISTER.answers,
  wants: REGISTER.wants,
  code: 'K7-3QP',
  reason: 'appointment',
}

describe('what a kiosk seals', () => {
  test.each(['register', 'wants', 'absent', 'talkToday', 'help'] as const)('of %s is what the counter reads', (errand) => {
    const submission = submissionOf(HEAD, errand, FULL)
    const bytes = submission && submissionBytes(submission)
    const read = bytes && readSubmission(bytes)
    expect(read).toEqual({ ok: true, value: submission })
  })

  test('has the name without what nobody can see, and none when somebody types it for a person', () => {
    expect(submissionOf(HEAD, 'talkToday', FULL)).toMatchObject({ callName: 'Zeepaardje' })
    expect(submissionOf(HEAD, 'register', { ...FULL, typeForMe: true })).not.toHaveProperty('callName')
    expect(submissionOf(HEAD, 'talkToday', { ...FULL, name: ' ' })).not.toHaveProperty('callName')
  })

  test('asks for help with nothing but the ticket', () => {
    expect(submissionOf(HEAD, 'help', FULL)).toEqual({ ...HEAD, kind: 'help' })
  })

  test('is nothing as long as nobody said how old they are', () => {
    const noAge = { ...EMPTY_DRAFT, wants: FULL.wants }
    expect(submissionOf(HEAD, 'register', noAge)).toBeUndefined()
    expect(submissionOf(HEAD, 'wants', noAge)).toBeUndefined()
  })
})

test('no errand has more than eight screens', () => {
  for (const steps of Object.values(STEPS)) expect(steps.length).toBeLessThanOrEqual(8)
})
