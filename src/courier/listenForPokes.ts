import { locationUrl } from '#courier/httpServer.ts'

/** The server says every 25 s that it is still there; a line that is silent for longer than this is dead. */
const SILENCE_MS = 60_000

export interface PokeInput {
  readonly request: typeof fetch
  readonly location: string
  readonly syncToken: string
  readonly poked: () => void
  readonly signal: AbortSignal
}

/** Listens until the stream ends, for whatever reason; whoever asked begins anew after a while. Read with `fetch`, since it shows its token. */
export const listenForPokes = async ({ request, location, syncToken, poked, signal }: PokeInput): Promise<void> => {
  const silence = new AbortController()
  let patience = setTimeout(() => {
    silence.abort()
  }, SILENCE_MS)
  const heard = (): void => {
    clearTimeout(patience)
    patience = setTimeout(() => {
      silence.abort()
    }, SILENCE_MS)
  }
  try {
    const response = await request(`${locationUrl(location)}/events`, {
      headers: { Authorization: `Bearer ${syncToken}`, Accept: 'text/event-stream' },
      cache: 'no-store',
      credentials: 'omit',
      redirect: 'manual',
      signal: AbortSignal.any([signal, silence.signal]),
    })
    if (!response.ok || !(response.headers.get('content-type') ?? '').startsWith('text/event-stream')) return
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
    clearTimeout(patience)
  }
}
