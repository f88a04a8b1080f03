import { createMemoryJournalData } from '#server/data/memoryJournalData.ts'
import type { JournalData } from '#server/data/JournalData.ts'
import { presentSnapshot, snapshotChunk } from '#server/journal/downloadSnapshot.ts'
import type { Actor, JournalDeps } from '#server/journal/JournalDeps.ts'
import { pullEntries } from '#server/journal/pullEntries.ts'
import { pushEntries } from '#server/journal/pushEntries.ts'
import { sweepJournals } from '#server/journal/sweepJournals.ts'
import { offerSnapshot, storeSnapshotChunk } from '#server/journal/uploadSnapshot.ts'
import type { Instant } from '#kernel/Instant.ts'
import { err, ok } from '#kernel/Result.ts'
import type { Result } from '#kernel/Result.ts'
import { createCoverage } from '#sync/coverage.ts'
import type { ServerFailure } from '#sync/cycle/SyncServer.ts'
import type { LocationId } from '#sync/entryHeader.ts'
import type { Generation } from '#sync/journalPlace.ts'
import { decodePullRequest, encodePullAnswer } from '#sync/wirePull.ts'
import { decodePushRequest, encodePushAnswer } from '#sync/wirePush.ts'
import { decodeSnapshotOffer, encodeOfferAnswer, encodeSnapshotHead } from '#sync/wireSnapshot.ts'
import type { WireProblem } from '#sync/WireProblem.ts'
import { carriedServer } from '#tests/simulation/carriedServer.ts'
import type { Asked, BytesAnswer } from '#tests/simulation/carriedServer.ts'
import type { SimServer } from '#tests/simulation/SimParts.ts'

class ServerDied extends Error {
  override readonly name = 'ServerDied'
}

interface CoreServerDeps {
  readonly location: LocationId
  readonly now: () => Instant
  readonly mintGeneration: () => Generation
}

/** The server's rules as functions of bytes, on a storage in memory: what its routes do, without HTTP. */
export const coreServer = async ({ location, now, mintGeneration }: CoreServerDeps): Promise<SimServer> => {
  const data = createMemoryJournalData()
  await data.begin(location, mintGeneration())
  const backups = [data.copy()]
  const living: JournalDeps = { data, now, mintGeneration, closedEpochs: () => Promise.resolve(() => false) }
  const dying: JournalDeps = { ...living, data: endingBeforeItsCommit(data) }

  const answer = async (actor: Actor, asked: Asked, dies: boolean): Promise<BytesAnswer> => {
    try {
      return await answerBytes(dies ? dying : living, actor, asked)
    } catch (error) {
      if (error instanceof ServerDied) return err({ kind: 'offline' })
      throw error
    }
  }
  const present = <T>(work: Parameters<typeof data.read<T>>[1]) => data.read(location, work)

  return {
    reach: (device, token, line) => carriedServer(line, (asked, dies) => answer({ location, device, token }, asked, dies)),
    backUp: () => {
      backups.push(data.copy())
      return Promise.resolve()
    },
    putBack: (which) => {
      data.putBack(backups[which] ?? data.copy())
      return Promise.resolve()
    },
    backups: () => backups.length,
    sweep: async () => {
      await sweepJournals(living)
    },
    lookInto: async () => {
      const journal = data.copy().get(location)
      const coverage = await present(async (rows) => rows.head.snapshot && (await rows.snapshot(rows.head.snapshot))?.coverage)
      const dots = journal?.rows.map(({ dot }) => `${dot.writer}.${String(dot.seq)}`) ?? []
      return { dots, coverage: coverage ?? createCoverage() }
    },
  }
}

/** A process that ends when everything is worked out and nothing is written. */
const endingBeforeItsCommit = (data: JournalData): JournalData => ({
  ...data,
  write: (location, work) =>
    data.write(location, async (rows) => {
      await work(rows)
      throw new ServerDied()
    }),
})

const answerBytes = async (deps: JournalDeps, actor: Actor, asked: Asked): Promise<BytesAnswer> => {
  switch (asked.route) {
    case 'push':
      return answered(decodePushRequest(asked.body), (request) => pushEntries(deps, actor, request), encodePushAnswer)
    case 'pull':
      if (actor.token !== 'sync') return err({ kind: 'forbidden' })
      return answered(decodePullRequest(asked.body), (request) => pullEntries(deps, actor, request), encodePullAnswer)
    case 'offer':
      return answered(decodeSnapshotOffer(asked.body), (request) => offerSnapshot(deps, actor, request), encodeOfferAnswer)
    case 'head':
      return found(await presentSnapshot(deps, actor), encodeSnapshotHead)
    case 'chunk':
      return found(await snapshotChunk(deps, actor, asked.snapshot, asked.index), (bytes) => bytes)
    case 'putChunk': {
      const { snapshot: id, index, body: bytes } = asked
      const kept = await storeSnapshotChunk(deps, actor, { id, index, bytes })
      return kept === 'kept' ? ok(new Uint8Array()) : err({ kind: kept === 'noSuchOffer' ? 'notThere' : 'serverError' })
    }
  }
}

const answered = async <Q, A>(
  request: Result<Q, WireProblem>,
  work: (request: Q) => Promise<A | undefined>,
  encode: (answer: A) => Uint8Array,
): Promise<BytesAnswer> => (request.ok ? found(await work(request.value), encode) : err(MALFORMED))

const found = <A>(answer: A | undefined, encode: (answer: A) => Uint8Array): BytesAnswer =>
  answer === undefined ? err({ kind: 'notThere' }) : ok(encode(answer))

const MALFORMED: ServerFailure = { kind: 'serverError' }
