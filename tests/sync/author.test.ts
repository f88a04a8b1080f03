import { describe, expect, test } from 'vitest'
import type { FieldValue } from '#kernel/FieldValue.ts'
import { authorChanges } from '#sync/author.ts'
import type { DraftChange } from '#sync/change.ts'
import { dot, entry, field, id, merged } from '#tests/sync/entryStories.ts'

const sam = id('sam')

const draft = (value: FieldValue, saw?: FieldValue, name = 'callName'): DraftChange => ({
  kind: 'field',
  record: 'resident',
  id: sam,
  field: name,
  value,
  ...(saw === undefined ? {} : { saw }),
})

const one = entry(dot('a', 1), [field(sam, 'callName', 'Sam')], 10)
const other = entry(dot('b', 1), [field(sam, 'callName', 'Samir')], 20)

describe('what a change replaces', () => {
  test('[A1] all heads that are there, where nothing was on the screen', () => {
    expect(authorChanges(merged([one, other]), [draft('Samira')])).toEqual([field(sam, 'callName', 'Samira', [dot('b', 1), dot('a', 1)])])
    expect(authorChanges(merged([]), [draft('Sam')])).toEqual([field(sam, 'callName', 'Sam')])
  })

  test('[A1] only the value that was on the screen: the unseen one of a colleague stays', () => {
    expect(authorChanges(merged([one, other]), [draft('Samira', 'Sam')])).toEqual([field(sam, 'callName', 'Samira', [dot('a', 1)])])
    expect(authorChanges(merged([other]), [draft('Samira', 'Sam')])).toEqual([field(sam, 'callName', 'Samira')])
    expect(authorChanges(merged([other]), [draft('Samira', null)])).toEqual([field(sam, 'callName', 'Samira')])
  })

  test('[A1] also heads that have the new value already', () => {
    expect(authorChanges(merged([one, other]), [draft('Samir', 'Sam')])).toEqual([
      field(sam, 'callName', 'Samir', [dot('b', 1), dot('a', 1)]),
    ])
  })
})

describe('what is not written', () => {
  test('[A2] a value that is there already, nothing where nothing is, anything of an erased record', () => {
    expect(authorChanges(merged([one]), [draft('Sam'), draft(null, undefined, 'phone')])).toEqual([])
    const gone = merged([one, entry(dot('b', 1), [{ kind: 'erased', record: 'resident', id: sam }])])
    expect(authorChanges(gone, [draft('Samir'), { kind: 'erased', record: 'resident', id: sam }])).toEqual([])
  })

  test('[A2] a value is taken away by writing nothing over it', () => {
    expect(authorChanges(merged([one]), [draft(null)])).toEqual([field(sam, 'callName', null, [dot('a', 1)])])
  })

  test('[A3] the first of two drafts for one field, and changes to what the deed erases', () => {
    expect(authorChanges(merged([]), [draft('Sam'), draft('1', undefined, 'phone'), draft('Samir')])).toEqual([
      field(sam, 'callName', 'Samir'),
      field(sam, 'phone', '1'),
    ])
    const erased: DraftChange = { kind: 'erased', record: 'resident', id: sam }
    expect(authorChanges(merged([one]), [draft('Samir'), erased, erased, draft('Sam S.')])).toEqual([erased])
  })
})
