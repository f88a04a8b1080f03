/** Does at most so many things at once and answers in the order of the things, whichever ended first. */
export const inPool = async <T, R>(things: readonly T[], atOnce: number, work: (thing: T) => Promise<R>): Promise<readonly R[]> => {
  const results = new Map<number, R>()
  const waiting = things.entries()
  const worker = async (): Promise<void> => {
    for (const [place, thing] of waiting) results.set(place, await work(thing))
  }
  await Promise.all(Array.from({ length: Math.max(1, atOnce) }, worker))
  return things.flatMap((_, place) => (results.has(place) ? [results.get(place) as R] : []))
}
