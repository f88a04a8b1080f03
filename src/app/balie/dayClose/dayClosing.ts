import { create } from 'zustand'
import type { CalendarDate } from '#kernel/CalendarDate.ts'
import type { Instant } from '#kernel/Instant.ts'

interface Begun {
  readonly location: string | undefined
  readonly day: CalendarDate
  readonly at: Instant
  /** What the backup file is called that was made for it. */
  readonly file?: string
}

interface DayClosing {
  readonly begun: Begun | undefined
  readonly begin: (begun: Begun) => void
}

/** That somebody is closing the day, so that one may look at another screen in between. */
export const useDayClosing = create<DayClosing>()((set) => ({
  begun: undefined,
  begin: (begun) => set({ begun }),
}))
