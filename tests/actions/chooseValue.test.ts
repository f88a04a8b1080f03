import { describe, expect, test } from 'vitest'
import { changeResident } from '#actions/changeResident.ts'
import { chooseValue } from '#actions/chooseValue.ts'
import type { ChooseValueInput } from '#actions/chooseValue.ts'
import { eraseResident } from '#actions/eraseResident.ts'
import { registerResident } from '#actions/registerResident.ts'
import { undoChoice } from '#actions/undoChoice.ts'
import type { RecordId } from '#kernel/RecordId.ts'
import { counterInMemory } from '#tests/support/counterInMemory.ts'
import type { CounterInMemory } from '#tests/support/counterInMemory.ts'

const exchange = (...laptops: readonly CounterInMemory[]): void => {
  for (const laptop of laptops) for (const other of laptops) laptop.receive(other.entries)
}

const values = (laptop: CounterInMemory, residentId: RecordId): readonly unknown[] =>
  laptop.read.conflictsOf('resident', residentId).flatMap(({ heads }) => heads.map(({ value }) => value))

/** Two laptops that gave the same person two telephone numbers, and told each other. */
const twoNumbers = () => {
  const a = counterInMemory({ deviceLetter: 'A' })
  const b = counterInMemory({ deviceLetter: 'B', clockTime: '14:05' })
  const { residentId } = a.must(registerResident, { callName: 'Samira', ageGroup: 'from18', phone: '0612000000' })
  exchange(a, b)
  a.must(changeResident, { residentId, set: { phone: '0612111111' }, saw: { phone: '0612000000' } })
  b.must(changeResident, { residentId, set: { phone: '0612222222' }, saw: { phone: '0612000000' } })
  exchange(a, b)
  const choice = (value: string): ChooseValueInput => ({
    record: 'resident',
    id: residentId,
    field: 'phone',
    value,
    saw: ['0612111111', '0612222222'],
  })
  return { a, b, residentId, choice }
}

describe('choosing between two values', () => {
  test('the chosen one takes the place of both, on every laptop, whichever was newer', () => {
    for (const chosen of ['0612111111', '0612222222']) {
      const { a, b, residentId, choice } = twoNumbers()
      expect([values(a, residentId), values(b, residentId)]).toEqual([
        ['0612222222', '0612111111'],
        ['0612222222', '0612111111'],
      ])
      a.must(chooseValue, choice(chosen))
      exchange(a, b)
      for (const laptop of [a, b]) {
        expect(values(laptop, residentId)).toEqual([])
        expect(laptop.read.find('resident', residentId)?.phone).toBe(chosen)
      }
    }
  })

  test('somebody who comes later hears that it was chosen already, and nothing is written', () => {
    const { a, b, choice } = twoNumbers()
    a.must(chooseValue, choice('0612111111'))
    exchange(a, b)
    expect(
      b.written(() => expect(b.perform(chooseValue, choice('0612222222'))).toEqual({ ok: false, error: { kind: 'alreadyChosen' } })),
    ).toBe(0)
  })

  test('two laptops that choose apart disagree again, and are asked again', () => {
    const { a, b, residentId, choice } = twoNumbers()
    a.must(chooseValue, choice('0612111111'))
    b.must(chooseValue, choice('0612222222'))
    exchange(a, b)
    expect(values(a, residentId).toSorted()).toEqual(['0612111111', '0612222222'])
    expect(values(b, residentId)).toEqual(values(a, residentId))
  })

  test('two laptops that choose the same apart are not asked again', () => {
    const { a, b, residentId, choice } = twoNumbers()
    a.must(chooseValue, choice('0612111111'))
    b.must(chooseValue, choice('0612111111'))
    exchange(a, b)
    expect([values(a, residentId), values(b, residentId)]).toEqual([[], []])
  })

  test('a third value that nobody saw is never replaced by a choice', () => {
    const { a, b, residentId, choice } = twoNumbers()
    const c = counterInMemory({ deviceLetter: 'C', clockTime: '14:10' })
    c.receive(a.entries.slice(0, 1))
    c.must(changeResident, { residentId, set: { phone: '0612333333' } })
    a.receive(c.entries)
    expect(a.perform(chooseValue, choice('0612111111'))).toEqual({ ok: false, error: { kind: 'choiceChanged' } })
    expect(values(a, residentId)).toHaveLength(3)
    // Chosen before the third one came, it stays beside.
    b.must(chooseValue, choice('0612111111'))
    exchange(a, b, c)
    for (const laptop of [a, b, c]) expect(values(laptop, residentId).toSorted()).toEqual(['0612111111', '0612333333'])
  })

  test('only what was offered can be chosen', () => {
    const { a, choice } = twoNumbers()
    expect(a.perform(chooseValue, choice('0612999999'))).toEqual({ ok: false, error: { kind: 'choiceChanged' } })
  })

  test('of a person who was erased meanwhile nothing can be chosen or put back', () => {
    const { a, b, residentId, choice } = twoNumbers()
    b.must(eraseResident, { residentId })
    exchange(a, b)
    expect(a.perform(chooseValue, choice('0612111111'))).toEqual({ ok: false, error: { kind: 'notFound', record: 'resident' } })
    expect(a.perform(undoChoice, { record: 'resident', id: residentId, field: 'phone', value: '0612111111' })).toMatchObject({ ok: false })
  })
})

describe('taking a choice back', () => {
  test('puts the other value beside the chosen one, so that every laptop asks again', () => {
    const { a, b, residentId, choice } = twoNumbers()
    a.must(chooseValue, choice('0612111111'))
    exchange(a, b)
    a.must(undoChoice, { record: 'resident', id: residentId, field: 'phone', value: '0612222222' })
    exchange(a, b)
    for (const laptop of [a, b]) expect(values(laptop, residentId).toSorted()).toEqual(['0612111111', '0612222222'])
    b.must(chooseValue, choice('0612222222'))
    exchange(a, b)
    expect([a, b].map((laptop) => laptop.read.find('resident', residentId)?.phone)).toEqual(['0612222222', '0612222222'])
    expect(values(a, residentId)).toEqual([])
  })

  test('never removes what was written in between', () => {
    const { a, residentId, choice } = twoNumbers()
    a.must(chooseValue, choice('0612111111'))
    a.must(changeResident, { residentId, set: { phone: '0612444444' } })
    a.must(undoChoice, { record: 'resident', id: residentId, field: 'phone', value: '0612222222' })
    expect(values(a, residentId).toSorted()).toEqual(['0612222222', '0612444444'])
  })

  test('twice puts it back once', () => {
    const { a, residentId, choice } = twoNumbers()
    a.must(chooseValue, choice('0612111111'))
    const back = { record: 'resident', id: residentId, field: 'phone', value: '0612222222' } as const
    a.must(undoChoice, back)
    a.must(undoChoice, back)
    expect(values(a, residentId).toSorted()).toEqual(['0612111111', '0612222222'])
  })
})
