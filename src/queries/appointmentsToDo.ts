import { addDays } from '#kernel/CalendarDate.ts'
import type { CalendarDate } from '#kernel/CalendarDate.ts'
import type { RecordId } from '#kernel/RecordId.ts'
import type { TimeOfDay } from '#kernel/TimeOfDay.ts'
import type { Appointment } from '#domain/participation/appointment.ts'
import { isOpenLife } from '#domain/participation/openMatch.ts'
import type { GoesAlong } from '#domain/words/goesAlong.ts'
import { companyOf } from '#queries/companyOf.ts'
import { compareText } from '#queries/compareText.ts'
import type { Reader } from '#queries/ports.ts'

/**
 * What there is to do about a first meeting: the day before, to remind somebody and to know who goes along; on the day itself, to see
 * them off; and afterwards, to hear how it was.
 */
export type AppointmentTask = 'remind' | 'today' | 'howWasIt'

export interface AppointmentToDo {
  readonly appointmentId: RecordId
  readonly residentId: RecordId
  readonly name: string
  readonly activityTitle: string
  readonly task: AppointmentTask
  readonly day: CalendarDate
  readonly startsAt?: TimeOfDay | undefined
  readonly along?: GoesAlong | undefined
  readonly alongName?: string | undefined
  readonly reminded: boolean
}

/** The tasks of that day: first who goes today, then who is to be reminded of tomorrow, then of whom nobody has heard yet how it was. */
export const appointmentsToDo = (read: Reader, { day }: { readonly day: CalendarDate }): readonly AppointmentToDo[] => {
  const rows: AppointmentToDo[] = []
  for (const appointment of read.all('appointment')) {
    const row = taskOf(read, appointment, day)
    if (row !== undefined) rows.push(row)
  }
  return rows.sort((a, b) => compareText(orderOf(a), orderOf(b)))
}

const ORDER: Readonly<Record<AppointmentTask, string>> = { today: '0', remind: '1', howWasIt: '2' }

const orderOf = ({ task, day, startsAt, appointmentId }: AppointmentToDo): string =>
  `${ORDER[task]} ${day} ${startsAt ?? '99'} ${appointmentId}`

const taskOf = (read: Reader, appointment: Appointment, today: CalendarDate): AppointmentToDo | undefined => {
  const { id, about, activityId, matchId, day, startsAt, life, remindedOn } = appointment
  if (life?.kind !== 'planned' || day === undefined || about === undefined || activityId === undefined) return undefined
  const task = dueOn(day, today)
  const resident = read.find('resident', about)
  const activity = read.find('activity', activityId)
  if (task === undefined || resident === undefined || activity === undefined || resident.life.kind === 'left') return undefined
  const match = matchId === undefined ? undefined : read.find('match', matchId)
  if (match !== undefined && !isOpenLife(match.life)) return undefined
  const reminded = remindedOn !== undefined
  const company = companyOf(read, resident, appointment)
  if (task === 'remind' && reminded && company.along !== undefined) return undefined
  return {
    appointmentId: id,
    residentId: resident.id,
    name: resident.callName,
    activityTitle: activity.title,
    task,
    day,
    startsAt,
    ...company,
    reminded,
  }
}

/** Longer ago than this nobody will tell any more. */
const ASKED_FOR_DAYS = 14

const dueOn = (day: CalendarDate, today: CalendarDate): AppointmentTask | undefined => {
  if (day === today) return 'today'
  if (day === addDays(today, 1)) return 'remind'
  return day < today && day >= addDays(today, -ASKED_FOR_DAYS) ? 'howWasIt' : undefined
}
