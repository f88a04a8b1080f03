import { calendarDate, dateOfDayNumber, dayNumber, partsOf, WEEKDAYS, weekdayOf } from '#kernel/CalendarDate.ts'
import type { CalendarDate } from '#kernel/CalendarDate.ts'
import { addStaffMember } from '#actions/addStaffMember.ts'
import type { Problem } from '#actions/problem.ts'
import { residentLeft } from '#actions/residentLeft.ts'
import { setUpLocation } from '#actions/setUpLocation.ts'
import type { DraftChange } from '#sync/change.ts'
import type { MergedState } from '#sync/mergedState.ts'
import { demoCounter } from '#demo/demoCounter.ts'
import type { DeriveId } from '#demo/demoCounter.ts'
import { demoDerivedId } from '#demo/demoIds.ts'
import type { DemoTale } from '#demo/demoTale.ts'
import { seededRandom } from '#demo/seededRandom.ts'
import { tellSelfFilled } from '#demo/tellSelfFilled.ts'
import { tellFirstMeetings } from '#demo/tellFirstMeetings.ts'
import { tellLiveHere } from '#demo/tellLiveHere.ts'
import { tellActivities } from '#demo/tellOffer.ts'
import { stop } from '#demo/tellMatch.ts'
import { tellOrganisations } from '#demo/tellOrganisations.ts'
import { tellPaidWork } from '#demo/tellPaidWork.ts'
import { tellSessions } from '#demo/tellSessions.ts'
import { tellWalkInHour } from '#demo/tellWalkInHour.ts'

export interface DemoYear {
  readonly seed: number
  /** The day on which the story stops, early in the morning: its walk-in hour is still to be opened. */
  readonly today: CalendarDate
  readonly months?: number
  /** 1: about 350 residents, 60 organisations, 120 activities. People grow with it; the offer more slowly, as in a bigger place. */
  readonly scale?: number
  /** How this laptop derives ids; given, what is told can be told again at the counter and stays one record. */
  readonly deriveId?: DeriveId
  /** Told what each deed wrote, in order: so that a real journal can hold the same year, entry by entry. */
  readonly written?: (changes: readonly DraftChange[]) => void
}

export interface ToldYear {
  readonly state: MergedState
  /** Deeds that were refused; none, when the story is sound. */
  readonly problems: readonly Problem[]
}

const RESIDENTS = 350
const ORGANISATIONS = 60
const ACTIVITIES = 120
/** How the offer grows with the people: ten times the people find four times the activities. */
const OFFER_GROWTH = 0.6
/** People who come back to a walk-in hour, besides the newcomers. */
const RETURNING = 9
/** One in so many has moved away by the end. */
const LEAVES = 0.14

/** Tells a year at one invented location, deed by deed. The same seed and day tell the same year. */
export const tellDemoYear = ({ seed, today, months = 12, scale = 1, deriveId = demoDerivedId, written }: DemoYear): ToldYear => {
  const random = seededRandom(seed)
  const firstDay = dayNumber(monthsBefore(today, months))
  const counter = demoCounter(random, dateOfDayNumber(firstDay), deriveId, written)
  const tale: DemoTale = {
    counter,
    random,
    firstDay,
    day: firstDay,
    today: dayNumber(today),
    scale,
    residents: [],
    activities: [],
    sessions: new Map(),
    plans: new Map(),
    staff: [],
  }
  tellBeginning(tale)
  const newcomers = newcomersByDay(tale)
  for (tale.day = firstDay; tale.day < tale.today; tale.day += 1) {
    counter.setDay(dateOfDayNumber(tale.day))
    tellPlans(tale)
    const expected = newcomers.get(tale.day)
    if (expected !== undefined) tellWalkInHour(tale, expected, random.between(RETURNING - 3, RETURNING + 3) * visitGrowth(scale))
    tellSessions(tale)
    tellDepartures(tale)
  }
  tellFirstMeetings(tale)
  tellPaidWork(tale)
  tellLiveHere(tale)
  tellSelfFilled(tale)
  return { state: counter.state, problems: counter.problems }
}

const tellBeginning = (tale: DemoTale): void => {
  const { counter, scale } = tale
  const first = counter.tell(setUpLocation, {
    locationName: 'Elderhoeve',
    counterName: 'Meedoenbalie',
    staffName: 'Marjan',
    role: 'coordinator',
  })
  if (first !== undefined) tale.staff.push(first.staffMemberId)
  for (const member of [
    { callName: 'Joost', role: 'volunteer' },
    { callName: 'Fenna', role: 'volunteer' },
    { callName: 'Bilal', role: 'supporter', spoken: ['ar', 'en'] },
    { callName: 'Tineke', role: 'volunteer' },
  ] as const) {
    const added = counter.tell(addStaffMember, member)
    if (added !== undefined) tale.staff.push(added.staffMemberId)
  }
  const grown = scale ** OFFER_GROWTH
  const organisations = tellOrganisations(tale, Math.round(ORGANISATIONS * grown))
  tellActivities(tale, organisations, Math.round(ACTIVITIES * grown))
}

/** Plans may make plans for the same day. */
const tellPlans = (tale: DemoTale): void => {
  tale.counter.setMinute(9 * 60 + 30)
  const planned = tale.plans.get(tale.day) ?? []
  for (const event of planned) event()
  tale.plans.delete(tale.day)
}

/** The walk-in hours of the story, with who comes for the first time: many in the first two months, since the counter is new. */
const newcomersByDay = (tale: DemoTale): ReadonlyMap<number, number> => {
  const { random } = tale
  const last = WEEKDAYS.indexOf(weekdayOf(dateOfDayNumber(tale.today)))
  const weekdays = new Set([last, (last + 2) % 7, (last + 5) % 7])
  const days = Array.from({ length: tale.today - tale.firstDay }, (_, index) => tale.firstDay + index).filter((day) =>
    weekdays.has(WEEKDAYS.indexOf(weekdayOf(dateOfDayNumber(day)))),
  )
  const newcomers = new Map(days.map((day) => [day, 0]))
  const early = days.slice(0, Math.ceil(days.length / 6))
  for (let count = Math.round(RESIDENTS * tale.scale); count > 0; count -= 1) {
    const day = random.maybe(random.chance(0.3) ? early : days)
    if (day !== undefined) newcomers.set(day, (newcomers.get(day) ?? 0) + 1)
  }
  return newcomers
}

/** Residents are moved at short notice, and what they did ends with it. */
const tellDepartures = (tale: DemoTale): void => {
  const { counter, random } = tale
  const aDay = (RESIDENTS * tale.scale * LEAVES) / Math.max(1, tale.today - tale.firstDay)
  let leaving = Math.floor(aDay) + (random.chance(aDay % 1) ? 1 : 0)
  for (; leaving > 0; leaving -= 1) {
    const resident = random.maybe(tale.residents)
    if (resident === undefined || resident.left) continue
    resident.left = true
    for (const activity of tale.activities) {
      for (const match of activity.members) if (match.resident === resident) stop(tale, match, 'moved')
    }
    counter.tell(residentLeft, { residentId: resident.id })
  }
}

const visitGrowth = (scale: number): number => Math.max(1, Math.round(scale ** OFFER_GROWTH))

const monthsBefore = (today: CalendarDate, months: number): CalendarDate => {
  const [year, month, day] = partsOf(today)
  const counted = year * 12 + (month - 1) - months
  return calendarDate(Math.floor(counted / 12), (counted % 12) + 1, Math.min(day, 28)) ?? today
}
