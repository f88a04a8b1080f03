import { expect, test, vi } from 'vitest'
import { createExclusively } from '#courier/exclusively.ts'

const exclusively = createExclusively(navigator.locks)
const never = async () => false
const always = async () => true

/** Work that goes on until it is let go. */
const begun = () => {
  const { promise, resolve } = Promise.withResolvers<string>()
  const taken = vi.fn<() => boolean>()
  const work = vi.fn((isTaken: () => boolean) => {
    taken.mockImplementation(isTaken)
    return promise
  })
  return { work, taken, letGo: resolve }
}

test('while one page is at it, another is told so and does nothing', async () => {
  const first = begun()
  const done = exclusively('one', never, first.work)
  await vi.waitFor(() => {
    expect(first.work).toHaveBeenCalled()
  })
  const second = begun()
  expect(await exclusively('one', never, second.work)).toBeUndefined()
  expect(second.work).not.toHaveBeenCalled()
  first.letGo('did it')
  expect([await done, first.taken()]).toEqual(['did it', false])
})

test('a page that lost its turn is told so when it wakes, and what belongs to its work stays open until the work is over', async () => {
  const frozen = begun()
  let isOver = false
  const done = exclusively('two', never, frozen.work).finally(() => {
    isOver = true
  })
  await vi.waitFor(() => {
    expect(frozen.work).toHaveBeenCalled()
  })
  expect(await exclusively('two', always, async () => 'took over')).toBe('took over')
  expect([frozen.taken(), isOver]).toEqual([true, false])
  frozen.letGo('woke')
  expect(await done).toBe('woke')
})

test('work that fails says how, and the next one has its turn', async () => {
  const full = new DOMException('The disk is full', 'AbortError')
  await expect(exclusively('three', never, () => Promise.reject(full))).rejects.toBe(full)
  expect(await exclusively('three', never, async () => 'next')).toBe('next')
})
