import { createServer as createHttpServer } from 'node:http'
import { createServer as createHttpsServer } from 'node:https'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { err, ok } from '#kernel/Result.ts'
import type { Result } from '#kernel/Result.ts'
import type { Handler } from '#server/createHandler.ts'

export interface Place {
  readonly port: number
  readonly host: string | undefined
  readonly tls: { readonly cert: string; readonly key: string } | undefined
}

export interface Listening {
  readonly port: number
  /** Answers what was begun, then closes; after `graceMs` whoever is still talking is cut off. */
  readonly stop: (graceMs: number) => Promise<void>
}

/** A page in the browser asks for `localhost`, which may be either; a machine without IPv6 has only the first. */
const LOOPBACK = ['127.0.0.1', '::1'] as const

export const listen = async (place: Place, handler: Handler): Promise<Result<Listening, string>> => {
  const servers: Server[] = []
  let port = place.port
  for (const host of place.host === undefined ? LOOPBACK : [place.host]) {
    const server = createServer(place, handler)
    if (server === undefined)
      return err('TLS_CERT and TLS_KEY can not be used: they must be a certificate and its own private key, both in PEM form.')
    const problem = await listenAt(server, port, host)
    if (problem === undefined) {
      servers.push(server)
      port = (server.address() as AddressInfo).port
    } else if (host === '::1' && NO_IPV6.has(problem)) {
      continue
    } else {
      await stopAll(servers, 0)
      return err(sentenceFor(problem, port, host))
    }
  }
  return ok({ port, stop: (graceMs) => stopAll(servers, graceMs) })
}

const NO_IPV6: ReadonlySet<string> = new Set(['EADDRNOTAVAIL', 'EAFNOSUPPORT', 'EPROTONOSUPPORT'])

const createServer = ({ tls }: Place, handler: Handler): Server | undefined => {
  const listener = getRequestListener(handler, { overrideGlobalObjects: false })
  const onRequest: Parameters<typeof createHttpServer>[1] = (incoming, outgoing) => void listener(incoming, outgoing)
  if (tls === undefined) return createHttpServer(onRequest)
  try {
    return createHttpsServer({ cert: tls.cert, key: tls.key }, onRequest)
  } catch {
    return undefined
  }
}

const listenAt = (server: Server, port: number, host: string): Promise<string | undefined> =>
  new Promise((resolve) => {
    const failed = (error: NodeJS.ErrnoException): void => resolve(error.code ?? error.name)
    server.once('error', failed)
    server.listen(port, host, () => {
      server.off('error', failed)
      resolve(undefined)
    })
  })

const sentenceFor = (problem: string, port: number, host: string): string => {
  switch (problem) {
    case 'EADDRINUSE':
      return `Port ${port} is taken by another program, perhaps by an earlier start of this one. Stop that one, or choose another port, such as PORT=${port + 1}.`
    case 'EACCES':
      return `This account may not use port ${port}. Choose a port from 1024 up, such as PORT=8080.`
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `HOST is "${host}", but this computer has no such address. Leave HOST away to serve this computer only.`
    default:
      return `Listening on ${host}, port ${port}, failed (${problem}).`
  }
}

const stopAll = async (servers: readonly Server[], graceMs: number): Promise<void> => {
  await Promise.all(servers.map((server) => stopServer(server, graceMs)))
}

const stopServer = (server: Server, graceMs: number): Promise<void> =>
  new Promise((resolve) => {
    const cutOff = setTimeout(() => server.closeAllConnections(), graceMs)
    server.close(() => {
      clearTimeout(cutOff)
      resolve()
    })
    server.closeIdleConnections()
  })
