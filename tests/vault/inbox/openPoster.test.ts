import { expect, test } from 'vitest'
import { locationInboxKey } from '#vault/inbox/locationInboxKey.ts'
import { posterFragment, posterKeys, posterSecret } from '#vault/inbox/posterKeys.ts'
import { sealWeek } from '#vault/inbox/sealWeek.ts'
import { createRoot } from '#vault/locationRoot.ts'
import { openPoster } from '#vault/openPoster.ts'

const root = createRoot('00112233445566778899aabbccddeeff')
const week = { v: 1, from: '2026-11-26' }

const aPoster = async (number = 1) => {
  const { publicKey } = await locationInboxKey(root)
  const secret = await posterSecret(root, number)
  return { publicKey, keys: await posterKeys(secret), fragment: posterFragment(publicKey, secret) }
}

test('a telephone that scanned the poster knows the key to seal to, the token, and opens the week', async () => {
  const { publicKey, keys, fragment } = await aPoster()
  const poster = await openPoster(`#${fragment}`)
  expect([poster?.publicKey, poster?.token]).toEqual([publicKey, keys.token])
  expect(await poster?.readWeek(await sealWeek(keys.weekKey, week))).toEqual(week)
  // With the address before it, it stays below what a QR code on paper bears.
  expect(fragment.length).toBeLessThan(140)
})

test('every laptop of the location makes the same poster, and a new number makes another one', async () => {
  const [here, there, next] = await Promise.all([aPoster(), aPoster(), aPoster(2)])
  expect(there.fragment).toBe(here.fragment)
  expect(next.keys.token).not.toBe(here.keys.token)
  const old = await openPoster(here.fragment)
  expect(await old?.readWeek(await sealWeek(next.keys.weekKey, week))).toBeUndefined()
})

test('what is no poster, and a week that was changed on the way, are nothing', async () => {
  const { keys, fragment } = await aPoster()
  for (const text of ['', '#', fragment.slice(0, -1), `${fragment}.x`, fragment.replace('.', ''), 'een.twee'])
    expect([text, await openPoster(text)]).toEqual([text, undefined])
  const sealed = await sealWeek(keys.weekKey, week)
  sealed[20] = (sealed[20] ?? 0) ^ 1
  expect(await (await openPoster(fragment))?.readWeek(sealed)).toBeUndefined()
  expect(await (await openPoster(fragment))?.readWeek(new Uint8Array(3))).toBeUndefined()
})
