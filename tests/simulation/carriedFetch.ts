import type { Line, LineFailure } from '#tests/simulation/line.ts'

/** `fetch` over a line: what the courier's client sends goes to the handler, or wherever the line leads. */
export const carriedFetch = (line: Line, ask: (request: Request, dies: boolean) => Promise<Response>): typeof fetch => {
  const fetched = (path: unknown, init: RequestInit = {}): Promise<Response> => {
    const body = init.body instanceof Uint8Array ? init.body : undefined
    return line.carry<Response>({
      stalesAs: undefined,
      send: ({ keep, dies = false }) => ask(requestOf(String(path), init, body, keep), dies),
      cut: async (answer, keep) => {
        const bytes = new Uint8Array(await answer.arrayBuffer())
        if (bytes.length === 0) return answer
        return new Response(bytes.slice(0, Math.floor(bytes.length * keep)), { status: answer.status, headers: answer.headers })
      },
      failed,
    })
  }
  return fetched
}

const requestOf = (
  path: string,
  { method = 'GET', headers }: RequestInit,
  body: Uint8Array | undefined,
  keep: number | undefined,
): Request =>
  new Request(`http://localhost${path}`, {
    method,
    ...(headers === undefined ? {} : { headers }),
    ...(body === undefined ? {} : { body: keep === undefined ? new Uint8Array(body) : endingEarly(body, keep), duplex: 'half' }),
  })

/** The line goes while the body comes. */
const endingEarly = (body: Uint8Array, keep: number): ReadableStream<Uint8Array> =>
  new ReadableStream({
    start: (controller) => {
      controller.enqueue(body.slice(0, Math.max(1, Math.floor(body.length * keep))))
      controller.error(new Error('The line went'))
    },
  })

const failed = (kind: LineFailure): Response => {
  switch (kind) {
    case 'offline':
      throw new TypeError('fetch failed')
    case 'deadline':
      throw new DOMException('', 'TimeoutError')
    case 'stranger':
      return new Response('<html><body>Log in to this Wi-Fi</body></html>', { headers: { 'Content-Type': 'text/html' } })
    case 'busy':
      return Response.json({ error: 'storageUnavailable', sentence: '' }, { status: 503 })
    case 'unauthorised':
      return Response.json({ error: 'notSignedIn', sentence: '' }, { status: 401 })
  }
}
