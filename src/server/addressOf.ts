import type { Context } from 'hono'

/** The other end of the connection. Behind a proxy that is the proxy: all who come by it then count together. */
export const addressOf = ({ env }: Context): string => {
  const incoming: unknown = isObject(env) ? env['incoming'] : undefined
  const socket: unknown = isObject(incoming) ? incoming['socket'] : undefined
  return isObject(socket) && typeof socket['remoteAddress'] === 'string' ? socket['remoteAddress'] : 'unknown'
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null
