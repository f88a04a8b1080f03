import type { CalendarDate } from '#kernel/CalendarDate.ts'

/** What a file for another laptop is called: the day, and as with a backup no location, counter or person. */
export const takeAlongName = (day: CalendarDate): string => `meedoenbalie-meenemen-${day}.meedoen`
