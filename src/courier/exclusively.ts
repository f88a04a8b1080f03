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
  let running: Promise<T> | undefined
  try {
    await locks.request(name, options, async (lock) => {
      if (lock === null) return
      running = work(() => taken)
      // How it ends is for the caller; here it only keeps the lock.
      await running.catch(() => undefined)
    })
  } catch {
    // The lock was stolen while the work is still running. It stops at its next step, and only then its journal may be closed.
    taken = true
  }
  if (running === undefined) return { got: false, answer: undefined }
  return { got: true, answer: await running }
}
