import type { CalendarDate } from '#kernel/CalendarDate.ts'
import type { Activity } from '#domain/offer/activity.ts'
import type { Reader } from '#queries/ports.ts'

/** Whether somebody can still take part in it: it goes on, and so does its organisation. */
export const isOnOffer = (read: Reader, { closed, until, organisationId }: Activity, day: CalendarDate): boolean => {
  if (closed || (until !== undefined && until < day)) return false
  return organisationId === undefined || read.find('organisation', organisationId)?.ended !== true
}
