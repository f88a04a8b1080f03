import type { CalendarDate } from '#kernel/CalendarDate.ts'
import type { RecordId } from '#kernel/RecordId.ts'
import { walkedWays } from '#domain/ownPath/walkedWays.ts'
import type { WalkedWay } from '#domain/ownPath/walkedWays.ts'
import type { SpokenLanguage } from '#domain/words/languages.ts'
import type { Reader } from '#queries/ports.ts'

export interface OwnPath {
  readonly language: SpokenLanguage | undefined
  readonly walked: readonly WalkedWay[]
}

/** Whether this location looks at a person's own path with them. It does not, until a coordinator says so. */
export const ownPathIsOn = (read: Reader): boolean => read.all('settings')[0]?.ownPath ?? false

/** A person's own path, to be looked at with them. Nothing of it is kept. Undefined where the location does not do this, or without that person. */
export const ownPath = (
  read: Reader,
  { residentId, day }: { readonly residentId: RecordId; readonly day: CalendarDate },
): OwnPath | undefined => {
  const resident = read.find('resident', residentId)
  if (resident === undefined || !ownPathIsOn(read)) return undefined
  return {
    language: resident.interfaceLanguage,
    walked: walkedWays({
      matches: read.by('match', 'about', residentId),
      attendance: read.by('attendance', 'about', residentId),
      offered: read.all('activity').some(({ offeredBy }) => offeredBy === residentId),
      programmeOf: (activityId) => (activityId === undefined ? undefined : read.find('activity', activityId)?.programme),
      today: day,
    }),
  }
}
