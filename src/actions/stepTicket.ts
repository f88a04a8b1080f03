import type { RecordId } from '#kernel/RecordId.ts'
import type { Result } from '#kernel/Result.ts'
import type { RecordOf } from '#domain/recordKinds.ts'
import { isOpenTicket, takeBackTicket } from '#domain/visit/queue.ts'
import { sittingTogether } from '#domain/visit/sittingTogether.ts'
import { ticketShape } from '#domain/visit/ticket.ts'
import type { TicketLife } from '#domain/visit/ticket.ts'
import type { TicketStep } from '#domain/visit/ticketStep.ts'
import type { DraftChange } from '#sync/change.ts'
import { done } from '#actions/done.ts'
import { foundRecord } from '#actions/foundRecord.ts'
import type { ActionDeps, Done } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'
import { changedRecord } from '#actions/recordDrafts.ts'

export interface TicketInput {
  readonly ticketId: RecordId
}

/** From where to where one ticket went, so that it can be brought back exactly. */
export interface TicketMove extends TicketInput {
  readonly before: TicketLife
  readonly after: TicketLife
}

export interface SteppedTicket extends TicketInput {
  /** What `undoTicketMoves` takes back. */
  readonly moves: readonly TicketMove[]
}

type Step = (life: TicketLife | undefined) => TicketStep

interface Reach {
  /** Those who sit with this person take the step too. */
  readonly together: boolean
  /** The step ends the visit: other open tickets of the same people end with it and count as no visit. */
  readonly ends: boolean
}

/** Brings a ticket one step on in its life, with those that go along. */
export const stepTicket = (deps: ActionDeps, ticketId: RecordId, step: Step, reach: Reach): Result<Done<SteppedTicket>, Problem> => {
  const ticket = foundRecord(deps.read, 'ticket', ticketId)
  if (!ticket.ok) return ticket
  const own = step(ticket.value.life)
  if (!own.ok) return own
  const ofToday = ticket.value.day === undefined ? [] : deps.read.by('ticket', 'day', ticket.value.day)
  const stepped = reach.together ? sittingTogether(ofToday, ticket.value) : [ticket.value]
  const doubles = reach.ends ? doublesOf(ofToday, stepped) : []
  return moveTickets(ticketId, [
    ...stepped.map((one) => ({ ticket: one, to: step(one.life) })),
    ...doubles.map((one) => ({ ticket: one, to: takeBackTicket(one.life, deps.clockTime, 'double') })),
  ])
}

/** Writes down where tickets went; one that can not go there stays where it is. */
const moveTickets = (
  ticketId: RecordId,
  steps: readonly { readonly ticket: RecordOf<'ticket'>; readonly to: TicketStep }[],
): Result<Done<SteppedTicket>, Problem> => {
  const moves: TicketMove[] = []
  const changes: DraftChange[] = []
  for (const { ticket, to } of steps) {
    if (!to.ok || ticket.life === undefined) continue
    const drafts = changedRecord({ record: 'ticket', shape: ticketShape, id: ticket.id }, ticket, { life: to.value })
    if (!drafts.ok) return drafts
    if (drafts.value.length === 0) continue
    changes.push(...drafts.value)
    moves.push({ ticketId: ticket.id, before: ticket.life, after: to.value })
  }
  return done({ ticketId, moves }, changes)
}

const doublesOf = (ofToday: readonly RecordOf<'ticket'>[], stepped: readonly RecordOf<'ticket'>[]): readonly RecordOf<'ticket'>[] => {
  const ids = new Set(stepped.map(({ id }) => id))
  const people = new Set(stepped.map(({ about }) => about).filter((about) => about !== undefined))
  return ofToday.filter((one) => one.about !== undefined && people.has(one.about) && !ids.has(one.id) && isOpenTicket(one))
}
