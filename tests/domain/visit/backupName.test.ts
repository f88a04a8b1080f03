import { expect, test } from 'vitest'
import { calendarDate } from '#kernel/CalendarDate.ts'
import { backupName } from '#domain/visit/backupName.ts'

test('a backup file is named after its day, and after no place and no person', () => {
  const day = calendarDate(2026, 11, 22)
  expect(day && backupName(day)).toBe('meedoenbalie-backup-2026-11-22.meedoen')
})
