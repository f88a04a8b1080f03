import { err, ok } from '#kernel/Result.ts'
import type { Result } from '#kernel/Result.ts'
import { openInboxDatabase } from '#storage/kiosk/inboxDatabase.ts'
import type { InboxRow, KioskPlace, PosterRow } from '#storage/kiosk/inboxDatabase.ts'

/** So many wait at most for the server; one more is refused, and the others stay as they are. */
export const WAITING_MOST = 500
/** So many are kept at most until somebody opens the counter, those that the server has among them. */
const KEPT_MOST = 2000

export interface InboxFull {
  readonly kind: 'full'
}

/** Another key is pinned here than the location has. */
export interface KeyChanged {
  readonly kind: 'keyChanged'
}

/** What people filled in by themselves, sealed, as it lies on this laptop. */
export interface InboxStore {
  readonly place: (location: string) => Promise<KioskPlace | undefined>
  /** Writes what a kiosk may know. The key that was pinned first stays; what comes with another one is refused whole. */
  readonly publish: (place: KioskPlace) => Promise<Result<null, KeyChanged>>
  /** Forgets a pinned key that is not the location's, so that `publish` can put the true one there. */
  readonly unpin: (location: string) => Promise<void>
  /** Durable when it answers. The same one again is kept once. */
  readonly keep: (row: Pick<InboxRow, 'id' | 'location' | 'sealed' | 'expDay'>) => Promise<Result<null, InboxFull>>
  /** The next number on a ticket of that day, from 1 on. */
  readonly nextTicket: (location: string, day: string) => Promise<number>
  readonly toSend: (location: string, most: number) => Promise<readonly InboxRow[]>
  /** A server has these. */
  readonly sent: (ids: readonly string[]) => Promise<void>
  /** From the server; what was here already stays as it is. Answers how many were new. */
  readonly came: (rows: readonly Pick<InboxRow, 'id' | 'location' | 'sealed' | 'expDay'>[]) => Promise<number>
  /** Which of these are not here in any form. */
  readonly unknown: (ids: readonly string[]) => Promise<readonly string[]>
  readonly toOpen: (location: string) => Promise<readonly InboxRow[]>
  readonly taken: (ids: readonly string[]) => Promise<void>
  readonly unreadable: (ids: readonly string[]) => Promise<void>
  readonly unreadableCount: (location: string) => Promise<number>
  /** Those that the server need not keep any longer: in the journal, or no submission. */
  readonly takenIds: (location: string, most: number) => Promise<readonly string[]>
  readonly forget: (ids: readonly string[]) => Promise<void>
  /** Removes what expired before that day. What no server has and nobody has opened stays: the clock of this laptop may be wrong. */
  readonly dropExpired: (today: string) => Promise<void>
  /** What is to hang on the wall from now on. */
  readonly keepPoster: (poster: Omit<PosterRow, 'toSend'>) => Promise<void>
  readonly posterToSend: (location: string) => Promise<PosterRow | undefined>
  /** The server has this one. One that was kept meanwhile is still to be sent. */
  readonly posterSent: (location: string, sent: PosterRow) => Promise<void>
  readonly close: () => void
}

const NO_BYTES = new Uint8Array()

export const openInboxStore = async (): Promise<InboxStore> => {
  const { dexie, places, rows, tickets, posters } = openInboxDatabase()
  await dexie.open()

  const marked = (mark: 'toSend' | 'toOpen' | 'taken' | 'unreadable', location: string) =>
    rows.where(`[location+${mark}]`).equals([location, 1])

  const remark = (ids: readonly string[], change: (row: InboxRow) => InboxRow) =>
    dexie.transaction('rw', rows, async () => {
      const present = (await rows.bulkGet([...ids])).filter((row) => row !== undefined)
      await rows.bulkPut(present.map(change))
    })

  const unknownOf = async (ids: readonly string[]): Promise<readonly string[]> => {
    const present = new Set(
      await rows
        .where('id')
        .anyOf([...ids])
        .primaryKeys(),
    )
    return ids.filter((id) => !present.has(id))
  }

  return {
    place: (location) => places.get(location),
    publish: (place) =>
      dexie.transaction('rw', places, async () => {
        const pinned = await places.get(place.location)
        if (pinned !== undefined && pinned.publicKey !== place.publicKey) return err({ kind: 'keyChanged' })
        await places.put(place)
        return ok(null)
      }),
    unpin: (location) => places.delete(location),
    keep: (row) =>
      dexie.transaction('rw', rows, async () => {
        if ((await rows.get(row.id)) !== undefined) return ok(null)
        const waiting = await marked('toSend', row.location).count()
        if (waiting >= WAITING_MOST || (await rows.where('location').equals(row.location).count()) >= KEPT_MOST)
          return err({ kind: 'full' })
        await rows.add({ ...row, toSend: 1, toOpen: 1 })
        return ok(null)
      }),
    nextTicket: (location, day) =>
      dexie.transaction('rw', tickets, async () => {
        const before = await tickets.get(location)
        const last = before?.day === day ? before.last + 1 : 1
        await tickets.put({ location, day, last })
        return last
      }),
    toSend: (location, most) => marked('toSend', location).limit(most).toArray(),
    sent: (ids) => remark(ids, ({ toSend: _sent, ...row }) => row),
    came: (came) =>
      dexie.transaction('rw', rows, async () => {
        const unknown = new Set(await unknownOf(came.map(({ id }) => id)))
        const fresh = came.filter(({ id }) => unknown.has(id))
        await rows.bulkAdd(fresh.map((row) => ({ ...row, toOpen: 1 })))
        return fresh.length
      }),
    unknown: unknownOf,
    toOpen: (location) => marked('toOpen', location).toArray(),
    taken: (ids) => remark(ids, ({ id, location, expDay }) => ({ id, location, expDay, sealed: NO_BYTES, taken: 1 })),
    unreadable: (ids) => remark(ids, ({ id, location, expDay }) => ({ id, location, expDay, sealed: NO_BYTES, unreadable: 1, taken: 1 })),
    unreadableCount: (location) => marked('unreadable', location).count(),
    takenIds: (location, most) => marked('taken', location).limit(most).primaryKeys(),
    forget: (ids) =>
      dexie.transaction('rw', rows, async () => {
        const present = (await rows.bulkGet([...ids])).filter((row) => row !== undefined)
        await rows.bulkDelete([...ids])
        // That something did not open is told until its day.
        await rows.bulkPut(present.filter(({ unreadable }) => unreadable === 1).map(({ taken: _told, ...row }) => row))
      }),
    dropExpired: async (today) => {
      await rows
        .where('expDay')
        .below(today)
        .and(({ toSend }) => toSend === undefined)
        .delete()
    },
    keepPoster: async (poster) => {
      await posters.put({ ...poster, toSend: 1 })
    },
    posterToSend: async (location) => {
      const poster = await posters.get(location)
      return poster?.toSend === undefined ? undefined : poster
    },
    posterSent: (location, sent) =>
      dexie.transaction('rw', posters, async () => {
        const present = await posters.get(location)
        if (present?.sealedWeek.join() === sent.sealedWeek.join()) {
          const { tokenHash, sealedWeek } = present
          await posters.put({ location, tokenHash, sealedWeek })
        }
      }),
    close: () => {
      dexie.close()
    },
  }
}
