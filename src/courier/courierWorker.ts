import type { CourierPorts } from '#courier/CourierPorts.ts'
import { createCourier } from '#courier/createCourier.ts'
import type { CourierMessage, CourierRequest, Errand } from '#courier/courierMessages.ts'
import { createEnrolmentClient } from '#courier/enrolmentClient.ts'
import { createExclusively } from '#courier/exclusively.ts'
import { createKioskDesk } from '#courier/kiosk/kioskDesk.ts'
import type { KioskRequest } from '#courier/kiosk/kioskMessages.ts'
import { runKioskCall } from '#courier/kiosk/runKioskCall.ts'
import { keepListening } from '#courier/keepListening.ts'
import { lookForServer } from '#courier/lookForServer.ts'
import { openCourierChannel } from '#courier/openCourierChannel.ts'
import { runErrand } from '#courier/runErrand.ts'
import { instant } from '#kernel/Instant.ts'
import { localTime } from '#kernel/localTime.ts'
import { hasJournal } from '#storage/journalDatabase.ts'
import { openInboxStore } from '#storage/kiosk/inboxStore.ts'
import type { InboxStore } from '#storage/kiosk/inboxStore.ts'
import { openLocationDirectory } from '#storage/locationDirectory.ts'
import { openLocalJournal } from '#storage/openLocalJournal.ts'

/** The worker that has the network and no key: it carries sealed entries, and tells whether the server can be reached. */
const LOOK_EVERY_MS = 60_000

const request: typeof fetch = (input, init) => fetch(input, init)

const tell = (message: CourierMessage): void => {
  self.postMessage(message)
}

const later: CourierPorts['later'] = (ms, work) => {
  const timer = setTimeout(work, ms)
  return () => {
    clearTimeout(timer)
  }
}

let inbox: Promise<InboxStore> | undefined

/** Opened when it is first needed, and once more after a failure. */
const inboxStore = (): Promise<InboxStore> => {
  inbox ??= openInboxStore().catch((error: unknown) => {
    inbox = undefined
    throw error
  })
  return inbox
}

const sayInbox = (location: string): void => {
  const engines = new BroadcastChannel(`meedoenbalie-${location}`)
  engines.postMessage('inbox')
  engines.close()
}

const courier = createCourier({
  request,
  now: () => instant(Date.now()),
  roll: Math.random,
  later,
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
  inbox: inboxStore,
  sayInbox,
  listen: (location, syncToken, poked, signal) => {
    void keepListening({ locks: navigator.locks, roll: Math.random, later, request, location, syncToken, poked, signal })
  },
})

const server = createEnrolmentClient(request)

const kiosk = createKioskDesk({
  store: inboxStore,
  today: () => localTime(instant(Date.now())).today,
  kept: (location) => {
    courier.kept(location)
    sayInbox(location)
  },
})

let told: boolean | undefined

const lookAtConnection = async (): Promise<void> => {
  const online = await lookForServer(request)
  if (online === told) return
  told = online
  tell({ kind: 'connection', online })
  // Behind half-open Wi-Fi or a log-in page the browser says nothing when the line is good again.
  if (online) lookAtLocations()
}

/** The disk may be unreadable for a moment; the next look tries again. */
const lookAtLocations = (): void => {
  void courier.look().catch(() => undefined)
}

const look = (): void => {
  void lookAtConnection()
  lookAtLocations()
}

self.addEventListener('message', (event: MessageEvent<CourierRequest | Errand | KioskRequest>) => {
  if (event.data.kind === 'kiosk') {
    const { id } = event.data
    void runKioskCall(kiosk, event.data).then((answer) => {
      tell({ kind: 'kioskAnswer', id, answer })
    })
    return
  }
  if (event.data.kind === 'errand') {
    const { id } = event.data
    void runErrand(server, event.data).then((answer) => {
      tell({ kind: 'errandDone', id, answer })
    })
    return
  }
  if (event.data.kind === 'look') void lookAtConnection()
  // As above.
  void courier.handle(event.data).catch(() => undefined)
})
self.addEventListener('online', look)
self.addEventListener('offline', () => void lookAtConnection())
setInterval(() => void lookAtConnection(), LOOK_EVERY_MS)
look()
