import { Hono } from 'hono'
import type { DeviceDirectory } from '#server/data/DeviceDirectory.ts'
import { presentSnapshot, snapshotChunk } from '#server/journal/downloadSnapshot.ts'
import type { Actor, JournalDeps } from '#server/journal/JournalDeps.ts'
import { pullEntries } from '#server/journal/pullEntries.ts'
import { pushEntries } from '#server/journal/pushEntries.ts'
import { offerSnapshot, storeSnapshotChunk } from '#server/journal/uploadSnapshot.ts'
import type { Metrics } from '#server/metrics.ts'
import type { Pokes } from '#server/pokes.ts'
import { askedByLaptop, LOCATION, message } from '#server/routes/askedByLaptop.ts'
import { bytesAnswer, doneAnswer, NO_STORE } from '#server/routes/bytesAnswer.ts'
import { readBytes } from '#server/routes/readBytes.ts'
import { refuse } from '#server/routes/refusal.ts'
import type { Result } from '#kernel/Result.ts'
import { PUSH_MAX_BYTES } from '#sync/limits.ts'
import { isSnapshotId } from '#sync/snapshotId.ts'
import { decodePullRequest, encodePullAnswer } from '#sync/wirePull.ts'
import { decodePushRequest, encodePushAnswer } from '#sync/wirePush.ts'
import type { PushAnswer } from '#sync/wirePush.ts'
import {
  decodeSnapshotOffer,
  encodeOfferAnswer,
  encodeSnapshotHead,
  OFFER_MAX_BYTES,
  SNAPSHOT_CHUNK_MAX_BYTES,
} from '#sync/wireSnapshot.ts'
import type { WireProblem } from '#sync/WireProblem.ts'

export interface JournalRouteParts extends JournalDeps {
  readonly devices: DeviceDirectory
  readonly pokes: Pokes
  readonly metrics: Metrics
}

const CHUNK = `${LOCATION}/snapshots/:id/chunks/:index{[0-9]{1,4}}`

/** A pull's message is a hundred bytes; nobody needs to send more. */
const PULL_MAX_BYTES = 1024

/** How laptops of a location exchange sealed entries. To be mounted at /api/v1. */
export const journalRoutes = (parts: JournalRouteParts): Hono => {
  const { devices, pokes, metrics } = parts
  const app = new Hono()

  const asked = askedByLaptop(devices, metrics)

  /** Answers a message with another; undefined: nothing is there for this laptop. */
  const exchange = <M, A>(
    most: number,
    decode: (bytes: Uint8Array) => Result<M, WireProblem>,
    work: (actor: Actor, read: M) => Promise<A | undefined>,
    encode: (answer: A) => Uint8Array<ArrayBuffer>,
  ) =>
    message(most, decode, async (actor, read) => {
      const answer = await work(actor, read)
      return answer === undefined ? refuse('notFound') : bytesAnswer(encode(answer))
    })

  const push = async (actor: Actor, request: Parameters<typeof pushEntries>[2]): Promise<PushAnswer | undefined> => {
    const answer = await pushEntries(parts, actor, request)
    if (answer?.kind === 'restored') metrics.restored()
    if (answer?.kind !== 'taken') return answer
    for (const { kind } of answer.verdicts) metrics.verdict(kind)
    if (answer.verdicts.some(({ kind }) => kind === 'stored')) pokes.poke(actor.location, actor.device)
    return answer
  }
  const pull = (actor: Actor, request: Parameters<typeof pullEntries>[2]) => pullEntries(parts, actor, request)
  const offer = async (actor: Actor, request: Parameters<typeof offerSnapshot>[2]) => {
    const answer = await offerSnapshot(parts, actor, request)
    if (answer?.kind === 'current') pokes.poke(actor.location, actor.device)
    return answer
  }

  app.post(`${LOCATION}/push`, asked('push', false, exchange(PUSH_MAX_BYTES, decodePushRequest, push, encodePushAnswer)))
  app.post(`${LOCATION}/pull`, asked('pull', true, exchange(PULL_MAX_BYTES, decodePullRequest, pull, encodePullAnswer)))
  app.post(`${LOCATION}/snapshots`, asked('offerSnapshot', true, exchange(OFFER_MAX_BYTES, decodeSnapshotOffer, offer, encodeOfferAnswer)))

  app.get(
    `${LOCATION}/snapshot`,
    asked('snapshot', true, async (actor) => {
      const head = await presentSnapshot(parts, actor)
      return head === undefined ? refuse('noSnapshot') : bytesAnswer(encodeSnapshotHead(head))
    }),
  )

  app.put(
    CHUNK,
    asked('storeChunk', true, async (actor, context) => {
      const id = context.req.param('id')
      if (!isSnapshotId(id)) return refuse('noSuchOffer')
      const body = await readBytes(context.req.raw, SNAPSHOT_CHUNK_MAX_BYTES)
      if (!body.ok) return refuse(body.error)
      const kept = await storeSnapshotChunk(parts, actor, { id, index: Number(context.req.param('index')), bytes: body.value })
      if (kept === 'kept') return doneAnswer()
      return refuse(kept === undefined ? 'notFound' : kept === 'empty' ? 'malformed' : kept)
    }),
  )

  app.get(
    CHUNK,
    asked('chunk', true, async (actor, context) => {
      const id = context.req.param('id')
      const chunk = isSnapshotId(id) ? await snapshotChunk(parts, actor, id, Number(context.req.param('index'))) : undefined
      return chunk === undefined ? refuse('notFound') : bytesAnswer(new Uint8Array(chunk))
    }),
  )

  app.get(
    `${LOCATION}/events`,
    asked('events', true, ({ location, device }) =>
      Promise.resolve(
        new Response(pokes.stream(location, device), {
          // A proxy that collects an answer before it passes it on would swallow the pokes; nginx goes by the second header.
          headers: { 'Content-Type': 'text/event-stream', ...NO_STORE, 'X-Accel-Buffering': 'no' },
        }),
      ),
    ),
  )

  for (const [path, allowed] of METHODS) app.all(path, () => refuse('wrongMethod', { Allow: allowed }))
  return app
}

const METHODS = [
  [`${LOCATION}/push`, 'POST'],
  [`${LOCATION}/pull`, 'POST'],
  [`${LOCATION}/snapshots`, 'POST'],
  [`${LOCATION}/snapshot`, 'GET'],
  [CHUNK, 'GET, PUT'],
  [`${LOCATION}/events`, 'GET'],
] as const
