import { randomBytes, randomFillSync } from 'node:crypto'
import { Agent, request } from 'node:http'
import { buffer } from 'node:stream/consumers'
import type { DeviceId, EntryHeader, LocationId } from '#sync/entryHeader.ts'
import { encodeHeader } from '#sync/entryHeader.ts'
import type { WriterId } from '#sync/dot.ts'
import { NOWHERE } from '#sync/journalPlace.ts'
import type { JournalPlace } from '#sync/journalPlace.ts'
import type { SealedBytes } from '#sync/sealedBytes.ts'
import { decodePullAnswer, encodePullRequest, PAGE_MAX_BYTES, PAGE_MAX_ENTRIES } from '#sync/wirePull.ts'
import { decodePushAnswer, encodePushRequest } from '#sync/wirePush.ts'

export interface LoadedLaptop {
  readonly location: LocationId
  readonly device: DeviceId
  readonly syncToken: string
}

/** Entries as a laptop pushes them at the end of a day: real headers, and as many random bytes as sealed ones would have. */
export const entriesOf = ({ location, device }: LoadedLaptop, sizes: readonly number[]): readonly SealedBytes[] => {
  const writer = randomBytes(8).toString('hex') as WriterId
  return sizes.map((size, index) => {
    const header: EntryHeader = {
      v: 1,
      location,
      device,
      writer,
      seq: index + 1,
      hlc: { ms: 1_790_000_000_000 + index * 60_000, counter: 0, writer },
      after: [],
      epoch: { number: 1, keyId: 'e'.repeat(16) },
    }
    return { header: encodeHeader(header), sealed: randomFillSync(new Uint8Array(size)) }
  })
}

const agent = new Agent({ keepAlive: true, maxSockets: 256 })

/** What a laptop asks of a server, without what it does with the answer. */
export const laptopAt = (port: number, { location, syncToken }: LoadedLaptop) => {
  const ask = (path: string, body: Uint8Array): Promise<Uint8Array> =>
    new Promise((resolve, reject) => {
      const headers = { Authorization: `Bearer ${syncToken}`, 'Content-Type': 'application/octet-stream', 'Content-Length': body.length }
      const asked = request({ agent, port, host: '127.0.0.1', method: 'POST', path: `/api/v1/${location}/${path}`, headers }, (answer) => {
        buffer(answer).then((bytes) => {
          if (answer.statusCode === 200) resolve(bytes)
          else reject(new Error(`The server answered ${String(answer.statusCode)}`))
        }, reject)
      })
      asked.on('error', reject)
      asked.end(body)
    })

  return {
    push: async (entries: readonly SealedBytes[]): Promise<void> => {
      const answer = decodePushAnswer(await ask('push', encodePushRequest({ place: NOWHERE, entries })))
      if (!answer.ok || answer.value.kind !== 'taken' || answer.value.verdicts.some(({ kind }) => kind !== 'stored')) {
        throw new Error('Entries were not stored')
      }
    },
    /** Each request for a page is told of. */
    pullAll: async (told: (ms: number) => void): Promise<number> => {
      let from = 0
      let place: JournalPlace = NOWHERE
      for (;;) {
        const began = performance.now()
        const asked = { place, from, joined: undefined, maxEntries: PAGE_MAX_ENTRIES, maxBytes: PAGE_MAX_BYTES }
        const answer = decodePullAnswer(await ask('pull', encodePullRequest(asked)))
        told(performance.now() - began)
        if (!answer.ok || answer.value.kind !== 'page') throw new Error('There is no page')
        from = answer.value.to
        place = answer.value.place
        if (!answer.value.more) return from
      }
    },
  }
}
