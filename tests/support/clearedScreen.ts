import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'

/** What a test drew is gone before the next, in its own file or another: one document serves them all. */
afterEach(() => {
  cleanup()
  localStorage.clear()
  sessionStorage.clear()
})
