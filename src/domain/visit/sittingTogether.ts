import type { Ticket } from '#domain/visit/ticket.ts'

type AtTable = Pick<Ticket, 'id' | 'life' | 'together'>

/** This ticket and those that sit with it and are as far: what is done with one is done with all of these. */
export const sittingTogether = <T extends AtTable>(tickets: readonly T[], ticket: T): readonly T[] =>
  ticket.together === undefined
    ? [ticket]
    : [
        ticket,
        ...tickets.filter(({ id, together, life }) => id !== ticket.id && together === ticket.together && life?.kind === ticket.life?.kind),
      ]
