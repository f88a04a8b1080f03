import { err } from '#kernel/Result.ts'
import type { Result } from '#kernel/Result.ts'
import type { TicketLife } from '#domain/visit/ticket.ts'

/** A step that does not follow from where the ticket is. `from` is absent where its life did not arrive yet. */
export interface TicketStepNotPossible {
  readonly kind: 'ticketStepNotPossible'
  readonly from?: TicketLife['kind']
  readonly to: TicketLife['kind']
}

export type TicketStep = Result<TicketLife, TicketStepNotPossible>

export const stepNotPossible = (life: TicketLife | undefined, to: TicketLife['kind']): TicketStep =>
  err(life ? { kind: 'ticketStepNotPossible', from: life.kind, to } : { kind: 'ticketStepNotPossible', to })
