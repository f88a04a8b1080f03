import { create } from 'zustand'
import type { RecordId } from '#kernel/RecordId.ts'

/** Which record a screen is about. Only ids, only in memory: paths, history and titles stay empty of them. */
export interface Selected {
  readonly residentId?: RecordId | undefined
  readonly activityId?: RecordId | undefined
  readonly organisationId?: RecordId | undefined
  readonly sessionId?: RecordId | undefined
  readonly matchId?: RecordId | undefined
  readonly appointmentId?: RecordId | undefined
  /** The activity that a new one begins as a copy of, when that was asked for on its card. */
  readonly copyOf?: RecordId | undefined
  /** The organisation that a new activity is to be of, when it was asked for on its card. */
  readonly newActivityOf?: RecordId | undefined
}

interface Session {
  readonly selected: Selected
  /** Chooses what a screen is about, before going there. What is not named stays chosen. */
  readonly select: (selected: Selected) => void
  /** Nothing is chosen any more: after a lock, and when another counter opens. */
  readonly forget: () => void
}

/** Where one is on this screen, in this tab. Never a record itself: those are asked of the engine each time. */
export const useSession = create<Session>()((set) => ({
  selected: {},
  select: (selected) => set((session) => ({ selected: { ...session.selected, ...selected } })),
  forget: () => set({ selected: {} }),
}))
