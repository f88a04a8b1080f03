import { err, ok } from '#kernel/Result.ts'
import type { Result } from '#kernel/Result.ts'
import type { TimeOfDay } from '#kernel/TimeOfDay.ts'
import type { Ticket, TicketLife } from '#domain/visit/ticket.ts'
import { compareTicketNumbers } from '#domain/visit/ticketNumber.ts'

/** A step that does not follow from where the ticket is. `from` is absent where its life did not arrive yet. */
export interface TicketStepNotPossible {
  readonly kind: 'ticketStepNotPossible'
  readonly from?: TicketLife['kind']
  readonly to: TicketLife['kind']
}

export type TicketStep = Result<TicketLife, TicketStepNotPossible>

type TicketPlace = Pick<Ticket, 'life' | 'number'>

/** Waiting, or called and at the counter: a person has one such ticket at a time. */
export const isOpenTicket = ({ life }: Pick<Ticket, 'life'>): boolean => life?.kind === 'waiting' || life?.kind === 'called'

/** Who waits, the longest first. */
export const waitingInOrder = <T extends TicketPlace>(tickets: readonly T[]): readonly T[] =>
  tickets
    .filter(({ life }) => life?.kind === 'waiting')
    .toSorted((a, b) => compareTimes(sinceOf(a.life), sinceOf(b.life)) || compareTicketNumbers(a.number, b.number))

/** Asks the person to the counter. */
export const callTicket = (life: TicketLife | undefined, now: TimeOfDay): TicketStep => {
  switch (life?.kind) {
    case 'waiting':
      return ok({ kind: 'called', since: life.since, at: now })
    case 'called':
      return ok(life)
    case 'helped':
    case 'leftQueue':
    case undefined:
      return notPossible(life, 'called')
  }
}

/** Back into the line, at the person's own place: nobody answered, or it was tapped by mistake. */
export const putBackTicket = (life: TicketLife | undefined): TicketStep => {
  switch (life?.kind) {
    case 'waiting':
      return ok(life)
    case 'called':
    case 'helped':
    case 'leftQueue':
      return ok({ kind: 'waiting', since: life.since ?? life.at })
    case undefined:
      return notPossible(life, 'waiting')
  }
}

/** The person got what they came for; they need not have been called, since many just walk up. */
export const ticketHelped = (life: TicketLife | undefined, now: TimeOfDay): TicketStep => ended(life, 'helped', now)

/** The person went away before it was their turn: they will be back another day. */
export const ticketLeft = (life: TicketLife | undefined, now: TimeOfDay): TicketStep => ended(life, 'leftQueue', now)

const ended = (life: TicketLife | undefined, to: 'helped' | 'leftQueue', now: TimeOfDay): TicketStep => {
  switch (life?.kind) {
    case 'waiting':
    case 'called':
      return ok({ kind: to, at: now, since: life.since })
    case 'helped':
    case 'leftQueue':
      return life.kind === to ? ok(life) : notPossible(life, to)
    case undefined:
      return notPossible(life, to)
  }
}

const notPossible = (life: TicketLife | undefined, to: TicketLife['kind']): TicketStep =>
  err(life ? { kind: 'ticketStepNotPossible', from: life.kind, to } : { kind: 'ticketStepNotPossible', to })

const sinceOf = (life: TicketLife | undefined): string => (life?.kind === 'waiting' ? life.since : '')

/** `HH:MM` sorts as text. */
const compareTimes = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
