import { expect, test } from 'vitest'
import fc from 'fast-check'
import { classesOf } from '#domain/people/duplicates/classesOf.ts'
import { findPairs } from '#domain/people/duplicates/findPairs.ts'
import { pairSeen } from '#domain/people/duplicates/pairSeen.ts'
import type { RecordId } from '#kernel/RecordId.ts'
import type { Resident } from '#domain/people/resident.ts'
import { id, locationWith } from '#tests/queries/locationWith.ts'
import type { Fields } from '#tests/queries/locationWith.ts'

const filesOf = (told: Readonly<Record<string, Fields>>): readonly Resident[] => locationWith({ resident: told }).all('resident')

/** A counter of 200 other people, so that a name can be rare or common. */
const others = (name: (at: number) => string): Readonly<Record<string, Fields>> =>
  Object.fromEntries(Array.from({ length: 200 }, (_, at) => [`o${String(at)}`, { callName: name(at), ageGroup: 'from18' }]))

const WORDS = ['Berhane', 'Golnaz', 'Rashid', 'Oksana', 'Warsame', 'Leyla', 'Kidane', 'Fatima', 'Tariq', 'Dilovan']
const SOMEBODY = others((at) => `${WORDS[at % 10] ?? ''} ${WORDS[(at * 7) % 9] ?? ''}n${String(at)}`)

const found = (one: Fields, other: Fields, rest: Readonly<Record<string, Fields>> = SOMEBODY): boolean =>
  findPairs(filesOf({ ...rest, one, other })).some((pair) => new Set([pair.one.id, pair.other.id, id('one'), id('other')]).size === 2)

test('a rare name in two scripts with the same language or year is found', () => {
  expect(found({ callName: 'Zarghuna', interfaceLanguage: 'ps' }, { callName: 'زرغونه', interfaceLanguage: 'ps', bornAbout: 1990 })).toBe(
    true,
  )
  expect(found({ callName: 'Zarghuna', bornAbout: 1990 }, { callName: 'Zarghona', bornAbout: 1990, interfaceLanguage: 'ps' })).toBe(true)
  expect(
    found({ callName: 'Abdel Rahman', bornAbout: 1990, secondInitial: 'H' }, { callName: 'Rahman', bornAbout: 1990, secondInitial: 'ح' }),
  ).toBe(true)
})

test('a common name alone, or a year alone, is not enough', () => {
  const mohammeds = others(() => 'Mohammed')
  expect(found({ callName: 'Mohamed', interfaceLanguage: 'ar' }, { callName: 'محمد', interfaceLanguage: 'ar' }, mohammeds)).toBe(false)
  expect(found({ callName: 'Mohamed', bornAbout: 1990 }, { callName: 'محمد', bornAbout: 1990 }, mohammeds)).toBe(false)
  expect(found({ callName: 'Oksana', bornAbout: 1990 }, { callName: 'Selam', bornAbout: 1990 })).toBe(false)
})

test('a common name with the same phone, however it was dialled, is found; another name with it is family', () => {
  const mohammeds = others(() => 'Mohammed')
  expect(found({ callName: 'Mohamed', phone: '06 12345678' }, { callName: 'محمد', phone: '+31 612345678' }, mohammeds)).toBe(true)
  expect(
    found({ callName: 'Selam', phone: '0612345678', bornAbout: 1990 }, { callName: 'Saba', phone: '0612345678', bornAbout: 1990 }),
  ).toBe(true)
})

test('what differs weighs against: another year, another second letter, another language', () => {
  const zarghuna = { callName: 'Zarghuna', interfaceLanguage: 'ps', bornAbout: 1990, secondInitial: 'A' }
  expect(found(zarghuna, { ...zarghuna })).toBe(true)
  expect(found(zarghuna, { ...zarghuna, bornAbout: 2004, secondInitial: 'M' })).toBe(false)
  expect(found(zarghuna, { ...zarghuna, interfaceLanguage: 'uk', bornAbout: 1970 })).toBe(false)
})

test('a pair is the same pair whichever file comes first, and a change that makes nobody alike keeps it', () => {
  const [one, other] = filesOf({ one: { callName: 'Zarghuna', bornAbout: 1990 }, other: { callName: 'Zarghona' } })
  if (!one || !other) throw new Error('two files were told')
  expect(pairSeen(one, other)).toBe(pairSeen(other, one))
  expect(pairSeen({ ...one, wishes: ['cooking'] }, other)).toBe(pairSeen(one, other))
  expect(pairSeen({ ...one, bornAbout: 1991 }, other)).not.toBe(pairSeen(one, other))
})

test('in the large block of a common name, those who share a year and a second letter come first', () => {
  const told: Record<string, Fields> = {}
  for (let at = 0; at < 100; at += 1) {
    const bornAbout = 1960 + (at % 43)
    told[`a${String(at)}`] = { callName: 'Mohammed', bornAbout, interfaceLanguage: 'ar', secondInitial: 'ABCDEFG'[at % 7] ?? '' }
  }
  Object.assign(told, SOMEBODY, { one: { callName: 'Mohamed', bornAbout: 1957, interfaceLanguage: 'ar', secondInitial: 'R' } })
  told['other'] = { callName: 'محمد', bornAbout: 1957, interfaceLanguage: 'ar', secondInitial: 'ر' }
  const pairs = findPairs(filesOf(told))
  expect(pairs[0] && [pairs[0].one.id, pairs[0].other.id].toSorted()).toEqual([id('one'), id('other')].toSorted())
})

test('who is one person with whom does not depend on the order or direction in which it was said', () => {
  const name = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f').map((letter) => letter as RecordId)
  fc.assert(
    fc.property(fc.array(fc.tuple(name, name)), fc.array(fc.nat()), (pairs, shuffle) => {
      const turned = pairs
        .map(([one, other], at): readonly [RecordId, RecordId] => ((shuffle[at] ?? 0) % 2 === 0 ? [one, other] : [other, one]))
        .toSorted((x, y) => (x.join('') < y.join('') ? -1 : 1))
      const plain = (classes: ReturnType<typeof classesOf>) => [...classes].toSorted(([x], [y]) => (x < y ? -1 : 1))
      expect(plain(classesOf(turned, () => true))).toEqual(plain(classesOf(pairs, () => true)))
      for (const [id, members] of classesOf(pairs, () => true))
        expect([members.includes(id), members[0]]).toEqual([true, members.toSorted()[0]])
    }),
  )
})
