import type { CourierPorts } from '#courier/CourierPorts.ts'
import { locationUrl } from '#courier/httpServer.ts'

/** The server says every 25 s that it is still there; a line that is silent for longer than this is dead. */
const SILENCE_MS = 60_000

export interface PokeInput extends Pick<CourierPorts, 'request' | 'later'> {
  readonly location: string
  readonly syncToken: string
  /** The server has begun to tell. */
  readonly opened: () => void
  readonly poked: () => void
  readonly signal: AbortSignal
}

/** Listens until the stream ends, for whatever reason; whoever asked begins anew after a while. Read with `fetch`, since it shows its token. */
export const listenForPokes = async ({ request, later, location, syncToken, opened, poked, signal }: PokeInput): Promise<void> => {
  const silence = new AbortController()
  let losePatience: () => void = () => undefined
  const heard = (): void => {
    losePatience()
    losePatience = later(SILENCE_MS, () => {
      silence.abort()
    })
  }
  heard()
  try {
    const response = await request(`${locationUrl(location)}/events`, {
      headers: { Authorization: `Bearer ${syncToken}`, Accept: 'text/event-stream' },
      cache: 'no-store',
      credentials: 'omit',
      redirect: 'manual',
      signal: AbortSignal.any([signal, silence.signal]),
    })
    if (!response.ok || !(response.headers.get('content-type') ?? '').startsWith('text/event-stream')) return
    opened()
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
    let rest = ''
    for (let part = await reader?.read(); part?.done === false; part = await reader?.read()) {
      heard()
      const events = (rest + part.value).split('\n\n')
      rest = events.pop() ?? ''
      if (events.some((event) => /^event: news$/m.test(event))) poked()
    }
  } catch {
    // A line that breaks is nothing special: pulling every minute goes on without it.
  } finally {
    losePatience()
  }
}
