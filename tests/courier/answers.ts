import { onTestFinished } from 'vitest'
import type { Line } from '#tests/courier/laptops.ts'

/** Somebody between the laptop and our server. */
export const page =
  (status: number, headers: Readonly<Record<string, string>> = {}): Line =>
  async () =>
    new Response('<!doctype html><title>Welcome to the Wi-Fi</title>', { status, headers: { 'Content-Type': 'text/html', ...headers } })

export const refusal =
  (status: number, error: string, headers: Readonly<Record<string, string>> = {}): Line =>
  async () =>
    Response.json({ error, sentence: 'Not now.' }, { status, headers })

export const noLine: Line = async () => {
  throw new TypeError('Failed to fetch')
}

/** What a browser makes of a redirect that it does not follow. */
export const elsewhere: Line = async () => ({ ok: false, status: 0, type: 'opaqueredirect', headers: new Headers() }) as Response

/** A line on which nothing comes back until it is let go; how many wait is known. */
export const hanging = (then: Line) => {
  const waiting: (() => void)[] = []
  const letGo = (): void => {
    for (const go of waiting.splice(0)) go()
  }
  onTestFinished(letGo)
  const line: Line = async (request) => {
    await new Promise<void>((resolve) => waiting.push(resolve))
    return then(request)
  }
  return { line, letGo, waiting: () => waiting.length }
}

/** As a browser's own `fetch`: what is called off ends also while its answer comes. */
export const endsWhenCalledOff = async (line: Line, request: Request): Promise<Response> => {
  const answer = await line(request)
  if (answer.type === 'opaqueredirect' || answer.body === null) return answer
  const { status, headers } = answer
  return new Response(answer.body.pipeThrough(new TransformStream(), { signal: request.signal }), { status, headers })
}
