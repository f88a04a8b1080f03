import { err, ok } from '#kernel/Result.ts'
import type { Result } from '#kernel/Result.ts'
import { failureOf } from '#courier/failureOf.ts'
import type { ServerFailure } from '#sync/cycle/SyncServer.ts'
import type { WireProblem } from '#sync/WireProblem.ts'

/** No answer is waited for longer than this, in milliseconds. 2 MiB at 1 Mbit/s take 17 seconds. */
const DEADLINE_MS = 20_000

const BYTES = 'application/octet-stream'

export interface AskServerInput {
  readonly request: typeof fetch
  /** What all addresses begin with. */
  readonly base: string
  readonly token: string
  readonly deadlineMs?: number
}

export type AskServer = (method: string, path: string, body?: Uint8Array<ArrayBuffer>) => Promise<Result<Uint8Array, ServerFailure>>

/** Our server over HTTP. Whatever comes back, it answers: with the bytes that were asked for, or with why not. */
export const createAskServer =
  ({ request, base, token, deadlineMs = DEADLINE_MS }: AskServerInput): AskServer =>
  async (method, path, body) => {
    try {
      const response = await request(base + path, {
        method,
        headers: { Authorization: `Bearer ${token}`, ...(body === undefined ? {} : { 'Content-Type': BYTES }) },
        ...(body === undefined ? {} : { body }),
        cache: 'no-store',
        credentials: 'omit',
        // Only a captive portal sends us elsewhere.
        redirect: 'manual',
        signal: AbortSignal.timeout(deadlineMs),
      })
      if (response.status === 204) return ok(new Uint8Array())
      if (!response.ok || response.headers.get('content-type') !== BYTES) return err(await failureOf(response))
      return ok(new Uint8Array(await response.arrayBuffer()))
    } catch (error) {
      return err({ kind: isDeadline(error) ? 'deadline' : 'offline' })
    }
  }

/** The message in an answer's bytes. */
export const readAnswer = <T>(
  answer: Result<Uint8Array, ServerFailure>,
  decode: (bytes: Uint8Array) => Result<T, WireProblem>,
): Result<T, ServerFailure> => {
  if (!answer.ok) return answer
  const message = decode(answer.value)
  return message.ok ? message : err({ kind: message.error.kind === 'unknownVersion' ? 'clientTooOld' : 'cutOff' })
}

const isDeadline = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'name' in error && (error.name === 'TimeoutError' || error.name === 'AbortError')
