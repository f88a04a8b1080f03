import { expect, test } from 'vitest'
import { startKioskCourier } from '#courier/clientKiosk.ts'
import type { KioskDoor } from '#courier/kiosk/KioskDoor.ts'
import type { KioskRequest } from '#courier/kiosk/kioskMessages.ts'
import { runKioskCall } from '#courier/kiosk/runKioskCall.ts'
import { ok } from '#kernel/Result.ts'

/** A worker that is a line of messages to the real door's caller. */
const workerFor = (door: KioskDoor) => {
  const page = new EventTarget()
  const worker = Object.assign(page, {
    terminate: () => undefined,
    postMessage: (request: KioskRequest) => {
      void runKioskCall(door, request).then((answer) =>
        page.dispatchEvent(Object.assign(new Event('message'), { data: { kind: 'kioskAnswer', id: request.id, answer } })),
      )
    },
  })
  return worker as unknown as Worker
}

const door: KioskDoor = {
  facts: (location) => Promise.resolve({ location, locationName: 'Elderhoeve', publicKey: 'sleutel', week: undefined }),
  ticketNumber: () => Promise.resolve('AK-7'),
  keep: () => Promise.resolve(ok(null)),
}

test('each question at the door gets its own answer, whatever else the courier says', async () => {
  const worker = workerFor(door)
  const client = startKioskCourier(() => worker)
  worker.dispatchEvent(Object.assign(new Event('message'), { data: { kind: 'connection', online: true } }))
  const [number, facts, kept] = await Promise.all([
    client.ticketNumber('hier'),
    client.facts('hier'),
    client.keep('hier', new Uint8Array(3)),
  ])
  expect([number, facts?.location, kept]).toEqual(['AK-7', 'hier', { ok: true, value: null }])
  client.end()
})

test('a disk that can not be read answers like a laptop on which no counter was opened', async () => {
  const client = startKioskCourier(() => workerFor({ ...door, facts: () => Promise.reject(new Error('disk')) }))
  expect(await client.facts('hier')).toBeUndefined()
})
