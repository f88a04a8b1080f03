import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { createOwnPhoneServer } from '#courier/clientOwnPhone.ts'
import { createSqlInboxData } from '#server/data/sqlInboxData.ts'
import { locationInboxKey } from '#vault/inbox/locationInboxKey.ts'
import { openForLocation } from '#vault/inbox/openForLocation.ts'
import { posterFragment, posterKeys, posterSecret } from '#vault/inbox/posterKeys.ts'
import { sealWeek } from '#vault/inbox/sealWeek.ts'
import { createRoot } from '#vault/locationRoot.ts'
import { openPoster } from '#vault/openPoster.ts'
import { sealForLocation } from '#vault/sealForLocation.ts'
import { HERE } from '#tests/server/journal/journalStories.ts'
import { syncServer } from '#tests/server/routes/syncServer.ts'

const WEEK = { v: 1, from: '2026-11-26', activities: ['zwaluw'] }

/** A counter that hung up its poster, and a telephone before it. */
const started = async () => {
  const server = await syncServer()
  await server.enrol()
  const inbox = createSqlInboxData(server.database)
  const root = createRoot(HERE)
  const key = await locationInboxKey(root)
  const secret = await posterSecret(root, 1)
  const keys = await posterKeys(secret)
  await inbox.putPoster(HERE, createHash('sha256').update(keys.token).digest(), await sealWeek(keys.weekKey, WEEK))
  const poster = await openPoster(posterFragment(key.publicKey, secret))
  if (poster === undefined) throw new Error('no poster')
  const request: typeof fetch = (path, init) => server.handler(new Request(`http://localhost:8080${path as string}`, init))
  return { server, inbox, key, poster, secret, phone: createOwnPhoneServer(request, poster.token) }
}

test('a telephone reads the week and leaves a submission; the server could read neither', async () => {
  const { server, inbox, key, poster, phone } = await started()
  const week = await phone.week()
  expect(week.ok && (await poster.readWeek(week.value))).toEqual(WEEK)
  const id = 'AAECAwQFBgcICQoLDA0ODw'
  const sealed = await sealForLocation(poster.publicKey, id, new TextEncoder().encode('zeepaardje'))
  if (!sealed.ok) throw new Error(sealed.error.kind)
  expect(await phone.send(sealed.value)).toEqual({ ok: true, value: null })
  expect(await phone.send(sealed.value)).toEqual({ ok: true, value: null })

  const [kept] = await inbox.some(HERE, await inbox.ids(HERE))
  const opened = await openForLocation(kept ?? new Uint8Array(), key)
  expect(opened.ok && new TextDecoder().decode(opened.value.plain)).toBe('zeepaardje')
  const everything = JSON.stringify([
    await server.database.kysely
      .selectFrom('submission' as never)
      .selectAll()
      .execute(),
    await server.database.kysely
      .selectFrom('poster' as never)
      .selectAll()
      .execute(),
    server.logged,
  ])
  for (const secret of ['zeepaardje', 'zwaluw', poster.token]) {
    expect(everything).not.toContain(secret)
    expect(everything).not.toContain(JSON.stringify([...Buffer.from(secret)]).slice(1, -1))
  }
})

test('a telephone is told plainly when the poster was replaced, when it must wait, and when there is no line', async () => {
  const { inbox, phone, poster } = await started()
  const sealed = await sealForLocation(poster.publicKey, 'AAECAwQFBgcICQoLDA0ODw', new Uint8Array(1))
  const bytes = sealed.ok ? sealed.value : new Uint8Array()
  const answers = []
  for (let times = 0; times < 61; times++) answers.push(await phone.send(bytes))
  expect(answers.at(-1)).toEqual({ ok: false, error: { kind: 'busy', retryAfterMs: 10_000 } })
  await inbox.putPoster(HERE, new Uint8Array(32), Uint8Array.of(1))
  expect(await phone.week()).toEqual({ ok: false, error: { kind: 'posterEnded' } })
  const noLine = createOwnPhoneServer(() => Promise.reject(new TypeError('no line')), poster.token)
  expect(await noLine.send(bytes)).toEqual({ ok: false, error: { kind: 'noConnection' } })
})
