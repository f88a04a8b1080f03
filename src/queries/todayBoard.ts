import type { CalendarDate } from '#kernel/CalendarDate.ts'
import type { RecordId } from '#kernel/RecordId.ts'
import type { TimeOfDay } from '#kernel/TimeOfDay.ts'
import type { MatchLife } from '#domain/participation/match.ts'
import { ticketNumbersOf } from '#domain/visit/ticketNumbers.ts'
import type { WalkInHour } from '#domain/visit/walkInHour.ts'
import { compareText } from '#queries/compareText.ts'
import { homeCounts } from '#queries/homeCounts.ts'
import type { HomeCounts } from '#queries/homeCounts.ts'
import type { Reader } from '#queries/ports.ts'
import { compareSessions, sessionRow } from '#queries/sessionRow.ts'
import type { SessionRow } from '#queries/sessionRow.ts'
import { compareTickets, ticketRows } from '#queries/ticketRows.ts'
import type { TicketRow } from '#queries/ticketRows.ts'

export interface TodayBoard {
  readonly walkInHour?: OpenHour | undefined
  readonly waiting: readonly TicketRow[]
  readonly called: readonly TicketRow[]
  readonly helped: number
  /** Visits for a coffee: they count as visits. */
  readonly coffee: number
  readonly sessionsToday: readonly SessionRow[]
  readonly toConfirm: readonly MatchToConfirm[]
  readonly counts: HomeCounts
}

export interface OpenHour {
  readonly id: RecordId
  readonly counterName: string
  readonly openedAt?: TimeOfDay | undefined
  readonly closedAt?: TimeOfDay | undefined
  readonly state: WalkInHour['state']
  /** Call names of the staff who are here. */
  readonly onDuty: readonly string[]
  /** Whether people get a number, or the line is a plain list of people. */
  readonly numbered: boolean
}

/** Proposed or agreed, and not started: somebody waits for a word. */
export interface MatchToConfirm {
  readonly matchId: RecordId
  readonly residentId: RecordId
  readonly name: string
  readonly activityId: RecordId
  readonly activityTitle: string
  readonly life: Extract<MatchLife, { kind: 'proposed' | 'agreed' }>
}

/** All that the first screen of a day needs. `now` decides which sessions are over: they go to the end of the list. */
export const todayBoard = (read: Reader, { day, now }: { readonly day: CalendarDate; readonly now: TimeOfDay }): TodayBoard => {
  const tickets = read.by('ticket', 'day', day)
  const rows = ticketRows(read, tickets)
  const visits = tickets.filter(({ life }) => life !== undefined && life.kind !== 'takenBack')
  return {
    walkInHour: openHour(read, day),
    waiting: rows.filter(({ at }) => at === undefined),
    called: rows.filter(({ at }) => at !== undefined).sort((a, b) => compareText(b.at ?? '', a.at ?? '') || compareTickets(a, b)),
    helped: visits.filter(({ life, reason }) => life?.kind === 'helped' && reason !== 'coffee').length,
    coffee: visits.filter(({ reason }) => reason === 'coffee').length,
    sessionsToday: sessionsOn(read, day, now),
    toConfirm: matchesToConfirm(read),
    counts: homeCounts(read),
  }
}

/** An open hour goes before a closed one, and the last opened before an earlier one. */
const openHour = (read: Reader, day: CalendarDate): OpenHour | undefined => {
  const order = (hour: WalkInHour): string => `${hour.state === 'open' ? '1' : '0'} ${hour.openedAt ?? ''} ${hour.id}`
  const [hour] = [...read.by('walkInHour', 'day', day)].sort((a, b) => compareText(order(b), order(a)))
  if (hour === undefined) return undefined
  const { id, counterName, openedAt, closedAt, state } = hour
  const onDuty = hour.onDuty.map((one) => read.find('staffMember', one)?.callName).filter((name) => name !== undefined)
  const numbered = ticketNumbersOf(hour, read.all('settings')[0]?.ticketsOff === true) === 'shown'
  return { id, counterName, openedAt, closedAt, state, onDuty, numbered }
}

const sessionsOn = (read: Reader, day: CalendarDate, now: TimeOfDay): readonly SessionRow[] => {
  const isOver = ({ endsAt }: SessionRow): boolean => endsAt !== undefined && endsAt < now
  return read
    .by('session', 'day', day)
    .filter(({ cancelled }) => !cancelled)
    .map((session) => sessionRow(read, session))
    .filter((row) => row !== undefined)
    .sort((a, b) => Number(isOver(a)) - Number(isOver(b)) || compareSessions(a, b))
}

const matchesToConfirm = (read: Reader): readonly MatchToConfirm[] => {
  const rows: MatchToConfirm[] = []
  for (const { id, about, activityId, life } of read.all('match')) {
    if (life?.kind !== 'proposed' && life?.kind !== 'agreed') continue
    const resident = about === undefined ? undefined : read.find('resident', about)
    const activity = activityId === undefined ? undefined : read.find('activity', activityId)
    if (resident === undefined || activity === undefined || resident.life.kind === 'left') continue
    rows.push({
      matchId: id,
      residentId: resident.id,
      name: resident.callName,
      activityId: activity.id,
      activityTitle: activity.title,
      life,
    })
  }
  // Who waits longest comes first.
  return rows.sort((a, b) => compareText(`${a.life.on} ${a.matchId}`, `${b.life.on} ${b.matchId}`))
}
