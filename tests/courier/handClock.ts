import type { CourierPorts } from '#courier/CourierPorts.ts'
import { instant } from '#kernel/Instant.ts'

interface Alarm {
  readonly at: number
  readonly work: () => void
}

export interface HandClock {
  readonly now: CourierPorts['now']
  /** As a clock that nobody puts wrong would say. */
  readonly rightNow: () => number
  readonly later: CourierPorts['later']
  /** How long the waits are that nobody has called off, in milliseconds, the shortest first. */
  readonly waits: () => readonly number[]
  /** Goes on by so much and wakes whoever waits for it, one after the other. */
  readonly pass: (ms: number) => Promise<void>
  /** The same, where a request hangs and nothing becomes quiet. */
  readonly passOnly: (ms: number) => Promise<void>
  /** Whoever waits now is never woken: its page is frozen. */
  readonly freeze: () => void
  /** Somebody puts the clock of this laptop elsewhere; waits go on as they were. */
  readonly putBy: (ms: number) => void
}

/** A clock that goes only by hand. After each waking it waits until everything is quiet. */
export const handClock = (start: number, quiet: () => Promise<void>): HandClock => {
  let gone = 0
  let wrong = 0
  const alarms = new Set<Alarm>()
  const next = (until: number): Alarm | undefined => [...alarms].filter(({ at }) => at <= until).toSorted((a, b) => a.at - b.at)[0]
  const pass = async (ms: number, settle: () => Promise<void>): Promise<void> => {
    const until = gone + ms
    for (let alarm = next(until); alarm !== undefined; alarm = next(until)) {
      alarms.delete(alarm)
      gone = Math.max(gone, alarm.at)
      alarm.work()
      await settle()
    }
    gone = until
    await settle()
  }
  return {
    now: () => instant(start + gone + wrong),
    rightNow: () => start + gone,
    later: (ms, work) => {
      const alarm = { at: gone + ms, work }
      alarms.add(alarm)
      return () => alarms.delete(alarm)
    },
    waits: () => [...alarms].map(({ at }) => at - gone).toSorted((a, b) => a - b),
    pass: (ms) => pass(ms, quiet),
    passOnly: (ms) => pass(ms, () => new Promise((resolve) => setTimeout(resolve, 5))),
    freeze: () => {
      alarms.clear()
    },
    putBy: (ms) => {
      wrong += ms
    },
  }
}
