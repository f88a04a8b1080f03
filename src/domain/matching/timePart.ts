import { fits, missing, NOT_KNOWN, wouldChange } from '#domain/matching/matchReason.ts'
import type { PartJudgement } from '#domain/matching/matchReason.ts'
import type { OfferInMatch, PersonInMatch } from '#domain/matching/matchInput.ts'
import { partOfDayAt } from '#domain/words/availability.ts'

/** One free day out of several is most of the way: people may come to some of the days. The rest grows with the share. */
const ONE_DAY_FITS = 0.6

/** Can the person come then? 1: free on each of its days; from 0.6: on some; 0: on none. Sources 001, 003: days and times decide who comes. */
export const timePart = (person: PersonInMatch, offer: OfferInMatch): PartJudgement => {
  if (offer.weekdays.length === 0) return NOT_KNOWN
  if (person.availability.length === 0) return wouldChange(NOT_KNOWN.value, 'time')
  const part = offer.startsAt === undefined ? undefined : partOfDayAt(offer.startsAt)
  const free = offer.weekdays.filter((day) =>
    part === undefined ? person.availability.some((piece) => piece.startsWith(day)) : person.availability.includes(`${day}-${part}`),
  )
  const first = free[0]
  const atPart = part === undefined ? {} : { partOfDay: part }
  if (first === undefined) return missing(0, 'time', { weekday: offer.weekdays[0] ?? '', ...atPart })
  return fits(ONE_DAY_FITS + (1 - ONE_DAY_FITS) * (free.length / offer.weekdays.length), 'time', { weekday: first, ...atPart })
}
