import type { Context } from 'hono'
import type { DeviceDirectory } from '#server/data/DeviceDirectory.ts'
import type { Actor } from '#server/journal/JournalDeps.ts'
import type { Metrics } from '#server/metrics.ts'
import { authenticate } from '#server/routes/authenticate.ts'
import { readBytes } from '#server/routes/readBytes.ts'
import { refuse } from '#server/routes/refusal.ts'
import type { Refusal } from '#server/routes/refusal.ts'
import type { Result } from '#kernel/Result.ts'
import type { WireProblem } from '#sync/WireProblem.ts'

/** The part of an address that says which location is meant. */
export const LOCATION = '/:location{[0-9a-f]{32}}'

export type LaptopWork = (actor: Actor, context: Context) => Promise<Response>

/** Answers a laptop that may ask; counts the request under its name, and under nobody's. */
export const askedByLaptop =
  (devices: DeviceDirectory, metrics: Pick<Metrics, 'asked'>) =>
  (name: string, needsSync: boolean, work: LaptopWork) =>
  async (context: Context): Promise<Response> => {
    const began = performance.now()
    const actor = await authenticate(devices, context.req.header('authorization'), context.req.param('location') ?? '', needsSync)
    const answer = actor.ok ? await work(actor.value, context) : refuse(actor.error, SIGN_IN[actor.error])
    metrics.asked(name, answer.status, (performance.now() - began) / 1000)
    return answer
  }

/** Reads the body as a message and does what it asks. */
export const message =
  <M>(
    most: number,
    decode: (bytes: Uint8Array) => Result<M, WireProblem>,
    work: (actor: Actor, read: M) => Promise<Response>,
  ): LaptopWork =>
  async (actor, context) => {
    const body = await readBytes(context.req.raw, most)
    if (!body.ok) return refuse(body.error)
    const read = decode(body.value)
    return read.ok ? work(actor, read.value) : refuse(refusalOf(read.error))
  }

const SIGN_IN: Readonly<Partial<Record<Refusal, Readonly<Record<string, string>>>>> = { notSignedIn: { 'WWW-Authenticate': 'Bearer' } }

const refusalOf = ({ kind }: WireProblem): Refusal =>
  kind === 'tooLarge' ? 'tooLarge' : kind === 'unknownVersion' ? 'newerWire' : 'malformed'
