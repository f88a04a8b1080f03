import type { CourierMessage } from '#courier/courierMessages.ts'
import { lookForServer } from '#courier/lookForServer.ts'

/** The worker that has the network and no key. For now it tells whether the server can be reached; sealed entries follow the same road. */
const LOOK_EVERY_MS = 60_000

let told: boolean | undefined

const look = async (): Promise<void> => {
  const online = await lookForServer((input, init) => fetch(input, init))
  if (online === told) return
  told = online
  const message: CourierMessage = { kind: 'connection', online }
  self.postMessage(message)
}

/** The only request there is (`CourierRequest`): the page came back to the front and wants to know now. */
self.addEventListener('message', () => void look())
self.addEventListener('online', () => void look())
self.addEventListener('offline', () => void look())
setInterval(() => void look(), LOOK_EVERY_MS)
void look()
