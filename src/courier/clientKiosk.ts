import type { CourierMessage } from '#courier/courierMessages.ts'
import type { KioskCall, KioskDoor } from '#courier/kiosk/KioskDoor.ts'
import type { KioskRequest } from '#courier/kiosk/kioskMessages.ts'

export interface KioskClient extends KioskDoor {
  readonly end: () => void
}

/** The kiosk's side of the courier: a page that has nothing but this can ask for nothing that was filled in. */
export const startKioskCourier = (createWorker: () => Worker): KioskClient => {
  const worker = createWorker()
  const waiting = new Map<number, (answer: unknown) => void>()
  let nextId = 1
  worker.addEventListener('message', ({ data }: MessageEvent<CourierMessage>) => {
    if (data.kind !== 'kioskAnswer') return
    waiting.get(data.id)?.(data.answer)
    waiting.delete(data.id)
  })
  const ask =
    <N extends KioskCall>(call: N) =>
    (...input: Parameters<KioskDoor[N]>): ReturnType<KioskDoor[N]> =>
      new Promise<unknown>((resolve) => {
        const id = nextId++
        waiting.set(id, resolve)
        worker.postMessage({ kind: 'kiosk', id, call, input } satisfies KioskRequest)
      }) as ReturnType<KioskDoor[N]>
  return {
    facts: ask('facts'),
    ticketNumber: ask('ticketNumber'),
    keep: ask('keep'),
    end: () => {
      worker.terminate()
    },
  }
}
