import { calendarDate } from '#kernel/CalendarDate.ts'
import type { CalendarDate } from '#kernel/CalendarDate.ts'
import type { RecordId } from '#kernel/RecordId.ts'
import { tellDemoYear } from '#demo/tellDemoYear.ts'
import { fillGroup } from '#domain/matching/fillGroup.ts'
import type { GroupCandidate } from '#domain/matching/fillGroup.ts'
import { RECORD_SHAPES } from '#domain/recordKinds.ts'
import { groupProposal } from '#queries/groupProposal.ts'
import type { Reader } from '#queries/ports.ts'
import { suggestActivities } from '#queries/suggestActivities.ts'
import { createRecordReader } from '#sync/recordReader.ts'
import type { Measured } from '../Measured.ts'

const TODAY = calendarDate(2026, 3, 17) as CalendarDate
/** A place so large that it has more than 500 activities on offer and more than 1,000 people. */
const SCALE = 14
const RUNS = 30
/** Not counted: the engine of JavaScript compiles while it works. */
const WARMING_UP = 5
const PLACES = 20

/** Ranking and filling at a place far larger than any there is: 500 activities for a person, 20 places from 1,000 people. */
export const benchMatch = (): Promise<readonly Measured[]> => {
  const { state } = tellDemoYear({ seed: 7, today: TODAY, scale: SCALE, months: 3 })
  const read = createRecordReader(state, RECORD_SHAPES)
  const offered = read.all('activity').filter(({ closed, until }) => !closed && (until === undefined || until >= TODAY))
  const here = read.all('resident').filter(({ life }) => life.kind === 'here')
  const places = `${String(offered.length)} activities, ${String(here.length)} people`
  const activityId = offered.find(({ group }) => group === 'everyone')?.id as RecordId
  const person = (run: number): RecordId => (here[(run * 37) % here.length] as (typeof here)[number]).id

  return Promise.resolve([
    {
      name: `rank all activities for one person (${places}), read and explained`,
      unit: 'ms',
      ours: timed((run) => suggestActivities(read, { residentId: person(run), day: TODAY, limit: 6 })),
      floor: { name: 'one look at every field of every activity', values: timed(() => lookAtAll(read, 'activity')) },
      goal: { kind: 'value', most: 10 },
    },
    {
      name: `fill ${String(PLACES)} places from all people (${places}), read and explained`,
      unit: 'ms',
      ours: timed(() => groupProposal(read, { activityId, day: TODAY, places: PLACES })),
      floor: { name: 'one look at every field of every person', values: timed(() => lookAtAll(read, 'resident')) },
      goal: { kind: 'value', most: 300 },
    },
    {
      name: `choose ${String(PLACES)} of 1,000 scored people, pairs and turns kept`,
      unit: 'ms',
      ours: timed((run) => fillGroup(scored(run), PLACES)),
      floor: { name: 'sort the same people by score and take the first', values: timed((run) => byScore(scored(run))) },
      goal: { kind: 'value', most: 300 },
    },
  ])
}

const timed = (work: (run: number) => unknown): readonly number[] => {
  const values: number[] = []
  for (let run = 0; run < RUNS + WARMING_UP; run += 1) {
    const begun = performance.now()
    work(run)
    if (run >= WARMING_UP) values.push(performance.now() - begun)
  }
  return values
}

const lookAtAll = (read: Reader, kind: 'activity' | 'resident'): number => {
  let seen = 0
  for (const record of read.all(kind)) for (const value of Object.values(record)) if (value !== undefined) seen += 1
  return seen
}

const byScore = (people: readonly GroupCandidate[]): readonly GroupCandidate[] =>
  people.toSorted((a, b) => b.score - a.score).slice(0, PLACES)

/** A thousand people; one in ten goes with the next one, one in three never had anything. The same for the same run. */
const scored = (run: number): readonly GroupCandidate[] =>
  Array.from({ length: 1000 }, (_, index): GroupCandidate => {
    const other = index % 10 === 0 ? index + 1 : index % 10 === 1 ? index - 1 : undefined
    return {
      id: String(index).padStart(4, '0'),
      score: ((index * 7919 + run * 104_729) % 1000) / 1000,
      waitingDays: (index * 31) % 400,
      neverPlaced: index % 3 === 0,
      togetherWith: other === undefined ? undefined : String(other).padStart(4, '0'),
    }
  })
