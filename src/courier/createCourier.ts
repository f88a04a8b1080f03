import type { CourierPorts } from '#courier/CourierPorts.ts'
import { createLocationCourier } from '#courier/locationCourier.ts'
import type { LocationCourier } from '#courier/locationCourier.ts'
import { createInboxCourier } from '#courier/inbox/inboxCourier.ts'
import type { InboxCourier, InboxPorts } from '#courier/inbox/inboxCourier.ts'
import type { CourierRequest } from '#courier/courierMessages.ts'

export interface CourierSetting extends CourierPorts, Pick<InboxPorts, 'inbox' | 'sayInbox'> {
  /** The locations of this laptop that may ever meet a server: never those for practice. */
  readonly locations: () => Promise<readonly string[]>
  /** Listens for news until the signal aborts. */
  readonly listen: (location: string, syncToken: string, poked: () => void, signal: AbortSignal) => void
}

export interface Courier {
  readonly handle: (request: CourierRequest) => Promise<void>
  /** Looks through the locations of this laptop and tries each. */
  readonly look: () => Promise<void>
  /** A kiosk of this location kept something: it goes as soon as there is a line. */
  readonly kept: (location: string) => void
}

interface Couriers {
  readonly journal: LocationCourier
  readonly inbox: InboxCourier
}

interface OpenLocation {
  readonly location: string
  readonly syncToken: string | undefined
  readonly listening: AbortController
  /** Its courier has the token. Until then the list of locations could not be read. */
  isServed: boolean
}

/** All locations of this laptop; one of them may be open on this page. */
export const createCourier = (setting: CourierSetting): Courier => {
  const couriers = new Map<string, Couriers>()
  let open: OpenLocation | undefined

  const courierOf = (location: string): Couriers => {
    const present = couriers.get(location)
    if (present !== undefined) return present
    const made = { journal: createLocationCourier(setting, location), inbox: createInboxCourier(setting, location) }
    couriers.set(location, made)
    return made
  }

  const kick = ({ journal, inbox }: Couriers): void => {
    journal.kick()
    inbox.kick()
  }

  const giveToken = (location: string, syncToken: string | undefined): void => {
    const courier = couriers.get(location)
    courier?.journal.setSyncToken(syncToken)
    courier?.inbox.setSyncToken(syncToken)
  }

  const look = async (): Promise<void> => {
    const present = await setting.locations()
    for (const [location, courier] of couriers) {
      if (present.includes(location)) continue
      courier.journal.end()
      courier.inbox.end()
      couriers.delete(location)
      if (open?.location === location) lock()
    }
    serveOpen(present)
    for (const location of present) kick(courierOf(location))
  }

  const lock = (): void => {
    open?.listening.abort()
    if (open !== undefined) giveToken(open.location, undefined)
    open = undefined
  }

  const unlock = async (location: string, syncToken: string | undefined): Promise<void> => {
    if (open?.location !== location || open.syncToken !== syncToken) {
      lock()
      // It is open from now on: whatever locks while the list is read, finds it.
      open = { location, syncToken, listening: new AbortController(), isServed: false }
    }
    serveOpen(await setting.locations())
    couriers.get(location)?.journal.tellAgain()
  }

  /** A location for practice is not in the list, whatever a page says. */
  const serveOpen = (present: readonly string[]): void => {
    if (open === undefined || open.isServed || !present.includes(open.location)) return
    open.isServed = true
    const { location, syncToken, listening } = open
    const courier = courierOf(location)
    if (syncToken === undefined) {
      kick(courier)
      return
    }
    giveToken(location, syncToken)
    const poked = (): void => {
      kick(courier)
    }
    setting.listen(location, syncToken, poked, listening.signal)
  }

  return {
    look,
    kept: (location) => {
      courierOf(location).inbox.kick()
    },
    handle: async (request) => {
      switch (request.kind) {
        case 'look':
          return look()
        case 'unlocked':
          return unlock(request.location, request.syncToken)
        case 'locked':
          lock()
      }
    },
  }
}
