import type { CourierMessage, CourierRequest } from '#courier/courierMessages.ts'

export interface CourierClient {
  /** Asks again now, for instance when the page comes back to the front. */
  readonly look: () => void
  readonly end: () => void
}

/** The page's side of the courier. */
export const startCourier = (createWorker: () => Worker, onConnection: (online: boolean) => void): CourierClient => {
  const worker = createWorker()
  worker.addEventListener('message', (event: MessageEvent<CourierMessage>) => {
    onConnection(event.data.online)
  })
  const request: CourierRequest = { kind: 'look' }
  return {
    look: () => {
      worker.postMessage(request)
    },
    end: () => {
      worker.terminate()
    },
  }
}
