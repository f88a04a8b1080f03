import { expect, test } from 'vitest'
import { createSqlInboxData } from '#server/data/sqlInboxData.ts'
import { idLike, rowLike } from '#tests/contracts/sealedSubmissions.ts'
import { noLine } from '#tests/courier/answers.ts'
import { enrolledLaptop } from '#tests/courier/enrolledLaptop.ts'
import { HERE } from '#tests/server/journal/journalStories.ts'

const MINUTE = 60_000
const EXP_DAY = '2099-01-01'

type Enrolled = Awaited<ReturnType<typeof enrolledLaptop>>

/** As the door of the kiosk does. */
const keep = async ({ laptop, page }: Enrolled, ...numbers: readonly number[]) => {
  for (const number of numbers) await laptop.inbox.keep({ ...rowLike(number), location: HERE, expDay: EXP_DAY })
  page.courier.kept(HERE)
  await laptop.quiet()
}

const onServer = async ({ server }: Enrolled) => new Set(await createSqlInboxData(server.database).ids(HERE))

const inboxCalls = ({ laptop }: Enrolled) => laptop.asked.filter((one) => one.includes('/inbox'))

const waitingHere = async ({ laptop }: Enrolled) => (await laptop.inbox.toSend(HERE, 1000)).length

test('what a kiosk kept goes at once, while the laptop is locked, and nothing is fetched', async () => {
  const kiosk = await enrolledLaptop()
  await keep(kiosk, 1, 2)
  await kiosk.laptop.clock.pass(5 * MINUTE)
  expect(inboxCalls(kiosk)).toEqual(['POST /inbox'])
  expect(await onServer(kiosk)).toEqual(new Set([1, 2].map(idLike)))
  expect(await waitingHere(kiosk)).toBe(0)
})

test('without a line nothing is lost, and 500 go when it is back', async () => {
  const kiosk = await enrolledLaptop()
  kiosk.laptop.state.line = noLine
  await keep(kiosk, ...Array.from({ length: 500 }, (_, number) => number))
  await kiosk.laptop.clock.pass(10 * MINUTE)
  expect(await waitingHere(kiosk)).toBe(500)
  kiosk.laptop.state.line = kiosk.laptop.fine
  await kiosk.laptop.clock.pass(10 * MINUTE)
  expect([await waitingHere(kiosk), (await onServer(kiosk)).size]).toEqual([0, 500])
})

test('an answer that was lost on the way leaves one of each on the server', async () => {
  const kiosk = await enrolledLaptop()
  let lost = 0
  kiosk.laptop.state.line = async (request) => {
    const answer = await kiosk.laptop.fine(request)
    if (lost++ === 0) throw new TypeError('the line went')
    return answer
  }
  await keep(kiosk, 1, 2)
  expect(await waitingHere(kiosk)).toBe(2)
  await kiosk.laptop.clock.pass(MINUTE)
  expect([await waitingHere(kiosk), (await onServer(kiosk)).size]).toEqual([0, 2])
})

test('an unlocked laptop fetches what others brought, tells its engine, and does not fetch the same again', async () => {
  const kiosk = await enrolledLaptop()
  await keep(kiosk, 1, 2)
  const desk = await enrolledLaptop(kiosk.server)
  await desk.page.unlock()
  await desk.laptop.clock.pass(3 * MINUTE)
  expect((await desk.laptop.inbox.toOpen(HERE)).map(({ sealed }) => sealed)).toEqual(
    expect.arrayContaining([rowLike(1).sealed, rowLike(2).sealed]),
  )
  expect(desk.laptop.state.inboxTold).toBe(1)
  expect(inboxCalls(desk).filter((one) => one.endsWith('/fetch'))).toHaveLength(1)
})

test('the server keeps what is taken into the journal until the journal itself is there', async () => {
  const kiosk = await enrolledLaptop()
  await keep(kiosk, 1)
  const desk = await enrolledLaptop(kiosk.server)
  await desk.page.unlock()
  desk.laptop.state.line = (request) => (request.url.endsWith('/push') ? noLine(request) : desk.laptop.fine(request))
  await desk.laptop.save()
  await desk.laptop.inbox.taken([idLike(1)])
  await desk.laptop.clock.pass(3 * MINUTE)
  expect((await onServer(desk)).size).toBe(1)
  desk.laptop.state.line = desk.laptop.fine
  await desk.laptop.clock.pass(10 * MINUTE)
  expect((await onServer(desk)).size).toBe(0)
  expect(await desk.laptop.inbox.takenIds(HERE, 9)).toEqual([])
})

test('a laptop without a server keeps what its kiosk kept', async () => {
  const kiosk = await enrolledLaptop()
  kiosk.laptop.state.locations = []
  await kiosk.laptop.store.remember('serverTokens', undefined)
  await keep(kiosk, 1)
  await kiosk.laptop.clock.pass(10 * MINUTE)
  expect([inboxCalls(kiosk), await waitingHere(kiosk)]).toEqual([[], 1])
})

test('a full server is left alone for as long as it asks, and loses nothing of this laptop', async () => {
  const kiosk = await enrolledLaptop()
  const data = createSqlInboxData(kiosk.server.database)
  const full = Array.from({ length: 2000 }, (_, number) => rowLike(10_000 + number))
  for (let from = 0; from < 2000; from += 500) await data.add(HERE, full.slice(from, from + 500), 'laptop', kiosk.server.clock.ms, 2000)
  await keep(kiosk, 1)
  kiosk.page.courier.kept(HERE)
  await kiosk.laptop.clock.pass(9 * MINUTE)
  expect([inboxCalls(kiosk).length, await waitingHere(kiosk)]).toEqual([1, 1])
  await data.remove(
    HERE,
    full.slice(0, 1).map(({ id }) => id),
  )
  await kiosk.laptop.clock.pass(10 * MINUTE)
  expect(await waitingHere(kiosk)).toBe(0)
})

test('the week of the poster is hung up once it changes, with the sync token only', async () => {
  const desk = await enrolledLaptop()
  const poster = { location: HERE, tokenHash: new Uint8Array(32).fill(3), sealedWeek: Uint8Array.of(1, 2) }
  await desk.laptop.inbox.keepPoster(poster)
  await desk.page.look()
  expect(desk.laptop.asked).not.toContain('PUT /poster')
  await desk.page.unlock()
  await desk.laptop.clock.pass(3 * MINUTE)
  expect(desk.laptop.asked.filter((one) => one === 'PUT /poster')).toHaveLength(1)
  expect((await createSqlInboxData(desk.server.database).poster(poster.tokenHash))?.sealedWeek).toEqual(poster.sealedWeek)
})
