import type { CalendarDate } from '#kernel/CalendarDate.ts'

/** What a file with what was put aside is called: the day, and as with a backup no location, counter or person. */
export const asideName = (day: CalendarDate): string => `meedoenbalie-apart-${day}.meedoen`
