import { expect, onTestFinished, test, vi } from 'vitest'
import { keepListening } from '#courier/keepListening.ts'
import { endsWhenCalledOff, page } from '#tests/courier/answers.ts'
import { handClock } from '#tests/courier/handClock.ts'
import type { Line } from '#tests/courier/laptops.ts'
import { HERE } from '#tests/server/journal/journalStories.ts'
import { syncServer } from '#tests/server/routes/syncServer.ts'

const tick = () => new Promise<void>((resolve) => setTimeout(resolve, 5))

let browsers = 0

/** Two laptops of one counter know the server; the second listens in a browser whose line can be changed. */
const listening = async () => {
  const server = await syncServer()
  const writer = await server.enrol()
  const reader = await server.enrol(HERE, '3c'.repeat(16) as typeof writer.device)
  const clock = handClock(0, tick)
  const asked = vi.fn<Line>((request) => server.handler(request))
  const prefix = `browser${String(++browsers)}-`
  const locks = {
    request: (name: string, options: LockOptions, work: LockGrantedCallback<unknown>) =>
      navigator.locks.request(prefix + name, options, work),
  } as LockManager
  const pages: AbortController[] = []
  onTestFinished(() => {
    for (const one of pages) one.abort()
  })
  const listen = () => {
    const calledOff = new AbortController()
    pages.push(calledOff)
    const poked = vi.fn()
    const request: typeof fetch = (path, init) => endsWhenCalledOff(asked, new Request(`http://localhost:8080${path as string}`, init))
    const over = keepListening({
      locks,
      roll: () => 1,
      later: clock.later,
      request,
      location: HERE,
      syncToken: reader.syncToken,
      poked,
      signal: calledOff.signal,
    })
    return { poked, calledOff, over }
  }
  return { server, writer, clock, asked, listen }
}

test('one page of a browser listens; when it closes, the next takes over', async () => {
  const { asked, listen } = await listening()
  const first = listen()
  const second = listen()
  await tick()
  expect(asked).toHaveBeenCalledTimes(1)
  first.calledOff.abort()
  await first.over
  await vi.waitFor(() => {
    expect(asked).toHaveBeenCalledTimes(2)
  })
  second.calledOff.abort()
  await second.over
})

test('a stream that ended is begun anew after a while, and what was missed meanwhile is asked for', async () => {
  const { server, asked, listen, clock } = await listening()
  const { poked } = listen()
  await vi.waitFor(() => {
    expect(asked).toHaveBeenCalledTimes(1)
  })
  server.endStreams()
  await vi.waitFor(() => {
    expect(clock.waits()).toEqual([15_000])
  })
  expect(poked).not.toHaveBeenCalled()
  await clock.pass(15_000)
  await vi.waitFor(() => {
    expect(poked).toHaveBeenCalledTimes(1)
  })
})

test('a line that is silent for a minute is dead and begun anew', async () => {
  const { asked, listen, clock } = await listening()
  listen()
  await vi.waitFor(() => {
    expect(asked).toHaveBeenCalledTimes(1)
  })
  await tick()
  await clock.pass(59_000)
  expect(asked).toHaveBeenCalledTimes(1)
  await clock.pass(1000)
  await vi.waitFor(() => {
    expect(clock.waits()).toEqual([15_000])
  })
  await clock.pass(15_000)
  expect(asked).toHaveBeenCalledTimes(2)
})

test('a log-in page instead of a stream is no news, and is not asked again at once', async () => {
  const { asked, listen, clock } = await listening()
  asked.mockImplementation(page(200))
  const { poked } = listen()
  await vi.waitFor(() => {
    expect(clock.waits()).toEqual([15_000])
  })
  expect([asked.mock.calls.length, poked.mock.calls.length]).toEqual([1, 0])
})

test('called off, it ends its stream and waits for nothing any more', async () => {
  const { listen, clock, asked } = await listening()
  const { calledOff, over } = listen()
  await vi.waitFor(() => {
    expect(asked).toHaveBeenCalledTimes(1)
  })
  await tick()
  calledOff.abort()
  await over
  expect(clock.waits()).toEqual([])
})
