/** Something that goes on by itself while a screen looks at it. */
export interface Watched<S> {
  readonly state: () => S
  /** Answers how to stop looking. */
  readonly onState: (listener: () => void) => () => void
}

export const createWatched = <S>(first: S): Watched<S> & { readonly set: (next: S) => void } => {
  let now = first
  const listeners = new Set<() => void>()
  return {
    state: () => now,
    onState: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    set: (next) => {
      now = next
      for (const listener of listeners) listener()
    },
  }
}
