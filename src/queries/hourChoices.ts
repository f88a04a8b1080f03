import type { CalendarDate } from '#kernel/CalendarDate.ts'
import { foldText } from '#kernel/foldText.ts'
import type { RecordId } from '#kernel/RecordId.ts'
import { ticketNumbersOf, usualTicketNumbers } from '#domain/visit/ticketNumbers.ts'
import type { TicketNumbers } from '#domain/visit/walkInHour.ts'
import type { Reader } from '#queries/ports.ts'
import { staffOnHand } from '#queries/staffOnHand.ts'
import type { StaffRow } from '#queries/staffOnHand.ts'

export interface HourChoices {
  readonly counterName: string
  readonly staff: readonly StaffRow[]
  readonly onDuty: readonly RecordId[]
  readonly numbers: TicketNumbers
}

/** What can be chosen for the walk-in hour of a day, and how it stands or would be opened. */
export const hourChoices = (read: Reader, { day, hourId }: { readonly day: CalendarDate; readonly hourId?: RecordId }): HourChoices => {
  const settings = read.all('settings')[0]
  const ticketsOff = settings?.ticketsOff === true
  const hour = hourId === undefined ? undefined : read.find('walkInHour', hourId)
  const counterName = hour?.counterName ?? settings?.counterName ?? ''
  const before = read.all('walkInHour').filter((one) => foldText(one.counterName) === foldText(counterName) && one.day !== day)
  return {
    counterName,
    staff: staffOnHand(read),
    onDuty: hour?.onDuty ?? [],
    numbers: hour
      ? ticketNumbersOf(hour, ticketsOff)
      : usualTicketNumbers({ hours: before, ticketsOff, laptops: read.all('laptop').length }),
  }
}
