import type { CourierMessage, CourierRequest } from '#courier/courierMessages.ts'
import type { SyncReport } from '#sync/syncReport.ts'

export interface CourierClient {
  /** Tries again now, for instance when the page comes back to the front. */
  readonly look: () => void
  /** A counter is open on this page; without a token it has no server yet. */
  readonly unlocked: (location: string, syncToken: string | undefined) => void
  readonly locked: () => void
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
    if (data.kind === 'connection') notices.connection(data.online)
    else notices.report(data.report)
  })
  const ask = (request: CourierRequest): void => {
    worker.postMessage(request)
  }
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
    end: () => {
      worker.terminate()
    },
  }
}
