import type { CalendarDate } from '#kernel/CalendarDate.ts'

/**
 * What a backup file is called: the day it was made and nothing else. No location, counter or person: file names end up in download
 * lists, on sticks and in mails, where the sealed content does not protect them.
 */
export const backupName = (day: CalendarDate): string => `meedoenbalie-backup-${day}.meedoen`
