import { expect, test } from 'vitest'
import type { Joining, JoiningStep } from '#engine/enrolling/joinCounter.ts'
import type { LettingIn, LettingInStep } from '#engine/enrolling/letLaptopIn.ts'
import { err } from '#kernel/Result.ts'
import type { EnrolmentServer } from '#sync/enrolment/EnrolmentServer.ts'
import { unlockCounter } from '#engine/unlockCounter.ts'
import { aLocation } from '#tests/engine/counterOnDisk.ts'
import { aLaptopOn, aServer, stepOf, until, valueOf } from '#tests/engine/enrolling/enrollingLaptops.ts'
import { keySwappingServer, twoFacedServer } from '#tests/engine/enrolling/twoFacedServer.ts'

const letting = <A extends LettingInStep['at']>(one: LettingIn, at: A) => until(one, stepOf<LettingInStep, A>(at))
const joining = <A extends JoiningStep['at']>(one: Joining, at: A) => until(one, stepOf<JoiningStep, A>(at))

/** A counter that is connected to its server. */
const aConnectedCounter = async (onFirst?: (server: EnrolmentServer) => EnrolmentServer) => {
  const { server, code, clock } = await aServer()
  const first = aLaptopOn(onFirst?.(server) ?? server)
  const location = await aLocation()
  await first.open(location)
  valueOf(await first.connectToServer(code.toLowerCase()))
  return { server, clock, first, location }
}

/** Two laptops that find each other through a server of ill will. */
const comparedThrough = async <F extends (honest: EnrolmentServer) => { readonly server: EnrolmentServer }>(faced: F) => {
  const { server, code } = await aServer()
  const ill = faced(server) as ReturnType<F>
  const first = aLaptopOn(ill.server)
  const second = aLaptopOn(ill.server)
  await first.open(await aLocation())
  valueOf(await first.connectToServer(code))
  const inviting = first.letLaptopIn()
  const coming = valueOf(await second.joinCounter((await letting(inviting, 'waiting')).code))
  return { ...ill, inviting, coming }
}

test('a counter without a server gets one by the code of its terminal, and says what is wrong with another code', async () => {
  const { server, code } = await aServer()
  const first = aLaptopOn(server)
  await first.open(await aLocation())
  expect(await first.connectToServer('0000-0000-00000')).toEqual(err({ kind: 'codeNotKnown' }))
  expect((await first.connectToServer(code)).ok).toBe(true)
  const second = aLaptopOn(server)
  expect(await second.connectToServer(code)).toEqual(err({ kind: 'notUnlocked' }))
})

test('two laptops find each other by a code, see the same digits, and the counter comes under words of its own', async () => {
  const { server, first, location } = await aConnectedCounter()
  const second = aLaptopOn(server)
  const inviting = first.letLaptopIn()
  const { code } = await letting(inviting, 'waiting')
  expect(code).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{5}$/)
  const coming = valueOf(await second.joinCounter(` ${code.toLowerCase().replaceAll('-', ' ')}`))
  const [onFirst, onSecond] = await Promise.all([letting(inviting, 'comparing'), joining(coming, 'comparing')])
  expect(onFirst.digits).toEqual(onSecond.digits)
  coming.same()
  await joining(coming, 'waitingForKeys')
  inviting.same()
  const { passphrase, label } = await joining(coming, 'words')
  expect(label).toBe('Proeflocatie')
  expect(passphrase.split(' ')).toHaveLength(4)
  expect(await second.locations()).toEqual([])

  valueOf(await coming.finish())
  expect(second.opened.map((card) => card.location)).toEqual([location.header.location])
  // The screen goes when the counter opens; that must not end what is still to be told.
  coming.end()
  await letting(inviting, 'done')
  expect(first.lettingIn).toEqual(expect.arrayContaining([true, false]))
  expect(first.lettingIn.at(-1)).toBe(false)
  expect((first.room.current()?.known.header as { slots: unknown[] }).slots).toHaveLength(2)
  expect((await unlockCounter(second.room, location.header.location, passphrase)).ok).toBe(true)
})

test('digits that differ end it on both sides: nothing is on the new laptop, and it can be begun anew', async () => {
  const { server, first } = await aConnectedCounter()
  const second = aLaptopOn(server)
  for (const refuser of ['new laptop', 'laptop of the counter'] as const) {
    const inviting = first.letLaptopIn()
    const coming = valueOf(await second.joinCounter((await letting(inviting, 'waiting')).code))
    await Promise.all([letting(inviting, 'comparing'), joining(coming, 'comparing')])
    if (refuser === 'new laptop') {
      inviting.same()
      coming.notSame()
      expect((await joining(coming, 'ended')).why).toEqual({ kind: 'notTheSame' })
      expect((await letting(inviting, 'ended')).why).toEqual({ kind: 'enrolmentEnded' })
    } else {
      coming.same()
      inviting.notSame()
      expect((await letting(inviting, 'ended')).why).toEqual({ kind: 'notTheSame' })
      expect((await joining(coming, 'ended')).why).toEqual({ kind: 'enrolmentEnded' })
    }
    expect(await second.locations()).toEqual([])
  }
})

test('a server that plays the other laptop to each side is seen: the screens show different digits', async () => {
  const { inviting, coming, takenOver } = await comparedThrough(twoFacedServer)
  const [onFirst, onSecond] = await Promise.all([letting(inviting, 'comparing'), joining(coming, 'comparing')])
  expect(onFirst.digits).not.toEqual(onSecond.digits)
  inviting.notSame()
  coming.notSame()
  await Promise.all([letting(inviting, 'ended'), joining(coming, 'ended')])
  expect(takenOver()).toBe(false)
})

test('control: if nobody compared, that server would have the keys', async () => {
  const { inviting, takenOver, confirm } = await comparedThrough(twoFacedServer)
  await letting(inviting, 'comparing')
  confirm()
  inviting.same()
  await expect.poll(takenOver).toBe(true)
})

test('a server that swaps a key on its way is seen by the laptop itself, before anybody compares', async () => {
  const { server, first } = await aConnectedCounter()
  const second = aLaptopOn(keySwappingServer(server))
  const inviting = first.letLaptopIn()
  const coming = valueOf(await second.joinCounter((await letting(inviting, 'waiting')).code))
  expect((await joining(coming, 'ended')).why).toEqual({ kind: 'commitmentBroken' })
  inviting.same()
  expect((await letting(inviting, 'ended')).why).toEqual({ kind: 'enrolmentEnded' })
})

test('a code that nobody used in time ends, and so does a screen that is left; neither leaves anything behind', async () => {
  const { server, first, clock } = await aConnectedCounter()
  const late = first.letLaptopIn()
  const { code } = await letting(late, 'waiting')
  clock.now += 11 * 60_000
  expect((await letting(late, 'ended')).why).toEqual({ kind: 'enrolmentEnded' })
  const second = aLaptopOn(server)
  expect(await second.joinCounter(code)).toEqual(err({ kind: 'codeNotKnown' }))

  const left = first.letLaptopIn()
  const next = await letting(left, 'waiting')
  left.end()
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(await second.joinCounter(next.code)).toEqual(err({ kind: 'codeNotKnown' }))

  const third = first.letLaptopIn()
  const coming = valueOf(await second.joinCounter((await letting(third, 'waiting')).code))
  await Promise.all([letting(third, 'comparing'), joining(coming, 'comparing')])
  coming.end()
  third.same()
  expect((await letting(third, 'ended')).why).toEqual({ kind: 'enrolmentEnded' })
  expect(await second.locations()).toEqual([])
})

test('a line that drops again and again costs time only', async () => {
  const drops = (server: EnrolmentServer): EnrolmentServer => {
    let asked = 0
    return new Proxy(server, {
      get: (target, name: keyof EnrolmentServer) => async (input: never) => {
        const answer = await (target[name] as (asked: never) => Promise<unknown>)(input)
        asked += 1
        // Half of the answers are lost on the way, after the server did what was asked.
        return ['setUp', 'join', 'takeTokens'].includes(name) || asked % 2 === 0 ? answer : err({ kind: 'noConnection' })
      },
    })
  }
  const { server, first } = await aConnectedCounter(drops)
  const second = aLaptopOn(drops(server))
  const inviting = first.letLaptopIn()
  const coming = valueOf(await second.joinCounter((await letting(inviting, 'waiting')).code))
  await Promise.all([letting(inviting, 'comparing'), joining(coming, 'comparing')])
  coming.same()
  inviting.same()
  await joining(coming, 'words')
  valueOf(await coming.finish())
  await letting(inviting, 'done')
})
