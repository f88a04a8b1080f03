/** Kept in clear on this laptop, like its language: it says nothing about anybody. */
const KEY = 'single-keys'
const OFF = 'off'

const listeners = new Set<() => void>()

const kept = (): boolean => {
  try {
    return localStorage.getItem(KEY) !== OFF
  } catch {
    return true
  }
}

let on: boolean | undefined

/** Whether single letters do something at this laptop. Who works by voice, or whose hand shakes, turns them off. */
export const singleKeys = {
  now: (): boolean => (on ??= kept()),
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  set: (next: boolean): void => {
    on = next
    try {
      if (next) localStorage.removeItem(KEY)
      else localStorage.setItem(KEY, OFF)
    } catch {
      // A browser that keeps nothing asks again next time.
    }
    for (const listener of listeners) listener()
  },
}
