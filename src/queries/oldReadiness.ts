import type { CalendarDate } from '#kernel/CalendarDate.ts'
import type { RecordId } from '#kernel/RecordId.ts'
import { isReadinessDue } from '#domain/people/workFactsOn.ts'
import type { Reader } from '#queries/ports.ts'

export interface OldReadiness {
  readonly residentId: RecordId | undefined
  readonly name: string
}

/** Whose answers about paid work are half a year old, and go when somebody says so at the close of the day. */
export const oldReadiness = (read: Reader, { day }: { readonly day: CalendarDate }): readonly OldReadiness[] =>
  read
    .all('readiness')
    .filter((record) => isReadinessDue(record, day))
    .map(({ about }) => {
      const resident = about === undefined ? undefined : read.find('resident', about)
      return { residentId: resident?.id, name: resident?.callName ?? '' }
    })
