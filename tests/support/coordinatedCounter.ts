import { setUpLocation } from '#actions/setUpLocation.ts'
import { counterInMemory } from '#tests/support/counterInMemory.ts'
import type { CounterInMemory, CounterInMemoryOptions } from '#tests/support/counterInMemory.ts'

/** A counter that somebody carries, as every counter that was set up. */
export const coordinatedCounter = (options: CounterInMemoryOptions = {}): CounterInMemory => {
  const counter = counterInMemory(options)
  counter.must(setUpLocation, { locationName: 'Azc Dorpsrand', counterName: 'Balie Oost', staffName: 'Femke', role: 'coordinator' })
  return counter
}
