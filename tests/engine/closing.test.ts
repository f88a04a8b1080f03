import { afterEach, describe, expect, test } from 'vitest'
import { aLocation, aRoom } from '#tests/engine/counterOnDisk.ts'
import { createClosingDesk } from '#engine/closing.ts'
import type { CounterRoom } from '#engine/counterRoom.ts'
import type { OpenCounter } from '#engine/openCounter.ts'
import { instant } from '#kernel/Instant.ts'
import { openJournalDatabase } from '#storage/journalDatabase.ts'

const rooms: CounterRoom[] = []

afterEach(() => {
  for (const room of rooms.splice(0)) room.close()
})

const openCounter = async (): Promise<OpenCounter> => {
  const { room, open } = aRoom()
  rooms.push(room)
  return open(await aLocation())
}

const register = (counter: OpenCounter, callName: string) => counter.perform('registerResident', { callName, ageGroup: 'from18' })

const begunAt = instant(1)

describe('closing the day at a counter without a server', () => {
  test('is safe only with a backup that was read back and holds what is in the snapshot too, until the next save', async () => {
    const counter = await openCounter()
    const desk = createClosingDesk()
    await register(counter, 'Folded')
    await counter.journal.fold()
    await register(counter, 'Loose')
    await counter.perform('closeDay', {})
    const now = () => desk.closing(counter, { begunAt, report: undefined })
    expect(await now()).toEqual({ ok: true, value: { kind: 'backupDue' } })

    const made = await desk.closingBackup(counter)
    expect(made).toMatchObject({ ok: true, value: { entries: 3 } })
    expect(await now()).toEqual({ ok: true, value: { kind: 'safe', by: 'file', entries: 3 } })

    await register(counter, 'Later')
    expect(await now()).toEqual({ ok: true, value: { kind: 'backupDue' } })
  })

  test('a backup that lacks an entry is not given out', async () => {
    const counter = await openCounter()
    await register(counter, 'Here')
    await register(counter, 'Spoiled')
    const [, entry] = await counter.journal.store.entriesAfter(0)
    if (entry === undefined) throw new Error('nothing was written')
    await openJournalDatabase(counter.known.location).entries.update(entry.position, { sealed: entry.sealed.map((byte) => byte ^ 1) })
    const desk = createClosingDesk()
    expect(await desk.closingBackup(counter)).toEqual({ ok: false, error: { kind: 'backupNotWhole' } })
    expect(await desk.closing(counter, { begunAt, report: undefined })).toEqual({ ok: true, value: { kind: 'backupDue' } })
  })

  test('a laptop tells of itself with the first deed of a day, without an entry of its own', async () => {
    const counter = await openCounter()
    await register(counter, 'One')
    await register(counter, 'Two')
    expect(await counter.journal.store.entryCount()).toBe(2)
    expect(counter.journal.read.all('laptop')).toMatchObject([{ device: counter.journal.device, letter: 'A', heardOn: '2026-09-21' }])
  })
})
