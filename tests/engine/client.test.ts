import { expect, test, vi } from 'vitest'
import type { ClientPorts } from '#engine/ClientPorts.ts'
import { createEngineClient } from '#engine/client.ts'
import type { EngineRequest } from '#engine/engineMessages.ts'
import { calendarDate } from '#kernel/CalendarDate.ts'
import { instant } from '#kernel/Instant.ts'
import { err, ok } from '#kernel/Result.ts'
import { firstReport } from '#sync/syncReport.ts'

const HERE = 'a'.repeat(32)
const AT = instant(1_790_000_000_000)
const SAFE = { ...firstReport(HERE), enrolled: true, safeAt: AT }

/** The page's side of an engine that answers as a test wants; the worker itself is seen in the journeys. */
const opened = async (answers: Readonly<Record<string, unknown>> = {}, practice = false) => {
  const card = { location: HERE, label: 'Elderhoeve', practice, staffName: 'Kaat', parked: 0 }
  const all: Readonly<Record<string, unknown>> = { unlock: ok(card), syncToken: 'T', prepareKiosk: ok(null), ...answers }
  const listeners: ((event: MessageEvent<unknown>) => void)[] = []
  const worker = {
    addEventListener: (_: string, listener: (event: MessageEvent<unknown>) => void) => listeners.push(listener),
    postMessage: (request: Partial<EngineRequest>) => {
      if (request.call === undefined) return
      const data = { kind: 'answer', id: request.id, answer: all[request.call] }
      queueMicrotask(() => {
        for (const listener of listeners) listener({ data } as MessageEvent<unknown>)
      })
    },
    terminate: () => undefined,
  } as unknown as Worker
  const courier = { unlocked: vi.fn(), locked: vi.fn() }
  const kiosk = { location: vi.fn(), besideUntil: vi.fn(), raise: vi.fn(), lower: vi.fn() }
  const openKiosk = vi.fn(() => true)
  const leave = vi.fn()
  const client = createEngineClient({
    courier,
    createEngineWorker: () => worker,
    createKeeperWorker: () => worker,
    createStoryWorker: () => worker,
    today: () => calendarDate(2026, 11, 28),
    kept: { note: () => undefined, missing: () => [], forget: () => undefined },
    writer: '0'.repeat(16),
    clockTime: () => '14:03',
    loadWordList: async () => '',
    persistStorage: async () => true,
    kiosk,
    openKiosk,
    leave,
  } as unknown as ClientPorts)
  await client.unlock(HERE, 'appel brug kaars wolk')
  return { client, courier, kiosk, openKiosk, leave, worker }
}

test('until the courier has told how things stand, a counter with a server is not called safe', async () => {
  const { client, courier } = await opened()
  await vi.waitFor(() => {
    expect(courier.unlocked).toHaveBeenCalledWith(HERE, 'T')
  })
  expect(client.status().safety).toBe('notYetSafe')
  client.setReport(SAFE)
  expect(client.status()).toMatchObject({ safety: 'safe', sync: SAFE })
})

test('a report about another location than the open one is not shown', async () => {
  const { client } = await opened()
  client.setReport({ ...SAFE, location: 'b'.repeat(32) })
  expect([client.status().sync, client.status().safety === 'safe']).toEqual([undefined, false])
})

test('the courier loses the token when the screen is locked', async () => {
  const { client, courier } = await opened()
  client.lock()
  expect(courier.locked).toHaveBeenCalledTimes(1)
  expect(client.status().kind).toBe('closed')
})

test('a counter for practice gives the courier no token and takes no report', async () => {
  const { client, courier } = await opened({}, true)
  client.setReport(SAFE)
  expect([client.status().sync, courier.unlocked.mock.calls]).toEqual([undefined, []])
})

test('a save that is refused since a newer version runs in another tab says so at the status', async () => {
  const { client } = await opened({ perform: err({ kind: 'reloadNeeded' }) })
  await client.perform('renameLocation', { locationName: 'x', counterName: 'y' })
  expect(client.status().attention).toEqual(['reloadNeeded'])
})

test('only the four words end a kiosk; starting one locks fully before it leaves, and every other tab with it', async () => {
  const { client, kiosk, leave, courier } = await opened()
  expect(kiosk.lower).toHaveBeenCalledTimes(1)
  const heard: unknown[] = []
  const otherTab = new BroadcastChannel('meedoenbalie-lock')
  otherTab.onmessage = ({ data }) => heard.push(data)
  expect(await client.startKiosk()).toEqual({ ok: true, value: null })
  expect([kiosk.raise.mock.calls, client.status().kind]).toEqual([[[HERE, 'alone']], 'closed'])
  expect(kiosk.raise.mock.invocationCallOrder[0]).toBeLessThan(leave.mock.invocationCallOrder[0] ?? 0)
  expect([leave.mock.calls.length, courier.locked.mock.calls.length]).toEqual([1, 1])
  await vi.waitFor(() => {
    expect(heard).toContain('kiosk')
  })
  otherTab.close()
})

test('a tab in which nothing is open leaves, too, when another one becomes a kiosk', async () => {
  const { client, leave } = await opened()
  client.fullLock()
  leave.mockClear()
  const otherTab = new BroadcastChannel('meedoenbalie-lock')
  otherTab.postMessage('kiosk')
  await vi.waitFor(() => {
    expect(leave).toHaveBeenCalledTimes(1)
  })
  otherTab.close()
})

test('a counter that could not make ready does not become a kiosk', async () => {
  const { client, kiosk, leave } = await opened({ prepareKiosk: { ok: false, error: { kind: 'kioskKeyChanged' } } })
  expect(await client.startKiosk()).toMatchObject({ ok: false })
  expect([kiosk.raise.mock.calls.length, leave.mock.calls.length, client.status().kind]).toEqual([0, 0, 'open'])
})

test('a kiosk beside which somebody sits gets a window of its own, and every tab locks without leaving', async () => {
  const { client, kiosk, openKiosk, leave, courier } = await opened()
  const heard: unknown[] = []
  const otherTab = new BroadcastChannel('meedoenbalie-lock')
  otherTab.onmessage = ({ data }) => heard.push(data)
  expect(await client.startKioskBeside()).toEqual({ ok: true, value: null })
  expect(kiosk.raise.mock.calls).toEqual([[HERE, 'beside']])
  expect(kiosk.raise.mock.invocationCallOrder[0]).toBeLessThan(openKiosk.mock.invocationCallOrder[0] ?? 0)
  expect([client.status().kind, leave.mock.calls.length, courier.locked.mock.calls.length]).toEqual(['closed', 0, 1])
  await vi.waitFor(() => {
    expect(heard).toEqual(['lock'])
  })
  otherTab.close()
})

test('where the browser opens no window there is no kiosk, and the counter stays open', async () => {
  const { client, kiosk, openKiosk } = await opened()
  kiosk.lower.mockClear()
  openKiosk.mockReturnValue(false)
  expect(await client.startKioskBeside()).toEqual(err({ kind: 'windowRefused' }))
  expect([kiosk.lower.mock.calls.length, client.status().kind]).toEqual([1, 'open'])
})
