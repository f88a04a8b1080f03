/**
 * Notices a database that was emptied behind our back: what a location should hold at least is noted in another kind of
 * storage. The note counts saves, nothing else.
 */
export interface KeptNote {
  readonly note: (location: string) => void
  /** Locations that were here once and are not in the list any more. */
  readonly missing: (present: readonly string[]) => readonly string[]
  readonly forget: (location: string) => void
}

const KEY = 'meedoenbalie-kept'

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
