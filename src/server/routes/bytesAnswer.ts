export const NO_STORE = { 'Cache-Control': 'no-store' }

/** A message as an answer. */
export const bytesAnswer = (body: Uint8Array<ArrayBuffer>): Response =>
  new Response(body, { headers: { 'Content-Type': 'application/octet-stream', 'Content-Length': String(body.length), ...NO_STORE } })

export const doneAnswer = (): Response => new Response(null, { status: 204, headers: NO_STORE })
