import type { DeviceId, LocationId } from '#sync/entryHeader.ts'

/** Who is told that there is something new. A poke carries no data: the laptop then pulls. */
export interface Pokes {
  /** A stream of server-sent events for one laptop. It ends by itself after a while, so that the token is looked at again. */
  readonly stream: (location: LocationId, device: DeviceId) => ReadableStream<Uint8Array>
  /** Tells every laptop of the location but the one that brought the news; undefined: none did. */
  readonly poke: (location: LocationId, by: DeviceId | undefined) => void
  readonly open: () => number
  /** Ends all streams, so that the server can stop. */
  readonly close: () => void
}

interface Listener {
  readonly location: LocationId
  readonly device: DeviceId
  readonly send: (text: string) => void
  readonly end: () => void
}

/** Proxies cut a line that is silent for a minute; half of that, in milliseconds. */
const ALIVE_EVERY_MS = 25_000
const STREAM_MOST_MS = 15 * 60 * 1000
/** Streams of one laptop: a browser has one. The oldest gives way, so that none can use up the server. */
const STREAMS_PER_DEVICE = 4

export const createPokes = (): Pokes => {
  const listeners = new Set<Listener>()
  const beat = setInterval(() => {
    for (const { send } of listeners) send(': alive\n\n')
  }, ALIVE_EVERY_MS)
  beat.unref()

  return {
    stream: (location, device) => {
      const own = [...listeners].filter((one) => one.location === location && one.device === device)
      for (const { end } of own.slice(0, Math.max(0, own.length + 1 - STREAMS_PER_DEVICE))) end()
      return streamOf(listeners, location, device)
    },
    poke: (location, by) => {
      for (const one of listeners) if (one.location === location && one.device !== by) one.send('event: news\ndata: \n\n')
    },
    open: () => listeners.size,
    close: () => {
      clearInterval(beat)
      for (const { end } of listeners) end()
    },
  }
}

const streamOf = (listeners: Set<Listener>, location: LocationId, device: DeviceId): ReadableStream<Uint8Array> => {
  const encoder = new TextEncoder()
  let leave = (): void => undefined
  return new ReadableStream<Uint8Array>({
    start: (controller) => {
      const send = (text: string): void => controller.enqueue(encoder.encode(text))
      const listener: Listener = {
        location,
        device,
        send,
        end: () => {
          leave()
          controller.close()
        },
      }
      const old = setTimeout(listener.end, STREAM_MOST_MS)
      old.unref()
      leave = () => {
        clearTimeout(old)
        listeners.delete(listener)
      }
      listeners.add(listener)
      // Something is sent at once, so that the laptop knows that it is listened to, and asks again five seconds after an end.
      send('retry: 5000\n\n')
    },
    cancel: () => leave(),
  })
}
