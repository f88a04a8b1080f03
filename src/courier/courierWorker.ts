import { createCourier } from '#courier/createCourier.ts'
import type { CourierMessage, CourierRequest } from '#courier/courierMessages.ts'
import { createExclusively } from '#courier/exclusively.ts'
import { keepListening } from '#courier/keepListening.ts'
import { lookForServer } from '#courier/lookForServer.ts'
import { openCourierChannel } from '#courier/openCourierChannel.ts'
import { instant } from '#kernel/Instant.ts'
import { hasJournal } from '#storage/journalDatabase.ts'
import { openLocationDirectory } from '#storage/locationDirectory.ts'
import { openLocalJournal } from '#storage/openLocalJournal.ts'

/** The worker that has the network and no key: it carries sealed entries, and tells whether the server can be reached. */
const LOOK_EVERY_MS = 60_000

const request: typeof fetch = (input, init) => fetch(input, init)

const tell = (message: CourierMessage): void => {
  self.postMessage(message)
}

const courier = createCourier({
  request,
  now: () => instant(Date.now()),
  roll: Math.random,
  later: (ms, work) => {
    const timer = setTimeout(work, ms)
    return () => {
      clearTimeout(timer)
    }
  },
  openJournal: async (location) => ((await hasJournal(location)) ? openLocalJournal(location) : undefined),
  exclusively: createExclusively(navigator.locks),
  openChannel: openCourierChannel,
  tell: (report) => {
    tell({ kind: 'report', report })
  },
  locations: async () => {
    const directory = await openLocationDirectory()
    const all = await directory.all()
    directory.close()
    return all.filter(({ practice }) => !practice).map(({ location }) => location)
  },
  listen: (location, syncToken, poked, signal) => {
    void keepListening(navigator.locks, { request, location, syncToken, poked, signal })
  },
})

let told: boolean | undefined

const lookAtConnection = async (): Promise<void> => {
  const online = await lookForServer(request)
  if (online === told) return
  told = online
  tell({ kind: 'connection', online })
}

const look = (): void => {
  void lookAtConnection()
  void courier.look().catch(() => undefined)
}

self.addEventListener('message', (event: MessageEvent<CourierRequest>) => {
  if (event.data.kind === 'look') void lookAtConnection()
  // The disk may be unreadable for a moment; the next look tries again.
  void courier.handle(event.data).catch(() => undefined)
})
self.addEventListener('online', look)
self.addEventListener('offline', () => void lookAtConnection())
setInterval(() => void lookAtConnection(), LOOK_EVERY_MS)
look()
