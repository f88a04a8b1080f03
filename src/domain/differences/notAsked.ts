/** A field of which a difference means nothing to anybody: the newest value is shown and nobody is asked. */
export interface NotAsked {
  readonly kind: 'notAsked'
  readonly why: string
}

export const notAsked = (why: string) => ({ kind: 'notAsked', why }) as const
export const FIXED = notAsked('It is given when the record is made and no deed changes it, so nobody ever said anything else.')
export const OVER_TOMORROW = notAsked('A place in the line lasts an hour. The next step of the ticket replaces whatever two laptops said.')
export const OPEN_OR_CLOSED = notAsked(
  'The screen of today shows it and changes it in one tap; for a day that is over it matters to nobody.',
)
export const ITSELF = notAsked('Only that laptop tells it of itself; of two of its windows the later one is right.')
export const TOLD_EITHER_WAY = notAsked(
  'Who was told twice knows it; who was told two things is told again: the list goes by what holds now.',
)
export const WHO_HELPS = notAsked('The card shows who it is, and anybody sees at once when it is somebody else.')
export const TALKED_TWICE = notAsked(
  'The talk goes on from the newest; what was chosen stands in the facts of the person, which are asked about.',
)
export const ASKED_ELSEWHERE = notAsked('The screen of perhaps one person asks again; until then the files are apart.')
export const WHO_TYPED = notAsked('Who typed it says nothing about the person it is about, and both of them did.')
export const NEWEST_POSTER = notAsked('The poster that was made last hangs there; the one before says so to whoever scans it.')
