import { expect, test } from 'vitest'
import { answerKeeperRequest } from '#engine/answerKeeperRequest.ts'
import { createKeeper, KEEP_FOR } from '#engine/keeper.ts'
import { readKeeperRequest } from '#engine/keeperMessages.ts'
import { receiveKeyring, sendKeyring } from '#engine/keyringPort.ts'
import { keyringFromBytes, keyringToBytes } from '#vault/keyringBytes.ts'
import { openUnderPin, wrapUnderPin } from '#vault/sessionPin.ts'
import { quickLocation } from '#tests/vault/slotsForTests.ts'

const newKeeper = () => createKeeper({ now: () => 0, wallNow: () => 0, keepFor: KEEP_FOR, wrap: wrapUnderPin, open: openUnderPin })

test('a keyring goes from one engine over the keeper to the next, and the page sees none of it', async () => {
  const keeper = newKeeper()
  const { keyring } = await quickLocation()

  const first = new MessageChannel()
  const bytes = keyringToBytes(keyring)
  sendKeyring(first.port1, bytes)
  expect(bytes.every((byte) => byte === 0)).toBe(true)
  expect(await answerKeeperRequest(keeper, { kind: 'keep', id: 1, port: first.port2, pin: '4829', staff: 'Noor' })).toEqual({
    kind: 'kept',
  })

  const second = new MessageChannel()
  const received = receiveKeyring(second.port1)
  expect(await answerKeeperRequest(keeper, { kind: 'hand', id: 2, port: second.port2, pin: '4829' })).toEqual({
    kind: 'handed',
    staff: 'Noor',
  })
  const again = await keyringFromBytes((await received) ?? new Uint8Array(0))
  expect(again?.material).toEqual(keyring.material)

  expect(await answerKeeperRequest(keeper, { kind: 'forget', id: 3 })).toEqual({ kind: 'forgotten' })
  const third = new MessageChannel()
  expect(await answerKeeperRequest(keeper, { kind: 'hand', id: 4, port: third.port2, pin: '4829' })).toEqual({ kind: 'gone' })
  third.port1.close()
})

test('something else than a keyring on the port is not kept', async () => {
  const { port1, port2 } = new MessageChannel()
  port1.postMessage({ kind: 'keyring', keyring: 'text' })
  expect(await answerKeeperRequest(newKeeper(), { kind: 'keep', id: 1, port: port2, pin: '4829', staff: '' })).toEqual({
    kind: 'nothingToKeep',
  })
})

test('a port on which nothing comes is given up', async () => {
  const { port1, port2 } = new MessageChannel()
  expect(await receiveKeyring(port2, 20)).toBeUndefined()
  port1.close()
})

test('only requests of the right form are carried out', () => {
  const { port1, port2 } = new MessageChannel()
  const keep = { kind: 'keep', id: 1, port: port1, pin: '4829', staff: '' }
  expect(readKeeperRequest(keep)).toEqual(keep)
  expect(readKeeperRequest({ kind: 'forget', id: 2 })).toEqual({ kind: 'forget', id: 2 })
  const wrong = [
    null,
    'forget',
    {},
    { kind: 'forget' },
    { ...keep, port: {} },
    { ...keep, pin: 4829 },
    { ...keep, staff: undefined },
    { ...keep, kind: 'tell' },
  ]
  for (const data of wrong) expect(readKeeperRequest(data)).toBeUndefined()
  port1.close()
  port2.close()
})
