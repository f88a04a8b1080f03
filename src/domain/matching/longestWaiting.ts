export interface Waits {
  readonly id: string
  readonly waitingDays: number
}

/** Four weeks without anything is waiting; before that somebody has only just come, or has only just stopped. */
const LONG_WAIT_DAYS = 28

/** Who waited longest of these, if anybody waited long; of equals the earliest id, so that every laptop says the same. */
export const longestWaiting = <W extends Waits>(people: readonly W[]): W | undefined =>
  people
    .filter(({ waitingDays }) => waitingDays >= LONG_WAIT_DAYS)
    .toSorted((a, b) => b.waitingDays - a.waitingDays || (a.id < b.id ? -1 : 1))[0]
