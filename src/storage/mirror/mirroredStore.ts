import type { OutboxMirror } from '#storage/mirror/outboxMirror.ts'
import type { JournalStore } from '#storage/journalStore.ts'

/** The same store, followed by a mirror. */
export const mirroredStore = (store: JournalStore, mirror: OutboxMirror): JournalStore => ({
  ...store,
  append: async (what) => {
    const last = await store.append(what)
    mirror.keep(what.entries)
    return last
  },
  remember: async (key, value) => {
    await store.remember(key, value)
    mirror.renew()
  },
  close: () => {
    mirror.close()
    store.close()
  },
})
