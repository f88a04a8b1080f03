/** How long a server may take to say that it is there. Every request has a deadline: half-open Wi-Fi answers nothing, for ever. */
const HEALTH_DEADLINE_MS = 5000

/**
 * Whether our own server answers, which is more than the browser's "online": a captive portal answers 200 with a log-in
 * page, so the answer must be JSON and say what only our server says.
 */
export const lookForServer = async (request: typeof fetch): Promise<boolean> => {
  try {
    const response = await request('/api/health', { cache: 'no-store', signal: AbortSignal.timeout(HEALTH_DEADLINE_MS) })
    if (!response.ok || !(response.headers.get('content-type') ?? '').startsWith('application/json')) return false
    const body: unknown = await response.json()
    return typeof body === 'object' && body !== null && 'ok' in body && body.ok === true
  } catch {
    return false
  }
}
