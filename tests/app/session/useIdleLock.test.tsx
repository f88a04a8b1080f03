import { cleanup, render } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { EngineContext } from '#app/session/EngineContext.ts'
import { useIdleLock } from '#app/session/useIdleLock.ts'
import type { EngineStatus } from '#engine/status.ts'
import { fakeEngine } from '#tests/app/fakeEngine.ts'

const MINUTE = 60_000

const Watched = () => {
  useIdleLock()
  return null
}

/** After how many minutes without a touch the counter is locked, looked at for an hour. */
const lockedAfter = (status: Partial<EngineStatus>): number | undefined => {
  vi.useFakeTimers()
  const lock = vi.fn<() => void>()
  render(
    <EngineContext value={{ ...fakeEngine({ status }), lock }}>
      <Watched />
    </EngineContext>,
  )
  for (let minute = 1; minute <= 60; minute++) {
    vi.advanceTimersByTime(MINUTE)
    if (lock.mock.calls.length > 0) return minute
  }
  return undefined
}

afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

test.each([
  ['a counter that nobody touches closes after three minutes', {}, 3],
  ['it waits as long as a code lives while the person is at the laptop that comes', { lettingIn: true }, 10],
  ['practice stays open', { practice: true }, undefined],
  ['what is closed is not closed again', { kind: 'closed' }, undefined],
] as const)('%s', (_, status, minutes) => {
  expect(lockedAfter(status)).toBe(minutes)
})
