export interface Candidate {
  readonly id: string
  readonly score: number
  /** No place left: still shown, since a place may come free, but last. */
  readonly full: boolean
  /** How much is already given: places of an activity, open matches of a person. Less goes first, so that everybody gets a turn. */
  readonly given: number
}

/** The order of suggestions: not full, best score, least given, then by id so that every laptop shows the same. */
export const compareCandidates = (a: Candidate, b: Candidate): number =>
  Number(a.full) - Number(b.full) || b.score - a.score || a.given - b.given || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
