import type { CalendarDate } from '#kernel/CalendarDate.ts'
import type { Resident } from '#domain/people/resident.ts'
import { cellOf, isSmall, SMALLEST_SHOWN } from '#domain/reporting/smallCell.ts'
import type { Cell } from '#domain/reporting/smallCell.ts'
import { FREE_PARTS } from '#domain/words/availability.ts'
import type { FreePart } from '#domain/words/availability.ts'
import { INTERESTS } from '#domain/words/interests.ts'
import type { Interest } from '#domain/words/interests.ts'
import { isOnOffer } from '#queries/isOnOffer.ts'
import { placesLeft, placesTaken } from '#queries/placesTaken.ts'
import type { Reader } from '#queries/ports.ts'

/** Something that people wish and that is not there, with what an organisation needs to know to offer it. Never who they are. */
export interface WishWithoutOffer {
  readonly interest: Interest
  readonly people: Cell
  /** `none`: nothing of the kind is on offer. `full`: there is, and it has no place left. */
  readonly offer: 'none' | 'full'
  /** When most of them can, as far as enough of them said the same. */
  readonly freeParts: readonly FreePart[]
  /** Enough of them speak no Dutch yet, or a few words. */
  readonly littleDutch: boolean
}

/** An organisation reads so many days and no more. */
const DAYS_SAID = 3

/** What people here wish and can not find, most wished first; of those of which too few can be shown, in the order of the word list. */
export const wishRadar = (read: Reader, { day }: { readonly day: CalendarDate }): readonly WishWithoutOffer[] => {
  const here = read.all('resident').filter(({ life }) => life.kind === 'here')
  const offered = offerByInterest(read, day)
  return INTERESTS.flatMap((interest): (WishWithoutOffer & { readonly rank: number })[] => {
    const people = here.filter(({ wishes }) => wishes.includes(interest))
    const offer = offered.get(interest) ?? 'none'
    if (people.length === 0 || offer === 'open') return []
    const rank = isSmall(people.length) ? 0 : people.length
    return [{ interest, people: cellOf(people.length), offer, freeParts: sharedParts(people), littleDutch: speakLittleDutch(people), rank }]
  })
    .toSorted((a, b) => b.rank - a.rank)
    .map(({ rank: _rank, ...wish }) => wish)
}

type Offered = 'open' | 'full'

const offerByInterest = (read: Reader, day: CalendarDate): ReadonlyMap<Interest, Offered> => {
  const offered = new Map<Interest, Offered>()
  for (const activity of read.all('activity')) {
    if (!isOnOffer(read, activity, day)) continue
    const full = placesLeft(activity, placesTaken(read, activity.id)) === 0
    for (const interest of activity.interest === undefined ? activity.alsoAbout : [activity.interest, ...activity.alsoAbout]) {
      if (!full || !offered.has(interest)) offered.set(interest, full ? 'full' : 'open')
    }
  }
  return offered
}

/** A part of a day that only one or two named would say something about them. */
const sharedParts = (people: readonly Resident[]): readonly FreePart[] =>
  FREE_PARTS.map((part) => ({ part, count: people.filter(({ availability }) => availability.includes(part)).length }))
    .filter(({ count }) => count >= SMALLEST_SHOWN)
    .toSorted((a, b) => b.count - a.count)
    .slice(0, DAYS_SAID)
    .map(({ part }) => part)

const speakLittleDutch = (people: readonly Resident[]): boolean =>
  people.filter(({ dutchLevel }) => dutchLevel === 'none' || dutchLevel === 'fewWords').length >= SMALLEST_SHOWN
