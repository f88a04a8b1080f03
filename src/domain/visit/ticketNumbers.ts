import type { TicketNumbers, WalkInHour } from '#domain/visit/walkInHour.ts'

type Hour = Pick<WalkInHour, 'day' | 'openedAt' | 'numbers'>

/** What an hour says of itself; one of an earlier version follows the settings. */
export const ticketNumbersOf = ({ numbers }: Pick<WalkInHour, 'numbers'>, ticketsOff: boolean): TicketNumbers =>
  numbers ?? (ticketsOff ? 'hidden' : 'shown')

interface Before {
  /** Earlier hours of this counter. */
  readonly hours: readonly Hour[]
  readonly ticketsOff: boolean
  /** How many laptops were ever heard here. */
  readonly laptops: number
}

/** As this counter did it the last time. At the first hour: numbers only where two laptops work, since with one a list of names is enough. */
export const usualTicketNumbers = ({ hours, ticketsOff, laptops }: Before): TicketNumbers => {
  const [last] = hours.toSorted((a, b) => (openedOf(a) < openedOf(b) ? 1 : -1))
  if (last) return ticketNumbersOf(last, ticketsOff)
  return ticketsOff || laptops < 2 ? 'hidden' : 'shown'
}

const openedOf = ({ day, openedAt }: Hour): string => `${day ?? ''} ${openedAt ?? ''}`
