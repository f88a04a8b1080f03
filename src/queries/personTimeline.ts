import type { CalendarDate } from '#kernel/CalendarDate.ts'
import { sumMinutes } from '#kernel/Minutes.ts'
import type { Minutes } from '#kernel/Minutes.ts'
import type { RecordId } from '#kernel/RecordId.ts'
import { totalMinutes } from '#domain/participation/hours.ts'
import { isWaiting } from '#domain/participation/isWaiting.ts'
import { MATCH_STAGES } from '#domain/participation/match.ts'
import type { Match, MatchStage, StopReason } from '#domain/participation/match.ts'
import { knownStages } from '#domain/participation/pastStages.ts'
import { wasThere } from '#domain/participation/wasThere.ts'
import type { Resident } from '#domain/people/resident.ts'
import type { VisitReason } from '#domain/visit/ticket.ts'
import { compareText } from '#queries/compareText.ts'
import type { Reader } from '#queries/ports.ts'

/** What happened, without the day. */
export type Happening =
  | { readonly kind: 'registered' | 'talkBegun' | 'talkHad' | 'leftLine' | 'movedAway' }
  | { readonly kind: 'visit'; readonly reason: VisitReason }
  | { readonly kind: MatchStage | 'waits' | 'completed'; readonly activity: string }
  | { readonly kind: 'stopped'; readonly activity: string; readonly why: StopReason }
  | { readonly kind: 'meeting' | 'met' | 'meetingOff' | 'notThere'; readonly activity: string }
  /** Several times after each other, with nothing else between, is one row; `from`: the first of those days. */
  | { readonly kind: 'there'; readonly activity: string; readonly times: number; readonly minutes: Minutes; readonly from: CalendarDate }
  | { readonly kind: 'note'; readonly text: string }

export type TimelineRow = Happening & {
  /** Tells the rows of one person apart. */
  readonly key: string
  readonly on: CalendarDate
}

/**
 * What a person went through at the counter, the newest first; what is planned comes before that. Several files of one person are one
 * way. Nobody else is named on it.
 */
export const personTimeline = (
  read: Reader,
  { residentId, day }: { readonly residentId: RecordId; readonly day: CalendarDate },
): readonly TimelineRow[] => {
  const resident = read.find('resident', residentId)
  if (resident === undefined) return []
  const rows = [
    ...ofResident(resident),
    ...visits(read, residentId),
    ...talks(read, residentId),
    ...read.by('match', 'about', residentId).flatMap((match) => ofMatch(match, titleOf(read, match.activityId))),
    ...meetings(read, residentId),
    ...attended(read, residentId, day),
    ...notes(read, residentId),
  ]
  return joined(rows.sort((a, b) => compareText(b.on, a.on) || ORDER[b.kind] - ORDER[a.kind] || compareText(a.key, b.key)))
}

/** Of one day, what comes of something else stands after it. */
const ORDER: Readonly<Record<Happening['kind'], number>> = {
  visit: 0,
  leftLine: 1,
  registered: 2,
  talkBegun: 3,
  talkHad: 4,
  proposed: 5,
  waits: 6,
  agreed: 7,
  meeting: 8,
  meetingOff: 9,
  met: 10,
  trial: 11,
  active: 12,
  there: 13,
  notThere: 14,
  completed: 15,
  stopped: 16,
  note: 17,
  movedAway: 18,
}

const titleOf = (read: Reader, activityId: RecordId | undefined): string =>
  (activityId === undefined ? undefined : read.find('activity', activityId)?.title) ?? ''

/** Without a day a thing has no place on a way in time. */
const row = (id: RecordId, on: CalendarDate | undefined, what: Happening): readonly TimelineRow[] =>
  on === undefined ? [] : [{ ...what, key: `${id} ${what.kind}`, on }]

const ofResident = ({ id, registeredOn, life }: Resident): readonly TimelineRow[] => [
  ...row(id, registeredOn, { kind: 'registered' }),
  ...(life.kind === 'left' ? row(id, life.on, { kind: 'movedAway' }) : []),
]

/** A number that was given out by mistake was no visit; two numbers for one question on one day were one. */
const visits = (read: Reader, residentId: RecordId): readonly TimelineRow[] => {
  const once = new Map<string, TimelineRow>()
  for (const { id, day, reason, life } of read.by('ticket', 'about', residentId)) {
    if (life === undefined || life.kind === 'takenBack') continue
    const what: Happening = life.kind === 'leftQueue' ? { kind: 'leftLine' } : { kind: 'visit', reason }
    for (const one of row(id, day, what)) once.set(`${one.on} ${what.kind} ${reason}`, one)
  }
  return [...once.values()]
}

const talks = (read: Reader, residentId: RecordId): readonly TimelineRow[] =>
  read
    .by('intake', 'about', residentId)
    .flatMap(({ id, startedOn, finishedOn }) => [
      ...(startedOn === finishedOn ? [] : row(id, startedOn, { kind: 'talkBegun' })),
      ...row(id, finishedOn, { kind: 'talkHad' }),
    ])

const ofMatch = (match: Match, activity: string): readonly TimelineRow[] => {
  const { id, life, waiting } = match
  const days = knownStages(match)
  return [
    ...MATCH_STAGES.flatMap((stage) => row(id, days[stage], { kind: stage, activity })),
    ...(isWaiting(match) ? row(id, waiting?.since, { kind: 'waits', activity }) : []),
    ...(life?.kind === 'completed' ? row(id, life.on, { kind: 'completed', activity }) : []),
    ...(life?.kind === 'stopped' ? row(id, life.on, { kind: 'stopped', activity, why: life.why }) : []),
  ]
}

/** One that was moved goes on as another, which has a row of its own. */
const meetings = (read: Reader, residentId: RecordId): readonly TimelineRow[] =>
  read.by('appointment', 'about', residentId).flatMap(({ id, activityId, day, life }) => {
    const activity = titleOf(read, activityId)
    switch (life?.kind) {
      case 'planned':
        return row(id, day, { kind: 'meeting', activity })
      case 'happened':
        return row(id, life.on, { kind: 'met', activity })
      case 'cancelled':
        return row(id, life.on, { kind: 'meetingOff', activity })
      case 'moved':
      case undefined:
        return []
    }
  })

const attended = (read: Reader, residentId: RecordId, today: CalendarDate): readonly TimelineRow[] =>
  read.by('attendance', 'about', residentId).flatMap((one) => {
    const { id, day, presence, activityId } = one
    // Of a laptop whose clock runs ahead.
    if (day === undefined || day > today) return []
    const activity = titleOf(read, activityId)
    if (presence.kind === 'absent') return row(id, day, { kind: 'notThere', activity })
    return wasThere(presence) ? row(id, day, { kind: 'there', activity, times: 1, minutes: totalMinutes([one]), from: day }) : []
  })

const notes = (read: Reader, residentId: RecordId): readonly TimelineRow[] =>
  read.by('note', 'about', residentId).flatMap(({ id, on, text }) => row(id, on, { kind: 'note', text }))

/** Weeks of the same are one row, so that what differs can be seen. */
const joined = (rows: readonly TimelineRow[]): readonly TimelineRow[] => {
  const short: TimelineRow[] = []
  for (const one of rows) {
    const last = short.at(-1)
    if (one.kind === 'there' && last?.kind === 'there' && last.activity === one.activity) {
      const together = { times: last.times + one.times, minutes: sumMinutes([last.minutes, one.minutes]), from: one.from }
      short[short.length - 1] = { ...last, ...together }
    } else short.push(one)
  }
  return short
}
