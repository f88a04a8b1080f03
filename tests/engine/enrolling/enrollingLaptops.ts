import 'fake-indexeddb/auto'
import { readFile } from 'node:fs/promises'
import { IDBFactory } from 'fake-indexeddb'
import Dexie from 'dexie'
import { createEnrolmentClient } from '#courier/enrolmentClient.ts'
import { createEnrolmentDesk } from '#engine/enrolmentDesk.ts'
import type { EnrolmentHandlers } from '#engine/enrolmentDesk.ts'
import { createEnrolment } from '#engine/enrolling/createEnrolment.ts'
import type { EnrolmentClient } from '#engine/enrolling/EnrolmentClient.ts'
import type { Watched } from '#engine/enrolling/watched.ts'
import { syncTokenOf } from '#engine/serverAccess.ts'
import type { OpenJournalCard } from '#engine/door.ts'
import { createMemoryEnrolmentData } from '#server/enrolment/memoryEnrolmentData.ts'
import { mintSetUpCode } from '#server/enrolment/setUpCodes.ts'
import { secretHash } from '#server/enrolment/shortCode.ts'
import type { EnrolmentServer } from '#sync/enrolment/EnrolmentServer.ts'
import type { NewLocation } from '#vault/createLocation.ts'
import { aRoom } from '#tests/engine/counterOnDisk.ts'
import { startEnrolmentServer } from '#tests/server/enrolment/enrolmentServer.ts'

let turn: Promise<unknown> = Promise.resolve()

/** One at a time in this process: each laptop has a disk of its own, and Dexie knows one at a time. */
const onDisk = <T>(disk: IDBFactory, work: () => Promise<T>): Promise<T> => {
  const mine = turn.then(() => {
    Dexie.dependencies.indexedDB = disk
    return work()
  })
  turn = mine.catch(() => undefined)
  return mine
}

/** A laptop's page and engine, as the app puts them together, on a server seen through its courier. */
export const aLaptopOn = (server: EnrolmentServer) => {
  const disk = new IDBFactory()
  const { room, open } = aRoom()
  const desk = createEnrolmentDesk(room)
  const opened: OpenJournalCard[] = []
  const lettingIn: boolean[] = []
  const client: EnrolmentClient = createEnrolment({
    server,
    ask: (call, input) => onDisk(disk, () => (desk[call] as (asked: unknown) => ReturnType<EnrolmentHandlers[typeof call]>)(input)),
    forget: () => void desk.endEnrolment(undefined),
    pause: () => new Promise((resolve) => setTimeout(resolve, 1)),
    loadWordList: () => readFile(new URL('../../../public/words/passphrase-nl.txt', import.meta.url), 'utf8'),
    joined: (card) => opened.push(card),
    syncToken: () => {
      const counter = room.current()
      return onDisk(disk, async () => counter && syncTokenOf(counter))
    },
    connected: () => Promise.resolve(),
    lettingIn: (going) => lettingIn.push(going),
  })
  return {
    ...client,
    room,
    opened,
    lettingIn,
    open: (location: NewLocation) => onDisk(disk, () => open(location)),
    locations: () => onDisk(disk, async () => (await room.directory()).all()),
  }
}

/** The server's own routes, without a network between; `code` is the one of its terminal. */
export const aServer = async () => {
  const data = createMemoryEnrolmentData()
  const routes = startEnrolmentServer(data, async (token) => data.deviceOf(secretHash(token)))
  const server = createEnrolmentClient((path, init) =>
    routes.request(init?.method ?? 'GET', (path as string).slice('/api/v1'.length), init),
  )
  const code = (await mintSetUpCode({ data, now: () => routes.clock.now })) ?? ''
  return { server, code, clock: routes.clock }
}

/** Waits until something that goes on by itself is so far. */
export const until = <S, T>(watched: Watched<S>, found: (state: S) => T | undefined): Promise<T> =>
  new Promise((resolve) => {
    let stop: () => void = () => undefined
    const look = (): void => {
      const value = found(watched.state())
      if (value === undefined) return
      stop()
      resolve(value)
    }
    stop = watched.onState(look)
    look()
  })

export const stepOf =
  <S extends { readonly at: string }, A extends S['at']>(at: A) =>
  ({ step }: { readonly step: S }): Extract<S, { readonly at: A }> | undefined =>
    step.at === at ? (step as Extract<S, { readonly at: A }>) : undefined

export const valueOf = <T>(
  result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: { kind: string } },
): T => {
  if (!result.ok) throw new Error(result.error.kind)
  return result.value
}
