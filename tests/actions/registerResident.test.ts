import { describe, expect, test } from 'vitest'
import type { RecordId } from '#kernel/RecordId.ts'
import { changeResident } from '#actions/changeResident.ts'
import { registerResident } from '#actions/registerResident.ts'
import { residentLeft } from '#actions/residentLeft.ts'
import { conflictsOf } from '#sync/mergedState.ts'
import { counterInMemory, idOf } from '#tests/support/counterInMemory.ts'
import type { CounterInMemory } from '#tests/support/counterInMemory.ts'

const amina = (counter: CounterInMemory): RecordId =>
  counter.must(registerResident, { callName: 'Amina', ageGroup: 'from18', wishes: ['cooking', 'nature'], spoken: { ti: 'mother' } })
    .residentId

describe('somebody new', () => {
  test('needs a call name and an age group, no more', () => {
    const counter = counterInMemory({ today: '2026-09-15' })
    const { residentId, personCode } = counter.must(registerResident, { callName: 'Amina', ageGroup: 'from18' })
    expect(personCode).toMatch(/^[2-9A-Z]{2}-[2-9A-Z]{3}$/)
    expect(counter.read.find('resident', residentId)).toMatchObject({
      callName: 'Amina',
      ageGroup: 'from18',
      personCode,
      registeredOn: '2026-09-15',
      gender: { kind: 'notAsked' },
      life: { kind: 'here' },
    })
    expect(counter.read.incomplete('resident', residentId)).toEqual([])
  })

  test('is kept with all that was told', () => {
    const counter = counterInMemory()
    const told = {
      callName: 'نور',
      ageGroup: 'from16to17',
      interfaceLanguage: 'ar',
      spoken: { ar: 'mother', en: 'fewWords' },
      dutchLevel: 'none',
      readsOwnLanguage: 'little',
      bornAbout: 2009,
      gender: { kind: 'declined' },
      wishes: ['cooking', 'music'],
      skills: ['sewing'],
      goals: ['learnDutch', 'meetPeople'],
      availability: ['tue-afternoon', 'wed-morning'],
      reach: ['foot', 'bike'],
      reachMinutes: 20,
      company: ['friend'],
      helpNeeded: ['someoneAlong'],
      phone: '+31 6 12345678',
      referredBy: 'friend',
      hidePresence: true,
    } as const
    const { residentId } = counter.must(registerResident, { ...told, secondInitial: 'هدى' })
    expect(counter.read.find('resident', residentId)).toMatchObject({ ...told, secondInitial: 'ه' })
  })

  test('may have one name in any script, an emoji, marks, or four thousand characters', () => {
    const counter = counterInMemory()
    for (const callName of ['李', 'ሰላም', 'مُحَمَّد', '🙂', 'Z̶o̷e̸', 'ن'.repeat(4000), '🙂'.repeat(4000)]) {
      const { residentId } = counter.must(registerResident, { callName, ageGroup: 'from18' })
      expect(counter.read.find('resident', residentId)?.callName).toBe(callName.normalize('NFC'))
    }
  })

  test('under sixteen is not written down without a guardian', () => {
    const counter = counterInMemory()
    expect(counter.perform(registerResident, { callName: 'Amina', ageGroup: 'under16' })).toEqual({
      ok: false,
      error: { kind: 'guardianNeeded', field: 'ageGroup' },
    })
    expect(counter.entries).toEqual([])
  })

  test.each(['', '   ', '\u200d', '\u202e'])('without a name that can be seen is asked for one (%j)', (callName) => {
    expect(counterInMemory().perform(registerResident, { callName, ageGroup: 'from18' })).toEqual({
      ok: false,
      error: { kind: 'callNameMissing', field: 'callName' },
    })
  })

  test.each([
    [{ callName: 'Amina 123456782' }, { kind: 'refusedText', field: 'callName', what: 'bsn' }],
    [{ callName: '012345672' }, { kind: 'refusedText', field: 'callName', what: 'bsn' }],
    [{ phone: '2801234567' }, { kind: 'refusedText', field: 'phone', what: 'vNumber' }],
    [{ callName: '🙂'.repeat(4097) }, { kind: 'textTooLong', field: 'callName', maxBytes: 16_384 }],
    [{ reachMinutes: 1000 }, { kind: 'valueNotKnown', field: 'reachMinutes' }],
  ] as const)('is asked to leave out what can not be kept: %j', (told, error) => {
    const counter = counterInMemory()
    expect(counter.perform(registerResident, { callName: 'Amina', ageGroup: 'from18', ...told })).toEqual({ ok: false, error })
    expect(counter.entries).toEqual([])
  })

  test('may have a telephone number that would look like another number elsewhere', () => {
    const counter = counterInMemory()
    const { residentId } = counter.must(registerResident, { callName: 'Amina', ageGroup: 'from18', phone: '012345672' })
    expect(counter.read.find('resident', residentId)?.phone).toBe('012345672')
  })

  test('gets a code that nobody has, and when no draw is free that is said', () => {
    const draws = ['K7-3QP', 'K7-3QP', 'M4-9RT']
    const counter = counterInMemory({ newPersonCode: () => draws.shift() ?? 'K7-3QP' })
    const codes = [0, 1].map(() => counter.must(registerResident, { callName: 'Noor', ageGroup: 'from18' }).personCode)
    expect(codes).toEqual(['K7-3QP', 'M4-9RT'])
    expect(counter.perform(registerResident, { callName: 'Noor', ageGroup: 'from18' })).toEqual({
      ok: false,
      error: { kind: 'noPersonCodeFree' },
    })
  })
})

describe('what is known about somebody', () => {
  test('changes element by element, and only where it differs', () => {
    const counter = counterInMemory()
    const residentId = amina(counter)
    counter.must(changeResident, {
      residentId,
      set: { callName: 'Amina', wishes: ['nature', 'music'], spoken: { ti: 'good', nl: 'fewWords' } },
    })
    const last = counter.entries.at(-1)
    expect(last?.changes.map((change) => (change.kind === 'field' ? [change.field, change.value] : change))).toEqual([
      ['wishes/cooking', null],
      ['wishes/music', true],
      ['spoken/ti', 'good'],
      ['spoken/nl', 'fewWords'],
    ])
    expect(counter.read.find('resident', residentId)).toMatchObject({ wishes: ['music', 'nature'], spoken: { nl: 'fewWords', ti: 'good' } })
  })

  test('saved as it was writes nothing', () => {
    const counter = counterInMemory()
    const residentId = amina(counter)
    const now = {
      callName: 'Amina',
      wishes: ['cooking', 'nature'],
      gender: { kind: 'notAsked' },
      phone: '',
      dutchLevel: undefined,
    } as const
    expect(counter.written(() => counter.must(changeResident, { residentId, set: now, saw: now }))).toBe(0)
    expect(counter.written(() => counter.must(changeResident, { residentId, set: now }))).toBe(0)
  })

  test('can be taken back to not asked, not said, or empty', () => {
    const counter = counterInMemory()
    const residentId = amina(counter)
    const told = { phone: '0612345678', dutchLevel: 'good', gender: { kind: 'given', value: 'woman' } } as const
    counter.must(changeResident, { residentId, set: told })
    expect(counter.read.find('resident', residentId)).toMatchObject(told)
    const untold = { phone: '', dutchLevel: undefined, gender: { kind: 'notAsked' } } as const
    counter.must(changeResident, { residentId, set: untold })
    expect(counter.read.find('resident', residentId)).toMatchObject(untold)
  })

  test('that another laptop changed meanwhile is kept beside, where this form changed it too', () => {
    const [here, there] = [counterInMemory({ deviceLetter: 'A' }), counterInMemory({ deviceLetter: 'B' })]
    const residentId = amina(here)
    there.receive(here.entries)
    const saw = { callName: 'Amina', wishes: ['cooking', 'nature'] } as const
    there.must(changeResident, { residentId, set: { callName: 'Aminah', wishes: ['cooking', 'nature', 'dance'] }, saw })
    here.receive(there.entries)
    // The form here was opened before that arrived.
    here.must(changeResident, { residentId, set: { callName: 'Amina N.', wishes: ['nature'] }, saw })
    expect(here.read.find('resident', residentId)?.wishes).toEqual(['dance', 'nature'])
    expect([...conflictsOf(here.state)].map(({ field, heads }) => [field, heads.map((head) => head.value).toSorted()])).toEqual([
      ['callName', ['Amina N.', 'Aminah']],
    ])
  })

  test('that another laptop changed stays, where this form left it as it was', () => {
    const [here, there] = [counterInMemory({ deviceLetter: 'A' }), counterInMemory({ deviceLetter: 'B' })]
    const residentId = amina(here)
    there.receive(here.entries)
    there.must(changeResident, { residentId, set: { callName: 'Aminah' } })
    here.receive(there.entries)
    here.must(changeResident, { residentId, set: { callName: 'Amina', phone: '0612345678' }, saw: { callName: 'Amina', phone: '' } })
    expect(here.read.find('resident', residentId)).toMatchObject({ callName: 'Aminah', phone: '0612345678' })
    expect([...conflictsOf(here.state)]).toEqual([])
  })

  test('never becomes nameless, without age group or under sixteen, and keeps its code', () => {
    const counter = counterInMemory()
    const residentId = amina(counter)
    const refused: readonly (readonly [set: object, error: object])[] = [
      [{ callName: ' ' }, { kind: 'callNameMissing', field: 'callName' }],
      [{ ageGroup: undefined }, { kind: 'ageGroupMissing', field: 'ageGroup' }],
      [{ ageGroup: 'under16' }, { kind: 'guardianNeeded', field: 'ageGroup' }],
      [{ personCode: 'AA-AAA' }, { kind: 'valueNotKnown', field: 'personCode' }],
      [{ nationality: 'x' }, { kind: 'valueNotKnown', field: 'nationality' }],
    ]
    for (const [set, error] of refused) expect(counter.perform(changeResident, { residentId, set })).toEqual({ ok: false, error })
    expect(counter.entries).toHaveLength(1)
  })

  test('can not be changed about somebody who is not here', () => {
    expect(counterInMemory().perform(changeResident, { residentId: idOf(['nobody']), set: {} })).toEqual({
      ok: false,
      error: { kind: 'notFound', record: 'resident' },
    })
  })
})

test('somebody leaves on the day it is said, and can come back', () => {
  const counter = counterInMemory({ today: '2026-09-15' })
  const residentId = amina(counter)
  counter.must(residentLeft, { residentId })
  counter.passDays(3)
  counter.must(residentLeft, { residentId })
  expect(counter.read.find('resident', residentId)?.life).toEqual({ kind: 'left', on: '2026-09-15' })
  counter.must(changeResident, { residentId, set: { life: { kind: 'here' } } })
  expect(counter.read.find('resident', residentId)?.life).toEqual({ kind: 'here' })
})
