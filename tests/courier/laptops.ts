import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import Dexie from 'dexie'
import { onTestFinished } from 'vitest'
import { createCourier } from '#courier/createCourier.ts'
import type { CourierSetting } from '#courier/createCourier.ts'
import type { ChannelListener } from '#courier/CourierPorts.ts'
import { createExclusively } from '#courier/exclusively.ts'
import { keepListening } from '#courier/keepListening.ts'
import { hasJournal, openJournalDatabase } from '#storage/journalDatabase.ts'
import { openInboxStore } from '#storage/kiosk/inboxStore.ts'
import { openJournalStore } from '#storage/journalStore.ts'
import type { SealedEntry } from '#storage/journalStore.ts'
import { openLocalJournal } from '#storage/openLocalJournal.ts'
import { SERVER_TOKENS_KEY } from '#storage/serverTokens.ts'
import type { ServerTokens } from '#storage/serverTokens.ts'
import { safetyOf } from '#sync/safetyOf.ts'
import type { SyncReport } from '#sync/syncReport.ts'
import { deviceNamed, sealedEntry } from '#tests/contracts/sealedEntries.ts'
import { endsWhenCalledOff } from '#tests/courier/answers.ts'
import { handClock } from '#tests/courier/handClock.ts'
import { DAY_MS, HERE } from '#tests/server/journal/journalStories.ts'
import type { Laptop, SyncServer } from '#tests/server/routes/syncServer.ts'

export type Line = (request: Request) => Promise<Response>

let laptops = 0

/** One laptop: a disk, locks and channels of its own, a line to the server that can be changed, and a clock that goes by hand. */
export const aLaptop = async (server: SyncServer, given: { readonly tokens?: Laptop; readonly disk?: IDBFactory } = {}) => {
  const number = ++laptops
  const disk = given.disk ?? new IDBFactory()
  const enrolled = given.tokens ?? (await server.enrol(HERE, deviceNamed(number)))
  const pages = new Set<ChannelListener>()
  const asked: string[] = []
  const fine: Line = (request) => server.handler(request)
  const state = {
    line: fine,
    busy: 0,
    pulledTold: 0,
    inboxTold: 0,
    locations: [HERE] as readonly string[] | 'unreadable',
    roll: 1,
    seq: 0,
    hold: undefined as (() => Promise<void>) | undefined,
  }
  const onDisk = <T>(work: () => T): T => {
    Dexie.dependencies.indexedDB = disk
    return work()
  }
  const quiet = async (): Promise<void> => {
    for (let still = 0; still < 4; still = state.busy === 0 ? still + 1 : 0) await new Promise((resolve) => setTimeout(resolve, 1))
  }
  const clock = handClock(20_000 * DAY_MS, quiet)
  const locks = {
    request: (name: string, ...rest: [LockOptions, LockGrantedCallback<unknown>]) =>
      navigator.locks.request(`laptop${String(number)}-${name}`, ...rest),
  } as LockManager

  const request: typeof fetch = async (path, init) => {
    const { pathname } = new URL(path as string, 'http://localhost')
    asked.push(`${init?.method ?? 'GET'} ${pathname.slice(`/api/v1/${HERE}`.length)}`)
    server.clock.ms = clock.rightNow()
    return endsWhenCalledOff(state.line, new Request(`http://localhost:8080${path as string}`, init))
  }

  const store = await onDisk(() => openJournalStore(HERE))
  onTestFinished(() => {
    store.close()
  })
  const inbox = await onDisk(() => openInboxStore())
  onTestFinished(() => {
    inbox.close()
  })
  const enrol = async ({ appendToken }: Laptop): Promise<void> => {
    const tokens: ServerTokens = { appendToken, sealedSyncToken: new Uint8Array(1), epoch: { number: 1, keyId: 'e'.repeat(16) } }
    await store.remember(SERVER_TOKENS_KEY, tokens)
  }

  /** A page of the app on this laptop, with a courier of its own. */
  const page = () => {
    const reports: SyncReport[] = []
    const ports: CourierSetting = {
      request,
      now: clock.now,
      roll: () => state.roll,
      later: clock.later,
      openJournal: async (location) => {
        state.busy++
        try {
          if (!(await onDisk(() => hasJournal(location)))) {
            state.busy--
            return undefined
          }
          const journal = await onDisk(() => openLocalJournal(location))
          return {
            ...journal,
            parked: async () => {
              const rows = await journal.parked()
              await state.hold?.()
              return rows
            },
            close: () => {
              state.busy--
              journal.close()
            },
          }
        } catch (error) {
          state.busy--
          throw error
        }
      },
      exclusively: createExclusively(locks),
      openChannel: (_, listener) => {
        pages.add(listener)
        return {
          sayPulled: () => {
            state.pulledTold++
          },
          shareReport: (report) => {
            for (const other of pages) if (other !== listener) other.reported(structuredClone(report))
          },
          close: () => {
            pages.delete(listener)
          },
        }
      },
      tell: (report) => {
        reports.push(report)
      },
      locations: async () => {
        if (state.locations === 'unreadable') throw new Error('the disk could not be read')
        return state.locations
      },
      inbox: () => Promise.resolve(inbox),
      sayInbox: () => {
        state.inboxTold++
      },
      listen: (location, syncToken, poked, signal) => {
        void keepListening({ locks, roll: () => state.roll, later: clock.later, request, location, syncToken, poked, signal })
      },
    }
    const courier = createCourier(ports)
    const report = (): SyncReport | undefined => reports.at(-1)
    onTestFinished(async () => {
      await courier.handle({ kind: 'locked' })
      state.locations = []
      await courier.look()
      await quiet()
    })
    return {
      courier,
      reports,
      report,
      safety: () => safetyOf(report()),
      unlock: async (syncToken = enrolled.syncToken) => {
        await courier.handle({ kind: 'unlocked', location: HERE, syncToken })
        await quiet()
      },
      /** Of a counter that has no server. */
      unlockAlone: async () => {
        await courier.handle({ kind: 'unlocked', location: HERE, syncToken: undefined })
        await quiet()
      },
      lock: async () => {
        await courier.handle({ kind: 'locked' })
        await quiet()
      },
      look: async () => {
        await courier.look()
        await quiet()
      },
    }
  }

  const written = (): void => {
    for (const one of pages) one.written()
  }

  return {
    /** A page that is not here tells how its cycle went. */
    tellPages: (report: SyncReport) => {
      for (const one of pages) one.reported(report)
    },
    state,
    fine,
    disk,
    store,
    inbox,
    clock,
    tokens: enrolled,
    /** What was asked of the server, in order. */
    asked,
    quiet,
    page,
    enrol: () => enrol(enrolled),
    enrolWith: enrol,
    /** A deed of the engine: it is on the disk, and every page hears of it. */
    save: async (writer = number): Promise<SealedEntry> => {
      const entry = sealedEntry(writer, ++state.seq, { location: HERE, device: enrolled.device })
      await store.append({ entries: [entry] })
      written()
      return entry
    },
    unsentOnDisk: () => withJournal(disk, (journal) => journal.unsentCount()),
    dots: async (): Promise<readonly string[]> => {
      const { dexie, entries } = onDisk(() => openJournalDatabase(HERE))
      const rows = await entries.toArray()
      dexie.close()
      return rows.map(({ dot }) => dot).toSorted()
    },
  }
}

const withJournal = async <T>(
  disk: IDBFactory,
  work: (journal: Awaited<ReturnType<typeof openLocalJournal>>) => Promise<T>,
): Promise<T> => {
  Dexie.dependencies.indexedDB = disk
  const journal = await openLocalJournal(HERE)
  try {
    return await work(journal)
  } finally {
    journal.close()
  }
}

/** The disk as it is now, in a second laptop: entries, marks, device and tokens alike. */
export const copyDisk = async (disk: IDBFactory): Promise<IDBFactory> => {
  const copy = new IDBFactory()
  Dexie.dependencies.indexedDB = disk
  const from = openJournalDatabase(HERE)
  await from.dexie.open()
  Dexie.dependencies.indexedDB = copy
  const to = openJournalDatabase(HERE)
  await to.dexie.open()
  for (const { name } of from.dexie.tables) await to.dexie.table(name).bulkAdd(await from.dexie.table(name).toArray())
  from.dexie.close()
  to.dexie.close()
  return copy
}
