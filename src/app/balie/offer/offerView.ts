import { create } from 'zustand'
import type { Interest } from '#domain/words/interests.ts'

export type OfferPart = 'activities' | 'organisations'

interface OfferView {
  readonly part: OfferPart
  readonly text: string
  readonly interest: Interest | undefined
  readonly openOnly: boolean
  readonly show: (view: Partial<Pick<OfferView, 'part' | 'text' | 'interest' | 'openOnly'>>) => void
}

/** What one was looking for in the offer, so that coming back from a card finds the list as it was left. In memory only. */
export const useOfferView = create<OfferView>()((set) => ({
  part: 'activities',
  text: '',
  interest: undefined,
  openOnly: true,
  show: (view) => set(view),
}))
