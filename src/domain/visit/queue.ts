import type { RecordId } from '#kernel/RecordId.ts'
import { ok } from '#kernel/Result.ts'
import type { TimeOfDay } from '#kernel/TimeOfDay.ts'
import type { TakenBackWhy, Ticket, TicketLife } from '#domain/visit/ticket.ts'
import { compareTicketNumbers } from '#domain/visit/ticketNumber.ts'
import { stepNotPossible } from '#domain/visit/ticketStep.ts'
import type { TicketStep } from '#domain/visit/ticketStep.ts'

type TicketPlace = Pick<Ticket, 'life' | 'number'>

/** Waiting, or called and at the counter: a person has one such ticket at a time. */
export const isOpenTicket = ({ life }: Pick<Ticket, 'life'>): boolean => life?.kind === 'waiting' || life?.kind === 'called'

/** Who waits, the longest first. Somebody who lets another go first stands where they stood. */
export const waitingInOrder = <T extends TicketPlace>(tickets: readonly T[]): readonly T[] =>
  tickets
    .filter(({ life }) => life?.kind === 'waiting')
    .toSorted((a, b) => compareTimes(sinceOf(a.life), sinceOf(b.life)) || compareTicketNumbers(a.number, b.number))

/** Asks the person to the counter, at the table with this number. */
export const callTicket = (life: TicketLife | undefined, now: TimeOfDay, table?: number): TicketStep => {
  switch (life?.kind) {
    case 'waiting':
      return ok({ kind: 'called', since: life.since, at: now, ...(table !== undefined && { table }) })
    case 'called':
      return ok(life)
    case 'helped':
    case 'leftQueue':
    case 'takenBack':
    case undefined:
      return stepNotPossible(life, 'called')
  }
}

/** Nobody came to the table yet: the number is called once more. */
export const callAgain = (life: TicketLife | undefined, now: TimeOfDay): TicketStep =>
  life?.kind === 'called' ? ok({ ...life, at: now, times: (life.times ?? 1) + 1 }) : stepNotPossible(life, 'called')

/** The person is not there now: `lets` goes first, and the person keeps their place. */
export const skipTicket = (life: TicketLife | undefined, lets: RecordId | undefined): TicketStep =>
  life?.kind === 'called' || life?.kind === 'waiting'
    ? ok({ kind: 'waiting', since: life.since, ...(lets !== undefined && { lets }) })
    : stepNotPossible(life, 'waiting')

/** Back into the line, at the person's own place: nobody answered, or it was tapped by mistake. */
export const putBackTicket = (life: TicketLife | undefined): TicketStep => {
  switch (life?.kind) {
    case 'waiting':
    case 'called':
      return ok({ kind: 'waiting', since: life.since })
    case 'helped':
    case 'leftQueue':
    case 'takenBack':
      return ok({ kind: 'waiting', since: life.since ?? life.at })
    case undefined:
      return stepNotPossible(life, 'waiting')
  }
}

/** The person got what they came for; they need not have been called, since many just walk up. */
export const ticketHelped = (life: TicketLife | undefined, now: TimeOfDay): TicketStep => ended(life, 'helped', now)

/** The person went away before it was their turn: they will be back another day. */
export const ticketLeft = (life: TicketLife | undefined, now: TimeOfDay): TicketStep => ended(life, 'leftQueue', now)

/** It should not have been given out, or it is one too many of the same person: no visit. */
export const takeBackTicket = (life: TicketLife | undefined, now: TimeOfDay, why: TakenBackWhy): TicketStep => {
  if (life === undefined) return stepNotPossible(life, 'takenBack')
  return ok({ kind: 'takenBack', at: now, ...(life.since !== undefined && { since: life.since }), why })
}

const ended = (life: TicketLife | undefined, to: 'helped' | 'leftQueue', now: TimeOfDay): TicketStep => {
  switch (life?.kind) {
    case 'waiting':
    case 'called':
      return ok({ kind: to, at: now, since: life.since })
    case 'helped':
    case 'leftQueue':
    case 'takenBack':
      return life.kind === to ? ok(life) : stepNotPossible(life, to)
    case undefined:
      return stepNotPossible(life, to)
  }
}

const sinceOf = (life: TicketLife | undefined): string => (life?.kind === 'waiting' ? life.since : '')

/** `HH:MM` sorts as text. */
const compareTimes = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
