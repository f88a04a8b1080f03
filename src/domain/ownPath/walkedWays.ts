import type { CalendarDate } from '#kernel/CalendarDate.ts'
import type { RecordId } from '#kernel/RecordId.ts'
import type { Attendance } from '#domain/participation/attendance.ts'
import type { Match } from '#domain/participation/match.ts'
import { knownStages } from '#domain/participation/pastStages.ts'
import { wasThere } from '#domain/participation/wasThere.ts'
import { PROGRAMMES } from '#domain/words/activityWords.ts'
import type { Programme } from '#domain/words/activityWords.ts'

/** A way of taking part that somebody went, and the first day of it where that is known. */
export interface WalkedWay {
  readonly way: Programme
  readonly firstOn: CalendarDate | undefined
}

export interface Walked {
  readonly matches: readonly Match[]
  readonly attendance: readonly Attendance[]
  /** Whether the person offered something themself. */
  readonly offered: boolean
  readonly programmeOf: (activityId: RecordId | undefined) => Programme | undefined
  readonly today: CalendarDate
}

/**
 * The ways of taking part that somebody went here, in the order in which they came to them. It is the participation ladder without its
 * rungs: no way stands above another, and what was not gone is not missing (decision 014).
 */
export const walkedWays = ({ matches, attendance, offered, programmeOf, today }: Walked): readonly WalkedWay[] => {
  const days = new Map<Programme, CalendarDate | undefined>(offered ? [['ownInitiative', undefined]] : [])
  const wentOn = (way: Programme | undefined, on: CalendarDate | undefined): void => {
    // Of a laptop whose clock runs ahead.
    if (way === undefined || (on !== undefined && on > today)) return
    const before = days.get(way)
    if (!days.has(way) || before === undefined || (on !== undefined && on < before)) days.set(way, on ?? before)
  }
  for (const { activityId, day, presence } of attendance) if (wasThere(presence)) wentOn(programmeOf(activityId), day)
  for (const match of matches) {
    const { trial, active } = knownStages(match)
    const begun = trial ?? active
    if (begun !== undefined) wentOn(programmeOf(match.activityId), begun)
    else if (match.life?.kind === 'completed') wentOn(programmeOf(match.activityId), match.life.on)
  }
  return PROGRAMMES.filter((way) => days.has(way))
    .map((way) => ({ way, firstOn: days.get(way) }))
    .toSorted((a, b) => (sortedBy(a) < sortedBy(b) ? -1 : sortedBy(a) > sortedBy(b) ? 1 : 0))
}

/** What has no day stands after what has one. */
const sortedBy = ({ firstOn }: WalkedWay): string => firstOn ?? '9999-12-31'
