import { useSyncExternalStore } from 'react'
import type { Watched } from '#engine/enrolling/watched.ts'

/** How far something is that goes on by itself. */
export const useWatched = <S>(watched: Watched<S>): S => useSyncExternalStore(watched.onState, watched.state)
