import { connect, createServer } from 'node:net'
import type { AddressInfo, Socket } from 'node:net'

export interface ShapedLine {
  readonly port: number
  readonly close: () => void
}

export interface LineShape {
  /** There and back, in milliseconds. */
  readonly roundTripMs: number
  /** In each direction, over all connections together. */
  readonly bitsPerSecond: number
}

/**
 * A line between a browser and a server on this machine, for every contender the same: bytes arrive half a round trip later, not
 * faster than the line, and a new connection first waits the round trip that its handshake takes. No loss, no slow start, no TLS.
 */
export const openShapedLine = async (to: number, shape: LineShape): Promise<ShapedLine> => {
  const up = createDirection(shape)
  const down = createDirection(shape)
  const open = new Set<Socket>()
  const server = createServer({ noDelay: true }, (browser) => {
    const origin = connect({ port: to, host: '127.0.0.1', noDelay: true })
    const readyAt = performance.now() + 1.5 * shape.roundTripMs
    pass(browser, origin, up, readyAt)
    pass(origin, browser, down, readyAt)
    for (const socket of [browser, origin]) {
      open.add(socket)
      socket.on('close', () => open.delete(socket))
      socket.on('error', () => {
        browser.destroy()
        origin.destroy()
      })
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    close: () => {
      server.close()
      for (const socket of open) socket.destroy()
    },
  }
}

/** When bytes that are handed over now will have arrived. */
type Direction = (bytes: number) => number

const createDirection = ({ roundTripMs, bitsPerSecond }: LineShape): Direction => {
  let freeAt = 0
  return (bytes) => {
    freeAt = Math.max(performance.now(), freeAt) + (bytes * 8000) / bitsPerSecond
    return freeAt + roundTripMs / 2
  }
}

/** What TCP puts into one packet; so connections take turns. */
const PACKET_BYTES = 1460
/** More than this does not wait in the line: the sender is told to pause. */
const WAITING_MOST_BYTES = 128 * 1024

interface Waiting {
  readonly packet: Buffer | 'end'
  readonly arrivesAt: number
}

const pass = (from: Socket, to: Socket, direction: Direction, notBefore: number): void => {
  const queue: Waiting[] = []
  let bytes = 0
  let timer: NodeJS.Timeout | undefined

  const deliver = (): void => {
    timer = undefined
    for (let first = queue[0]; first !== undefined && first.arrivesAt <= performance.now(); first = queue[0]) {
      queue.shift()
      if (first.packet === 'end') to.end()
      else {
        bytes -= first.packet.length
        if (to.writable) to.write(first.packet)
      }
    }
    if (bytes < WAITING_MOST_BYTES) from.resume()
    wait()
  }
  // One timer for the first in the queue: bytes never overtake each other.
  const wait = (): void => {
    const [first] = queue
    if (first !== undefined) timer ??= setTimeout(deliver, Math.max(0, first.arrivesAt - performance.now()))
  }
  const put = (packet: Waiting['packet'], size: number): void => {
    queue.push({ packet, arrivesAt: Math.max(direction(size), notBefore, queue.at(-1)?.arrivesAt ?? 0) })
    bytes += size
  }

  from.on('data', (data: Buffer) => {
    for (let at = 0; at < data.length; at += PACKET_BYTES) {
      const packet = data.subarray(at, at + PACKET_BYTES)
      put(packet, packet.length)
    }
    if (bytes >= WAITING_MOST_BYTES) from.pause()
    wait()
  })
  from.on('end', () => {
    put('end', 0)
    wait()
  })
}
