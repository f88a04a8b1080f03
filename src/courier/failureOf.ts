import type { ServerFailure } from '#sync/cycle/SyncServer.ts'

/**
 * What an answer means that is not the one that was asked for. Our server refuses in JSON with a code and a sentence; anything else is somebody
 * in between, whatever its status says: a log-in page of the Wi-Fi answers 200, 401 or 302 alike.
 */
export const failureOf = async (response: Response): Promise<ServerFailure> => {
  const { status } = response
  const code = await codeOf(response)
  if (code === undefined) return strangerFailure(response)
  switch (status) {
    case 401:
      return { kind: 'unauthorised' }
    case 403:
      return { kind: 'forbidden' }
    case 404:
      return { kind: 'notThere' }
    case 413:
      return { kind: 'tooLarge' }
    case 426:
      return { kind: 'clientTooOld' }
    case 429:
    case 503:
      return { kind: 'busy', retryAfterMs: retryAfterMs(response) }
  }
  return { kind: status >= 400 ? 'serverError' : 'notOurServer' }
}

/** A proxy in front of our server speaks for it in these cases only. */
const strangerFailure = (response: Response): ServerFailure => {
  switch (response.status) {
    case 413:
      return { kind: 'tooLarge' }
    case 429:
    case 502:
    case 503:
    case 504:
      return { kind: 'busy', retryAfterMs: retryAfterMs(response) }
  }
  return { kind: 'notOurServer' }
}

const codeOf = async (response: Response): Promise<string | undefined> => {
  if (!(response.headers.get('content-type') ?? '').startsWith('application/json')) return undefined
  try {
    const body: unknown = await response.json()
    if (typeof body !== 'object' || body === null || !('error' in body) || !('sentence' in body)) return undefined
    return typeof body.error === 'string' && typeof body.sentence === 'string' ? body.error : undefined
  } catch {
    return undefined
  }
}

/** Longer than this nobody is put off by a header, in milliseconds. */
const RETRY_AFTER_MOST_MS = 10 * 60_000

const retryAfterMs = (response: Response): number | undefined => {
  const seconds = Number(response.headers.get('retry-after') ?? NaN)
  return Number.isFinite(seconds) && seconds >= 0 ? Math.min(RETRY_AFTER_MOST_MS, seconds * 1000) : undefined
}
