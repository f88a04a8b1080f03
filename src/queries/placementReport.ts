import type { CalendarDate } from '#kernel/CalendarDate.ts'
import type { RecordId } from '#kernel/RecordId.ts'
import { monthOf } from '#domain/reporting/months.ts'
import { isWithin, PLACEMENT_STAGES, placementStage } from '#domain/reporting/placementStage.ts'
import type { Period } from '#domain/reporting/placementStage.ts'
import { placementTable } from '#domain/reporting/placementTable.ts'
import type { Placement, PlacementTable } from '#domain/reporting/placementTable.ts'
import { cellOf, isSmall } from '#domain/reporting/smallCell.ts'
import type { Cell } from '#domain/reporting/smallCell.ts'
import type { Reader } from '#queries/ports.ts'

export interface PlacementReport {
  readonly period: Period
  /** What the coordinator typed last within the period. */
  readonly couldWork: { readonly month: CalendarDate; readonly people: Cell } | undefined
  /** The month that a number is typed for, and what was typed of it. */
  readonly typing: { readonly month: CalendarDate; readonly couldWork: number | undefined }
  /** People whose talk was over in the period. */
  readonly intakes: Cell
  readonly table: PlacementTable
  /** Employers where somebody started; absent where it is not shown how many did. */
  readonly employers: number | undefined
  /** Jobs for which a permit was asked in the period. */
  readonly permits: Cell
}

/** Paid work in a period: counts, never names. Of one person with one job there is one placement, however many files or matches say so. */
export const placementReport = (read: Reader, period: Period): PlacementReport => {
  const typed = read.all('monthlyTotals').flatMap(({ month, couldWork }) => (month === undefined ? [] : [{ month, couldWork }]))
  const month = monthOf(period.until)
  const placements = placementsIn(read, period)
  const table = placementTable(placements)
  const startedIsShown = table.kind === 'shown' && table.rows.some(({ of }) => of.length === 1 && of[0] === 'started')
  return {
    period,
    couldWork: lastTyped(typed, period),
    typing: { month, couldWork: typed.find((each) => each.month === month)?.couldWork },
    intakes: cellOf(talkedWith(read, period)),
    table,
    employers: startedIsShown ? employersOf(read, placements) : undefined,
    permits: permitsAsked(read, period),
  }
}

const lastTyped = (
  typed: readonly { readonly month: CalendarDate; readonly couldWork: number | undefined }[],
  { from, until }: Period,
): PlacementReport['couldWork'] =>
  typed
    .flatMap(({ month, couldWork }) =>
      couldWork !== undefined && month >= monthOf(from) && month <= until ? [{ month, people: cellOf(couldWork) }] : [],
    )
    .toSorted((a, b) => (a.month < b.month ? 1 : -1))[0]

/** Of a person with two files that each had a talk, one talk, over when the first was. */
const talkedWith = (read: Reader, period: Period): number => {
  const first = new Map<RecordId, CalendarDate>()
  for (const { about, finishedOn } of read.all('intake')) {
    if (about === undefined || finishedOn === undefined) continue
    const known = first.get(about)
    if (known === undefined || finishedOn < known) first.set(about, finishedOn)
  }
  return [...first.values()].filter((day) => isWithin(day, period)).length
}

/** Matches with paid work. What another laptop still has to tell of belongs to nobody yet. */
const jobs = (read: Reader) =>
  read
    .all('match')
    .flatMap((match) =>
      match.about !== undefined && match.activityId !== undefined && read.find('activity', match.activityId)?.programme === 'paidWork'
        ? [{ match, person: match.about, job: match.activityId }]
        : [],
    )

const placementsIn = (read: Reader, period: Period): readonly Placement[] => {
  const furthest = new Map<string, Placement>()
  for (const { match, person, job } of jobs(read)) {
    const stage = placementStage(match, period)
    if (stage === undefined) continue
    const known = furthest.get(`${person} ${job}`)
    if (known === undefined || PLACEMENT_STAGES.indexOf(stage) < PLACEMENT_STAGES.indexOf(known.stage)) {
      furthest.set(`${person} ${job}`, { person, job, stage })
    }
  }
  return [...furthest.values()]
}

const employersOf = (read: Reader, placements: readonly Placement[]): number => {
  const started = new Set(placements.flatMap(({ stage, job }) => (stage === 'started' ? [job] : [])))
  const found = read
    .all('activity')
    .flatMap(({ id, organisationId }) => (started.has(id) && organisationId !== undefined ? [organisationId] : []))
  return new Set(found).size
}

const permitsAsked = (read: Reader, period: Period): Cell => {
  const asked = jobs(read).filter(({ match }) => isWithin(match.permitAskedOn, period))
  const people = new Set(asked.map(({ person }) => person)).size
  return isSmall(people) ? { kind: 'few' } : cellOf(new Set(asked.map(({ person, job }) => `${person} ${job}`)).size)
}
