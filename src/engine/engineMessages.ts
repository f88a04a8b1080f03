import type { ClosingCalls } from '#engine/closingDoor.ts'
import type { EngineCalls, ReloadNeeded, StorageLost } from '#engine/door.ts'
import type { EnrolmentCalls } from '#engine/enrolmentDoor.ts'
import type { InboxCalls } from '#engine/inboxDoor.ts'
import type { ExchangeCalls } from '#engine/exchangeDoor.ts'

/** The whole door: what is asked at a counter, while laptops find each other, about files between them, and when the day is closed. */
export interface DoorCalls extends EngineCalls, EnrolmentCalls, ExchangeCalls, ClosingCalls, InboxCalls {}

export type EngineCallName = keyof DoorCalls

export interface EngineRequest<N extends EngineCallName = EngineCallName> {
  readonly id: number
  readonly call: N
  readonly input: DoorCalls[N]['input']
}

/** What the engine sends to the page: answers by number, and notices about what changed. */
export type EngineMessage =
  | { readonly kind: 'answer'; readonly id: number; readonly answer: unknown }
  /** A defect of ours; the name of the call only, never data. */
  | { readonly kind: 'broken'; readonly id: number; readonly call: EngineCallName }
  | { readonly kind: 'changed'; readonly records: readonly string[] }
  | { readonly kind: 'saved'; readonly at: number; readonly entries: number }
  | { readonly kind: 'storageLost'; readonly what: StorageLost }
  | ReloadNeeded

/** The first message to a new engine: what only the page can know. */
export interface EngineHello {
  readonly kind: 'hello'
  /** 16 hex characters, minted in page memory, so that two tabs or a copied profile never write under one name. */
  readonly writer: string
}
