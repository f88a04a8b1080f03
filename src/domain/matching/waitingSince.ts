import type { CalendarDate } from '#kernel/CalendarDate.ts'
import { isOpenLife } from '#domain/participation/openMatch.ts'
import type { Match } from '#domain/participation/match.ts'

/**
 * Since when somebody has nothing to do: the day the last thing ended, or the day they came to the counter. A proposal alone is nothing
 * to do yet. Absent while something is agreed or runs, and where no day is known.
 */
export const waitingSince = (registeredOn: CalendarDate | undefined, matches: readonly Pick<Match, 'life'>[]): CalendarDate | undefined => {
  let since = registeredOn
  for (const { life } of matches) {
    if (life === undefined || life.kind === 'proposed') continue
    if (isOpenLife(life)) return undefined
    if ('on' in life && (since === undefined || life.on > since)) since = life.on
  }
  return since
}
