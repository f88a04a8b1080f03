import { createContext, useContext } from 'react'
import type { AddedClips } from '#app/offline/addedClips.ts'

export const AddedClipsContext = createContext<AddedClips | undefined>(undefined)

/** The voices of supporters of this counter, on this laptop. */
export const useAddedClips = (): AddedClips => {
  const added = useContext(AddedClipsContext)
  if (added === undefined) throw new Error('A screen was drawn outside AddedClipsContext')
  return added
}
