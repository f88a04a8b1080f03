import 'fake-indexeddb/auto'
import { readFile } from 'node:fs/promises'
import { IDBFactory } from 'fake-indexeddb'
import Dexie from 'dexie'
import { expect, test } from 'vitest'
import { createEnrolmentDesk } from '#engine/enrolmentDesk.ts'
import type { EnrolmentHandlers } from '#engine/enrolmentDesk.ts'
import { createPracticeLocation } from '#vault/createLocation.ts'
import { syncTokenOf } from '#engine/serverAccess.ts'
import { unlockCounter } from '#engine/unlockCounter.ts'
import { aLocation, aRoom, anId } from '#tests/engine/counterOnDisk.ts'

const ENROLMENT = 'e2'.repeat(16)
const TOKENS = { appendToken: 'a'.repeat(43), syncToken: 's'.repeat(43) }

/** A laptop with a disk of its own; `here` does something while that disk is the one of this process. */
const aLaptop = () => {
  const disk = new IDBFactory()
  const { room, open } = aRoom()
  const here = async <T>(work: () => Promise<T>): Promise<T> => {
    Dexie.dependencies.indexedDB = disk
    return work()
  }
  const desk = createEnrolmentDesk(room)
  const ask = <N extends keyof EnrolmentHandlers>(call: N, input: Parameters<EnrolmentHandlers[N]>[0]) =>
    here(() => (desk[call] as (asked: unknown) => ReturnType<EnrolmentHandlers[N]>)(input))
  return { room, open, here, ask }
}

type Laptop = ReturnType<typeof aLaptop>

const valueOf = <T>(
  result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: { readonly kind: string } },
): T => {
  if (!result.ok) throw new Error(result.error.kind)
  return result.value
}

const wordList = () => readFile(new URL('../../public/words/passphrase-nl.txt', import.meta.url), 'utf8')

/** Both through commitments and keys; answers the digits of both screens. */
const agree = async (first: Laptop, second: Laptop) => {
  const a = valueOf(await first.ask('beginEnrolment', { side: 'approving', enrolment: ENROLMENT })).message
  const n = valueOf(await second.ask('beginEnrolment', { side: 'joining', enrolment: ENROLMENT })).message
  const revealA = valueOf(await first.ask('hearEnrolment', { text: n })).message ?? ''
  const revealN = valueOf(await second.ask('hearEnrolment', { text: a })).message ?? ''
  const onFirst = valueOf(await first.ask('hearEnrolment', { text: revealN })).digits
  const onSecond = valueOf(await second.ask('hearEnrolment', { text: revealA })).digits
  return [onFirst, onSecond] as const
}

const letIn = async (first: Laptop, second: Laptop, tokens?: typeof TOKENS) => {
  const digits = await agree(first, second)
  await second.ask('confirmDigits', undefined)
  const keys = valueOf(await first.ask('confirmDigits', undefined)).message ?? ''
  expect(valueOf(await second.ask('hearEnrolment', { text: keys })).at).toBe('takenOver')
  const { passphrase } = valueOf(await second.ask('prepareJoin', { wordList: await wordList() }))
  const device = await second.ask('newDevice', undefined)
  const joined = await second.ask('confirmJoin', tokens === undefined ? { device } : { device, tokens })
  return { digits, passphrase, device, joined }
}

test('a second laptop is let in, keeps the counter under its own words, and writes what the first one can read', async () => {
  const location = await aLocation()
  const first = aLaptop()
  const second = aLaptop()
  await first.here(() => first.open(location))
  const { digits, passphrase, device, joined } = await letIn(first, second, TOKENS)
  expect(digits[0]).toEqual(digits[1])
  const { message, card } = valueOf(joined)
  expect(card.location).toBe(location.header.location)
  expect(valueOf(await first.ask('hearEnrolment', { text: message })).at).toBe('letIn')

  const headerOnFirst = (await first.here(async () => (await first.room.directory()).find(location.header.location)))?.header
  expect((headerOnFirst as { slots: unknown[] }).slots).toHaveLength(2)
  expect(first.room.current()?.known.header).toEqual(headerOnFirst)

  const kept = await second.here(() => unlockCounter(second.room, location.header.location, passphrase))
  const counter = valueOf(kept)
  expect(counter.journal.keyring.newest().epoch).toEqual(location.keyring.newest().epoch)
  expect(await counter.journal.store.remembered('device')).toBe(device)
  expect(await counter.journal.store.remembered('deviceLetter')).toBe('B')
  expect(await syncTokenOf(counter)).toBe(TOKENS.syncToken)
  expect(JSON.stringify(await counter.journal.store.remembered('serverTokens'))).not.toContain(TOKENS.syncToken)
  await counter.journal.write([{ kind: 'field', record: 'resident', id: anId(), field: 'callName', value: 'Sabela' }])
  const written = await counter.journal.store.entriesAfter(0)
  const read = await first.here(async () => {
    const journal = first.room.current()?.journal
    await journal?.store.append({ entries: written })
    await journal?.catchUp()
    return journal?.read.all('resident').map(({ callName }) => callName)
  })
  expect(read).toEqual(['Sabela'])
})

test('each laptop that is let in gets another letter for its tickets', async () => {
  const first = aLaptop()
  await first.here(async () => first.open(await aLocation()))
  const letters: unknown[] = []
  for (let laptop = 0; laptop < 2; laptop++) {
    const second = aLaptop()
    valueOf((await letIn(first, second)).joined)
    letters.push(await second.room.current()?.journal.store.remembered('deviceLetter'))
  }
  expect(letters).toEqual(['B', 'C'])
})

test('nothing of a counter is on the new disk before its own words are confirmed, and none when it is ended', async () => {
  const first = aLaptop()
  const second = aLaptop()
  await first.here(async () => first.open(await aLocation()))
  await agree(first, second)
  await second.ask('confirmDigits', undefined)
  await second.ask('hearEnrolment', { text: valueOf(await first.ask('confirmDigits', undefined)).message ?? '' })
  expect((await second.ask('confirmJoin', { device: 'd'.repeat(32) })).ok).toBe(false)
  expect(await second.here(async () => (await second.room.directory()).all())).toEqual([])
  await second.ask('endEnrolment', undefined)
  expect(await second.ask('prepareJoin', { wordList: await wordList() })).toEqual({ ok: false, error: { kind: 'noEnrolment' } })
})

test('a laptop that has the counter already keeps what it has, and is told before it is shown any words', async () => {
  const location = await aLocation()
  const first = aLaptop()
  const second = aLaptop()
  await first.here(() => first.open(location))
  await second.here(() => second.open(location))
  await agree(first, second)
  await second.ask('confirmDigits', undefined)
  await second.ask('hearEnrolment', { text: valueOf(await first.ask('confirmDigits', undefined)).message ?? '' })
  const alreadyHere = { ok: false, error: { kind: 'alreadyHere' } }
  expect(await second.ask('prepareJoin', { wordList: await wordList() })).toEqual(alreadyHere)
  expect(second.room.current()?.known.location).toBe(location.header.location)
})

test('a counter that came onto this laptop while its words were written down is not written over', async () => {
  const location = await aLocation()
  const first = aLaptop()
  const second = aLaptop()
  await first.here(() => first.open(location))
  await agree(first, second)
  await second.ask('confirmDigits', undefined)
  await second.ask('hearEnrolment', { text: valueOf(await first.ask('confirmDigits', undefined)).message ?? '' })
  await second.ask('prepareJoin', { wordList: await wordList() })
  await second.here(() => second.open(location))
  expect(await second.ask('confirmJoin', { device: 'd'.repeat(32) })).toEqual({ ok: false, error: { kind: 'alreadyHere' } })
})

test('practice never lets a laptop in, never names itself to a server and keeps no tokens', async () => {
  const { room, here, ask } = aLaptop()
  const practice = await createPracticeLocation('Oefenen')
  await here(() =>
    room.open({ location: practice.header.location, label: 'Oefenen', practice: true, header: practice.header }, practice.keyring),
  )
  expect(await ask('beginEnrolment', { side: 'approving', enrolment: ENROLMENT })).toEqual({ ok: false, error: { kind: 'noEnrolment' } })
  expect(await ask('serverPlace', undefined)).toEqual({ ok: false, error: { kind: 'notUnlocked' } })
  expect(await ask('keepServerTokens', TOKENS)).toEqual({ ok: false, error: { kind: 'notUnlocked' } })
})

test('keys are not handed over unless digits were shown and confirmed, and not by a locked laptop', async () => {
  const first = aLaptop()
  const second = aLaptop()
  await first.here(async () => first.open(await aLocation()))
  expect(await first.ask('confirmDigits', undefined)).toEqual({ ok: false, error: { kind: 'noEnrolment' } })
  await agree(first, second)
  first.room.close()
  expect(await first.ask('confirmDigits', undefined)).toEqual({ ok: false, error: { kind: 'notUnlocked' } })
})

test('a counter that is opened once more from the disk keeps its keys, so that it can hand them on', async () => {
  const location = await aLocation()
  const { room, here, open } = aLaptop()
  await here(async () => {
    const opened = await open(location)
    await room.open(opened.known, opened.journal.keyring)
    expect(room.current()?.journal.keyring.material.root.secret.some((byte) => byte !== 0)).toBe(true)
    room.close()
    expect(location.keyring.material.root.secret.every((byte) => byte === 0)).toBe(true)
  })
})
