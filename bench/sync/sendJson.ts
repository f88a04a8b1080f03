import type { IncomingMessage, ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'

/** Answers as an ordinary server does: compressed where that is understood and worth it. */
export const sendJson = (request: IncomingMessage, response: ServerResponse, value: unknown, status = 200): void => {
  const text = Buffer.from(JSON.stringify(value))
  const isPacked = text.length > 1024 && String(request.headers['accept-encoding']).includes('gzip')
  response.writeHead(status, { 'Content-Type': 'application/json', ...(isPacked ? { 'Content-Encoding': 'gzip' } : {}) })
  response.end(isPacked ? gzipSync(text) : text)
}
