import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import type { Handler } from '#server/createHandler.ts'

type Answering = (request: IncomingMessage, response: ServerResponse) => Promise<void>

export interface Traffic {
  /** All that went over the line in both directions, headers included, in bytes. */
  readonly bytes: number
  readonly requests: number
}

/** One address for all contenders: pages, our API, and what each of the others talks to. */
export interface BenchOrigin {
  readonly port: number
  /** What answers under these beginnings of a path from now on. */
  readonly serve: (routes: Readonly<Record<string, Answering>>) => void
  /** What went over the line since it was last asked. */
  readonly traffic: () => Traffic
  readonly close: () => void
}

export const openBenchOrigin = async (pages: Readonly<Record<string, string>>): Promise<BenchOrigin> => {
  let routes: Readonly<Record<string, Answering>> = {}
  const sockets = new Set<Socket>()
  let ended = 0
  let asked = 0
  const told = { bytes: 0, requests: 0 }
  const server = createServer((request, response) => {
    asked++
    const path = request.url ?? ''
    const script = /^\/(\w+)\.js$/.exec(path)?.[1]
    const page = /^\/(\w+)\.html$/.exec(path)?.[1]
    if (script !== undefined || page !== undefined) {
      response.setHeader('Content-Type', `${script === undefined ? 'text/html' : 'text/javascript'}; charset=utf-8`)
      response.end(
        script === undefined ? `<!doctype html><link rel="icon" href="data:,"><script src="/${String(page)}.js"></script>` : pages[script],
      )
      return
    }
    const route = Object.entries(routes).find(([beginning]) => path.startsWith(beginning))?.[1]
    const failed = (error: unknown): void => {
      console.error(error)
      response.writeHead(500).end()
    }
    if (route === undefined) response.writeHead(404).end()
    else void route(request, response).catch(failed)
  })
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('close', () => {
      sockets.delete(socket)
      ended += bytesOf(socket)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    serve: (next) => {
      routes = next
    },
    traffic: () => {
      const bytes = [...sockets].reduce((sum, socket) => sum + bytesOf(socket), ended)
      const since = { bytes: bytes - told.bytes, requests: asked - told.requests }
      told.bytes = bytes
      told.requests = asked
      return since
    },
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

const bytesOf = ({ bytesRead, bytesWritten }: Socket): number => bytesRead + bytesWritten

/** A handler of the project as the server's listener runs it. */
export const listenerOf = (handler: Handler): Answering => {
  const listener = getRequestListener(handler, { overrideGlobalObjects: false })
  return async (request, response) => {
    await listener(request, response)
  }
}
