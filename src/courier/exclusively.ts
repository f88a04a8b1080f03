import type { Exclusively } from '#courier/CourierPorts.ts'

/** With the browser's locks, which end with their page. A frozen page keeps its lock for ever, so it can be taken. */
export const createExclusively =
  (locks: LockManager): Exclusively =>
  async (name, isFrozen, work) => {
    const first = await inLock(locks, name, { ifAvailable: true }, work)
    if (first.got || !(await isFrozen())) return first.answer
    return (await inLock(locks, name, { steal: true }, work)).answer
  }

interface Turn<T> {
  readonly got: boolean
  readonly answer: T | undefined
}

const inLock = async <T>(
  locks: LockManager,
  name: string,
  options: LockOptions,
  work: (isTaken: () => boolean) => Promise<T>,
): Promise<Turn<T>> => {
  let taken = false
  try {
    return await locks.request(name, options, async (lock): Promise<Turn<T>> => {
      if (lock === null) return { got: false, answer: undefined }
      return { got: true, answer: await work(() => taken) }
    })
  } catch (error) {
    // The lock was stolen: our work may still be running, and stops at its next step.
    if (!(error instanceof DOMException) || error.name !== 'AbortError') throw error
    taken = true
    return { got: true, answer: undefined }
  }
}
