import 'fake-indexeddb/auto'
import { expect } from 'vitest'
import { createCounterRoom } from '#engine/counterRoom.ts'
import type { CounterRoom } from '#engine/counterRoom.ts'
import type { OpenCounter } from '#engine/openCounter.ts'
import { unlockCounter } from '#engine/unlockCounter.ts'
import { instant } from '#kernel/Instant.ts'
import type { MirrorFiles } from '#storage/mirror/MirrorFiles.ts'
import { readMirror } from '#storage/mirror/readMirror.ts'
import type { NewLocation } from '#vault/createLocation.ts'
import { keyringFromBytes, keyringToBytes } from '#vault/keyringBytes.ts'
import { aWriter, WORDS } from '#tests/engine/counterOnDisk.ts'

const rooms: CounterRoom[] = []
/** Every page closes. */
export const endAll = (): void => {
  for (const room of rooms.splice(0)) room.close()
}
/** A page of a browser whose files are these. */
export const aPage = (mirrorFiles: MirrorFiles, writer = aWriter()) => {
  const told: string[] = []
  const room = createCounterRoom({
    writer,
    now: () => instant(1_790_000_000_000),
    changed: () => undefined,
    saved: () => undefined,
    mirrorFiles,
    storageLost: (what) => told.push(what),
  })
  rooms.push(room)
  return { room, told }
}

export const openNew = async (room: CounterRoom, { header, keyring }: NewLocation, practice = false): Promise<OpenCounter> => {
  const known = { location: header.location, label: header.label, practice, header }
  await (await room.directory()).keep(known)
  const copy = await keyringFromBytes(keyringToBytes(keyring))
  if (copy === undefined) throw new Error('The keyring can not be copied')
  return room.open(known, copy)
}

export const unlocked = async (room: CounterRoom, location: string): Promise<OpenCounter> => {
  const opened = await unlockCounter(room, location, WORDS)
  if (!opened.ok) throw new Error(opened.error.kind)
  return opened.value
}

export const register = async (counter: OpenCounter, callName: string): Promise<void> => {
  const done = await counter.perform('registerResident', { callName, ageGroup: 'from18' })
  if (!done.ok) throw new Error(`Not registered: ${done.error.kind}`)
}

export const names = (counter: OpenCounter): readonly string[] => counter.journal.read.all('resident').map(({ callName }) => callName)

/** When so many entries are mirrored, with what else is needed to open and send them. */
export const mirrored = async (files: MirrorFiles, location: string, entries: number): Promise<void> => {
  const count = async () => {
    const mirror = await readMirror(files, location)
    return mirror.facts && mirror.entries.length
  }
  await expect.poll(count, { interval: 2 }).toBe(entries)
}
