import type { CourierMessage, CourierRequest, Errand } from '#courier/courierMessages.ts'
import { createErrandLink } from '#courier/errandLink.ts'
import type { EnrolmentServer } from '#sync/enrolment/EnrolmentServer.ts'
import type { SyncReport } from '#sync/syncReport.ts'

export interface CourierClient {
  /** Tries again now, for instance when the page comes back to the front. */
  readonly look: () => void
  /** A counter is open on this page; without a token it has no server yet. */
  readonly unlocked: (location: string, syncToken: string | undefined) => void
  readonly locked: () => void
  /** For setting up, letting in and joining. */
  readonly server: EnrolmentServer
  readonly end: () => void
}

export interface CourierNotices {
  readonly connection: (online: boolean) => void
  readonly report: (report: SyncReport) => void
}

/** The page's side of the courier. */
export const startCourier = (createWorker: () => Worker, notices: CourierNotices): CourierClient => {
  const worker = createWorker()
  worker.addEventListener('message', ({ data }: MessageEvent<CourierMessage>) => {
    switch (data.kind) {
      case 'connection':
        notices.connection(data.online)
        return
      case 'report':
        notices.report(data.report)
        return
      case 'errandDone':
        errands.done(data.id, data.answer)
        return
      case 'kioskAnswer':
      // Only a kiosk asks for it.
    }
  })
  const ask = (request: CourierRequest | Errand): void => {
    worker.postMessage(request)
  }
  const errands = createErrandLink(ask)
  return {
    look: () => {
      ask({ kind: 'look' })
    },
    unlocked: (location, syncToken) => {
      ask({ kind: 'unlocked', location, syncToken })
    },
    locked: () => {
      ask({ kind: 'locked' })
    },
    server: errands.server,
    end: () => {
      worker.terminate()
    },
  }
}
