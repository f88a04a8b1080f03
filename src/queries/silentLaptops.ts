import { addDays } from '#kernel/CalendarDate.ts'
import type { CalendarDate } from '#kernel/CalendarDate.ts'
import { instant } from '#kernel/Instant.ts'
import { localTime } from '#kernel/localTime.ts'
import type { TimeOfDay } from '#kernel/TimeOfDay.ts'
import { compareText } from '#queries/compareText.ts'
import type { LaptopsPort, Reader } from '#queries/ports.ts'

/** Another laptop of this counter of which nothing came today. */
export interface SilentLaptop {
  /** Absent where only its entries are known. */
  readonly letter?: string
  readonly heardOn: CalendarDate
  /** Absent where only the day is known. */
  readonly heardAt?: TimeOfDay
}

/** A laptop that was silent for so long is not in use any more: it is let in anew before it goes on. */
const FORGOTTEN_AFTER_DAYS = 45

/** What was done today on one of these may be on that laptop only. The one that was heard last comes first. */
export const silentLaptops = (read: Reader, laptops: LaptopsPort, day: CalendarDate): readonly SilentLaptop[] => {
  const heard = new Map<string, SilentLaptop>()
  const note = (device: string, one: SilentLaptop): void => {
    const present = heard.get(device)
    const letter = one.letter ?? present?.letter
    const later = present === undefined || order(one) > order(present) ? one : present
    heard.set(device, { ...later, ...(letter === undefined ? {} : { letter }) })
  }
  for (const { device, letter, heardOn, closedOn, closedAt } of read.all('laptop')) {
    const named = letter === '' ? {} : { letter }
    if (heardOn !== undefined) note(device, { ...named, heardOn })
    if (closedOn !== undefined) note(device, { ...named, heardOn: closedOn, ...(closedAt === undefined ? {} : { heardAt: closedAt }) })
  }
  for (const [device, ms] of laptops.heard()) {
    const { today, clockTime } = localTime(instant(ms))
    note(device, { heardOn: today, heardAt: clockTime })
  }
  heard.delete(laptops.device)
  return [...heard.values()]
    .filter(({ heardOn }) => heardOn < day && heardOn >= addDays(day, -FORGOTTEN_AFTER_DAYS))
    .sort((a, b) => compareText(order(b), order(a)) || compareText(a.letter ?? '', b.letter ?? ''))
}

const order = ({ heardOn, heardAt }: SilentLaptop): string => `${heardOn} ${heardAt ?? ''}`
