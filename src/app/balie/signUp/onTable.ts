import { create } from 'zustand'
import type { RecordId } from '#kernel/RecordId.ts'

interface OnTable {
  readonly activityIds: readonly RecordId[]
  /** How many people signed up since the desk was opened: something to be glad of, kept nowhere. */
  readonly people: number
  readonly put: (activityId: RecordId) => void
  readonly take: (activityId: RecordId) => void
  readonly signedUp: () => void
}

/** What people can point at today; in memory only, so that somebody new can be registered in between. */
export const useOnTable = create<OnTable>()((set) => ({
  activityIds: [],
  people: 0,
  put: (activityId) => set(({ activityIds }) => ({ activityIds: [...activityIds.filter((id) => id !== activityId), activityId] })),
  take: (activityId) => set(({ activityIds }) => ({ activityIds: activityIds.filter((id) => id !== activityId) })),
  signedUp: () => set(({ people }) => ({ people: people + 1 })),
}))
