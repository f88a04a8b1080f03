import { afterEach, beforeEach, expect, vi } from 'vitest'

/** Nothing may complain in passing: an error or warning on the console fails the test that caused it. */
beforeEach(() => {
  vi.spyOn(console, 'error')
  vi.spyOn(console, 'warn')
})

afterEach(() => {
  const said = [...vi.mocked(console.error).mock.calls, ...vi.mocked(console.warn).mock.calls].map((call) => call.map(String).join(' '))
  vi.restoreAllMocks()
  expect(said, 'nothing was said on the console').toEqual([])
})
