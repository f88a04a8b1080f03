import { describe, expect, test } from 'vitest'
import { readSubmission } from '#domain/visit/submission/readSubmission.ts'
import type { Submission } from '#domain/visit/submission/submission.ts'
import { SUBMISSION_MAX_BYTES, submissionBytes } from '#domain/visit/submission/submissionBytes.ts'
import { HEAD, REGISTER } from '#tests/domain/visit/submission/submissions.ts'

const code = 'K7-3QP'

const readBack = (submission: Submission) => readSubmission(submissionBytes(submission) ?? new Uint8Array())

const readFacts = (facts: unknown) => readSubmission(new TextEncoder().encode(JSON.stringify(facts)))

const everyKind: readonly Submission[] = [
  { ...HEAD, ...REGISTER },
  { ...HEAD, kind: 'wants', ageGroup: 'from16to17', code, wants: REGISTER.wants },
  { ...HEAD, kind: 'absent', code, reason: 'personal', on: HEAD.day },
  { ...HEAD, kind: 'talkToday', callName: 'Zeepaardje' },
  { v: 1, id: HEAD.id, day: HEAD.day, from: 'ownPhone', language: 'notHere', kind: 'help' },
]

test.each(everyKind.map((each) => [each.kind, each] as const))('a submission of the kind %s is read as it was written', (_, submission) => {
  expect(readBack(submission)).toEqual({ ok: true, value: submission })
})

describe('anybody can seal anything, so that this is no submission:', () => {
  test.each<readonly [string, unknown]>([
    ['a field too many', { ...HEAD, ...REGISTER, phone: '06' }],
    ['a field of another kind', { ...HEAD, kind: 'help', callName: 'Zeepaardje' }],
    ['somebody under 16', { ...HEAD, ...REGISTER, ageGroup: 'under16' }],
    ['no age', { ...HEAD, kind: 'register', answers: {}, wants: [] }],
    ['a question that nobody asked', { ...HEAD, ...REGISTER, answers: { religion: ['x'] } }],
    ['a choice that is in no list', { ...HEAD, ...REGISTER, answers: { wishes: ['<script>'] } }],
    ['a choice twice', { ...HEAD, ...REGISTER, answers: { wishes: ['cooking', 'cooking'] } }],
    ['no choice at all', { ...HEAD, ...REGISTER, answers: { wishes: [] } }],
    ['two choices where there is one', { ...HEAD, ...REGISTER, answers: { minutes: ['10', '20'] } }],
    ['a name of 81 characters', { ...HEAD, ...REGISTER, callName: 'x'.repeat(81) }],
    ['a name that is no text', { ...HEAD, ...REGISTER, callName: { toString: 'x' } }],
    ['a wish with something beside it', { ...HEAD, ...REGISTER, wants: [{ ...REGISTER.wants[0], who: 'x' }] }],
    ['21 wishes', { ...HEAD, ...REGISTER, wants: Array(21).fill(REGISTER.wants[0]) }],
    ['a code that is none', { ...HEAD, kind: 'absent', code: 'K7-3Q', reason: 'personal' }],
    ['a reason that is in no list', { ...HEAD, kind: 'absent', code, reason: 'ill' }],
    ['a day that is none', { ...HEAD, ...REGISTER, day: '2026-02-30' }],
    ['a ticket with a text', { ...HEAD, ...REGISTER, ticket: { number: 'Ahmed', picture: 'kite' } }],
    ['a picture that is in no list', { ...HEAD, ...REGISTER, ticket: { number: 'AK-7', picture: '../x' } }],
    ['no version', { ...HEAD, ...REGISTER, v: '1' }],
    ['a list', [HEAD]],
    ['nothing', null],
  ])('%s', (_, facts) => {
    expect(readFacts(facts)).toEqual({ ok: false, error: { kind: 'notASubmission' } })
  })

  test('bytes that are no text, and text that is too long', () => {
    expect(readSubmission(Uint8Array.of(0xff, 0xfe)).ok).toBe(false)
    expect(readSubmission(new Uint8Array(SUBMISSION_MAX_BYTES + 1).fill(0x20)).ok).toBe(false)
  })
})

test('one of a newer version is told apart, so that it waits for a newer version', () => {
  expect(readFacts({ v: 2, whatever: [] })).toEqual({ ok: false, error: { kind: 'newerVersion' } })
})

test('a name comes without what is invisible in it, and a name of which nothing can be seen is none', () => {
  const read = readFacts({ ...HEAD, ...REGISTER, callName: '\u202eevil\u200b  name ' })
  expect(read.ok && read.value.kind === 'register' && read.value.callName).toBe('evil name')
  const blank = readFacts({ ...HEAD, ...REGISTER, callName: '\u200b\u2060' })
  expect(blank.ok && blank.value.kind === 'register' && blank.value.callName).toBe('')
})

test('a name of eighty letters in any script and every choice of every question fit', () => {
  expect(submissionBytes({ ...HEAD, ...REGISTER, callName: 'ሀ'.repeat(80) })?.length).toBeLessThan(SUBMISSION_MAX_BYTES)
})
