import type { TodayBoard } from '#queries/todayBoard.ts'
import type { TicketRow } from '#queries/ticketRows.ts'
import type { RoomCall, RoomMessage } from '#app/parts/room/roomMessage.ts'
import { RESIDENT_LANGUAGES } from '#i18n/languages.ts'

type Line = Pick<TodayBoard, 'walkInHour' | 'waiting' | 'called'>

/** Nobody reads further from a chair. */
const MOST_CALLS = 3
const MOST_NEXT = 6

/** What of the board may hang on a wall: numbers, tables and which languages are spoken in the room. */
export const roomLineOf = ({ walkInHour, waiting, called }: Line): RoomMessage => {
  if (walkInHour === undefined || !walkInHour.numbered || (walkInHour.state === 'closed' && called.length + waiting.length === 0)) {
    return { kind: 'calm' }
  }
  const spoken = new Set([...called, ...waiting].map(({ language }) => language))
  return {
    kind: 'line',
    calls: callsOf(called).slice(0, MOST_CALLS),
    next: waiting.slice(0, MOST_NEXT).map(({ number }) => number),
    languages: RESIDENT_LANGUAGES.filter((id) => spoken.has(id)),
  }
}

/** Who sit together were called together. */
const callsOf = (called: readonly TicketRow[]): readonly RoomCall[] => {
  const tables = new Map<string, TicketRow[]>()
  for (const row of called) {
    const key = row.together ?? row.ticketId
    tables.set(key, [...(tables.get(key) ?? []), row])
  }
  return [...tables.values()].map((rows) => {
    const table = rows[0]?.table
    return {
      numbers: rows.map(({ number }) => number),
      ...(table !== undefined && { table }),
      times: Math.max(...rows.map(({ times }) => times ?? 1)),
    }
  })
}
