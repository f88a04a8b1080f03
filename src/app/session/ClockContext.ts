import { createContext, useContext, useEffect, useState } from 'react'
import type { CalendarDate } from '#kernel/CalendarDate.ts'
import type { TimeOfDay } from '#kernel/TimeOfDay.ts'

/** The day and the clock time at this laptop. */
export interface LocalMoment {
  readonly today: CalendarDate
  readonly clockTime: TimeOfDay
}

/** Reads the clock. The composition root gives it; screens read no clock themselves, so that a test can stop the time. */
export type ReadClock = () => LocalMoment

export const ClockContext = createContext<ReadClock | undefined>(undefined)

/** Minutes are what screens show; twice in each of them is often enough. */
const LOOK_EVERY_MS = 30_000

/** Today and now; screens draw again when the minute or the day has changed. */
export const useNow = (): LocalMoment => {
  const read = useContext(ClockContext)
  if (read === undefined) throw new Error('A screen was drawn outside ClockContext')
  const [now, setNow] = useState(read)

  useEffect(() => {
    const look = (): void =>
      setNow((before) => {
        const after = read()
        return after.today === before.today && after.clockTime === before.clockTime ? before : after
      })
    const timer = setInterval(look, LOOK_EVERY_MS)
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [read])

  return now
}
