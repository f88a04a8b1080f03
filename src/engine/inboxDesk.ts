import type { CounterRoom } from '#engine/counterRoom.ts'
import type { InboxCalls } from '#engine/inboxDoor.ts'
import { saveProblemOf } from '#engine/saveProblemOf.ts'
import { err, ok } from '#kernel/Result.ts'

/** The engine's part in starting a kiosk and making a poster. */
export const createInboxDesk = (
  room: CounterRoom,
): { readonly [N in keyof InboxCalls]: (input: InboxCalls[N]['input']) => Promise<InboxCalls[N]['answer']> } => ({
  prepareKiosk: async () => {
    try {
      const inbox = await room.inbox()
      if (inbox === undefined) return err({ kind: 'notUnlocked' })
      await inbox.publish()
      return inbox.keyChanged() ? err({ kind: 'kioskKeyChanged' }) : ok(null)
    } catch (error) {
      return err(saveProblemOf(error))
    }
  },
  // What can not be counted is told as nothing: it changes no deed.
  unreadable: async () => {
    try {
      return (await (await room.inbox())?.unreadable()) ?? 0
    } catch {
      return 0
    }
  },
  poster: async () => {
    try {
      const inbox = await room.inbox()
      if (inbox === undefined) return err({ kind: 'notUnlocked' })
      await inbox.publish()
      return ok((await inbox.poster()) ?? null)
    } catch (error) {
      return err(saveProblemOf(error))
    }
  },
})
