import { ok } from '#kernel/Result.ts'
import type { Ok } from '#kernel/Result.ts'
import type { DraftChange } from '#sync/change.ts'
import type { Done } from '#actions/ports.ts'

/** A deed that went well, with what it changes; nothing when all was so already. */
export const done = <A>(answer: A, changes: readonly DraftChange[] = []): Ok<Done<A>> => ok({ answer, changes })
