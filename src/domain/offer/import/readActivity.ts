import { minutesBetween } from '#kernel/TimeOfDay.ts'
import type { TimeOfDay } from '#kernel/TimeOfDay.ts'
import { err, ok } from '#kernel/Result.ts'
import type { ImportedActivity } from '#domain/offer/import/importedOffer.ts'
import { NAMED_WORDS } from '#domain/offer/import/namedWords.ts'
import { present } from '#domain/offer/import/present.ts'
import { readTimes } from '#domain/offer/import/readTimes.ts'
import { readWeekdays } from '#domain/offer/import/readWeekdays.ts'
import { readWhen } from '#domain/offer/import/readWhen.ts'
import type { RowCells } from '#domain/offer/import/rowCells.ts'
import { unknownWeekday } from '#domain/offer/import/unknownWeekday.ts'

/** The activity of a row, with the organisation it is at in words; undefined when it has no title. */
export const readActivity = (cells: RowCells, organisation: string | undefined): ImportedActivity | undefined => {
  const content = {
    organisation,
    programme: cells.word('programme', NAMED_WORDS.programme),
    interest: cells.word('interest', NAMED_WORDS.interest),
    alsoAbout: cells.wordSet('alsoAbout', NAMED_WORDS.interest),
    description: cells.text('description'),
    ...whenOf(cells),
    ...datesOf(cells),
    ...placesOf(cells),
    languageNeed: cells.word('languageNeed', NAMED_WORDS.languageNeed),
    effort: cells.word('effort', NAMED_WORDS.effort),
    group: cells.word('group', NAMED_WORDS.group),
    withDutchVolunteers: cells.yesNo('withDutchVolunteers'),
    openToMinors: cells.yesNo('openToMinors'),
    address: cells.line('activityAddress'),
    footMinutes: cells.count('footMinutes', 0, MOST_MINUTES),
    bikeMinutes: cells.count('bikeMinutes', 0, MOST_MINUTES),
    busMinutes: cells.count('busMinutes', 0, MOST_MINUTES),
    travelCosts: cells.word('travelCosts', NAMED_WORDS.travelCosts),
    bring: cells.wordSet('bring', NAMED_WORDS.bring),
    leadsTo: cells.wordSet('leadsTo', NAMED_WORDS.leadsTo),
    contactName: cells.line('activityContactName'),
    contactPhone: cells.phone('activityContactPhone'),
  }
  const title = cells.line('title')
  return title === undefined ? undefined : present({ title, ...content })
}

/** The bounds of the activity's own fields. */
const MOST_MINUTES = 600
const MOST_PLACES = 999

const whenOf = (cells: RowCells) => {
  const together = cells.read('when', readWhen)
  const times = cells.read('times', (text) => {
    const read = readTimes(text)
    return read ? ok(read) : err({ kind: 'notATime' })
  })
  const startsAt = cells.time('startsAt') ?? times?.startsAt ?? together?.times?.startsAt
  const endsAt = cells.time('endsAt') ?? times?.endsAt ?? together?.times?.endsAt
  const days = cells.read('weekdays', (text) => {
    const read = readWeekdays(text)
    if (!read.ok) return err(unknownWeekday(read.error))
    return read.value.partOfDay && startsAt === undefined ? err({ kind: 'partOfDayWithoutTime' }) : ok(read.value.weekdays)
  })
  if (startsAt && endsAt && !canLast(startsAt, endsAt))
    cells.note(
      ONE_OF_TIMES.find((field) => cells.raw(field) !== ''),
      { kind: 'endBeforeStart' },
    )
  return { weekdays: days ?? together?.weekdays, startsAt, endsAt }
}

const ONE_OF_TIMES = ['endsAt', 'times', 'when'] as const

/** An evening may go past midnight; what would last half a day that way was written the wrong way round. */
const LONGEST_PAST_MIDNIGHT = 8 * 60
const canLast = (startsAt: TimeOfDay, endsAt: TimeOfDay): boolean =>
  startsAt < endsAt || (startsAt !== endsAt && minutesBetween(startsAt, endsAt) <= LONGEST_PAST_MIDNIGHT)

/** One date is the only day of it: then it is once, unless the file says otherwise. */
const datesOf = (cells: RowCells) => {
  const day = cells.date('day')
  const from = cells.date('from') ?? day
  const until = cells.date('until') ?? day
  if (from && until && until < from) cells.note(cells.raw('until') === '' ? 'day' : 'until', { kind: 'endBeforeStart' })
  return { from, until, duration: cells.word('duration', NAMED_WORDS.duration) ?? (day && from === until ? ('once' as const) : undefined) }
}

const placesOf = (cells: RowCells) => {
  const placesMin = cells.count('placesMin', 0, MOST_PLACES)
  const placesMax = cells.count('placesMax', 1, MOST_PLACES)
  if (placesMin !== undefined && placesMax !== undefined && placesMin > placesMax) cells.note('placesMin', { kind: 'minAboveMax' })
  return { placesMin, placesMax }
}
