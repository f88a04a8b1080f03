import type { KeptNote } from '#engine/ClientPorts.ts'

const KEY = 'meedoenbalie-kept'

/** The note that `KeptNote` describes, in local storage. */
export const createKeptNote = (storage: Storage): KeptNote => {
  const read = (): readonly string[] => {
    const kept: unknown = JSON.parse(storage.getItem(KEY) ?? '[]')
    return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string') : []
  }
  const write = (locations: readonly string[]): void => {
    storage.setItem(KEY, JSON.stringify(locations))
  }
  return {
    note: (location) => {
      const kept = read()
      if (!kept.includes(location)) write([...kept, location])
    },
    missing: (present) => read().filter((location) => !present.includes(location)),
    forget: (location) => {
      write(read().filter((kept) => kept !== location))
    },
  }
}
