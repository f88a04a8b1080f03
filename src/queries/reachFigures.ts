import type { CalendarDate } from '#kernel/CalendarDate.ts'
import { firstLanguage } from '#domain/people/firstLanguage.ts'
import { AGE_GROUPS, GENDERS } from '#domain/people/resident.ts'
import type { AgeGroup, Resident } from '#domain/people/resident.ts'
import { monthAfter, monthOf } from '#domain/reporting/months.ts'
import { NOTHING_TYPED } from '#domain/reporting/monthlyTotals.ts'
import type { LiveHere } from '#domain/reporting/monthlyTotals.ts'
import { reachTable } from '#domain/reporting/reachTable.ts'
import type { ReachRow, ReachTable } from '#domain/reporting/reachTable.ts'
import { isSmall } from '#domain/reporting/smallCell.ts'
import { SPOKEN_LANGUAGES } from '#domain/words/languages.ts'
import type { SpokenLanguage } from '#domain/words/languages.ts'
import type { Reader } from '#queries/ports.ts'

export interface ReachPart<K extends string> {
  readonly table: ReachTable<K>
  /** Who came and stands in no row: nobody asked, or no total was typed. Undefined where that number could give another away. */
  readonly inNoRow: number | undefined
  /** Of these more people came than were typed; there as many live here as came. For who types, not for a publication. */
  readonly typedTooLow: readonly K[]
}

export interface ReachFigures {
  readonly month: CalendarDate
  /** Undefined until something was typed of this month. */
  readonly typed: LiveHere | undefined
  /** The last month before it of which something was typed, to begin with. */
  readonly earlier: { readonly month: CalendarDate; readonly live: LiveHere } | undefined
  readonly languages: ReachPart<SpokenLanguage>
  readonly genders: ReachPart<(typeof GENDERS)[number]>
  readonly ages: ReachPart<AgeGroup>
}

/** Who lives here in a month and was never at the counter: counts against what the coordinator typed, never names. */
export const reachFigures = (read: Reader, { month: day }: { readonly month: CalendarDate }): ReachFigures => {
  const month = monthOf(day)
  const months = read.all('monthlyTotals').filter((record) => record.month !== undefined && isTyped(record))
  const typed = months.find((record) => record.month === month)
  const live = liveOf(typed)
  const came = read.all('resident').filter((resident) => cameBefore(resident, monthAfter(month)))
  const languages = counted(SPOKEN_LANGUAGES, live.languages, came, firstLanguage)
  const genders = counted(GENDERS, live.genders, came, ({ gender }) => (gender.kind === 'given' ? gender.value : undefined))
  const ages = counted(AGE_GROUPS, live.ages, came, ({ ageGroup }) => ageGroup)
  // Each part counts the same people, so that what is in no row of one could be worked out from the other parts.
  const sayRest = [languages, genders, ages].every(
    ({ table, rest }) => table.kind === 'notTyped' || (table.kind === 'shown' && !isSmall(rest)),
  )
  const part = <K extends string>({ table, rest, typedTooLow }: Counted<K>): ReachPart<K> => ({
    table,
    inNoRow: sayRest && table.kind === 'shown' ? rest : undefined,
    typedTooLow,
  })
  return {
    month,
    typed: typed === undefined ? undefined : live,
    earlier: earlierThan(month, months),
    languages: part(languages),
    genders: part(genders),
    ages: part(ages),
  }
}

interface Counted<K extends string> {
  readonly table: ReachTable<K>
  readonly rest: number
  readonly typedTooLow: readonly K[]
}

const counted = <K extends string>(
  keys: readonly K[],
  live: Readonly<Partial<Record<K, number>>>,
  people: readonly Resident[],
  keyOf: (person: Resident) => K | undefined,
): Counted<K> => {
  const came = new Map<K | undefined, number>()
  for (const person of people) came.set(keyOf(person), (came.get(keyOf(person)) ?? 0) + 1)
  const rows = keys.flatMap((of): ReachRow<K>[] => {
    const typed = live[of]
    if (typed === undefined) return []
    const here = came.get(of) ?? 0
    return [{ of, live: Math.max(typed, here), came: here, notYet: Math.max(typed - here, 0) }]
  })
  return {
    table: reachTable(rows),
    rest: people.length - rows.reduce((all, row) => all + row.came, 0),
    typedTooLow: keys.filter((of) => (live[of] ?? Infinity) < (came.get(of) ?? 0)),
  }
}

/** Whether a person came before that day and had not moved away by then. Whoever stands in the files has been at the counter. */
const cameBefore = ({ registeredOn, life }: Resident, day: CalendarDate): boolean =>
  (registeredOn === undefined || registeredOn < day) && (life.kind === 'here' || life.on >= day)

/** A month of which only something else was typed says nothing of who lives here. */
const isTyped = (record: LiveHere): boolean => Object.values(liveOf(record)).some((counts) => Object.keys(counts).length > 0)

const liveOf = (record: LiveHere | undefined): LiveHere =>
  record === undefined ? NOTHING_TYPED : { languages: record.languages, genders: record.genders, ages: record.ages }

type Typed = LiveHere & { readonly month: CalendarDate | undefined }

const earlierThan = (month: CalendarDate, months: readonly Typed[]): ReachFigures['earlier'] => {
  const last = months
    .flatMap((record) => (record.month !== undefined && record.month < month ? [{ month: record.month, live: liveOf(record) }] : []))
    .toSorted((a, b) => (a.month < b.month ? 1 : -1))[0]
  return last
}
