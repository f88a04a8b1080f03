import { minutes } from '#kernel/Minutes.ts'
import { cancelSession } from '#actions/cancelSession.ts'
import { recordAttendance } from '#actions/recordAttendance.ts'
import type { Presence } from '#domain/participation/attendance.ts'
import type { DemoTale, TaleMatch } from '#demo/demoTale.ts'
import type { SeededRandom } from '#demo/seededRandom.ts'
import { afterSession } from '#demo/tellMatch.ts'

/** Lists of the last days are not all in yet. */
const LISTS_OPEN_DAYS = 3

/** The evening of a day: who was there is written down for each group, and matches go on. */
export const tellSessions = (tale: DemoTale): void => {
  const { counter, random } = tale
  counter.setMinute(20 * 60 + 30)
  counter.setOnDuty(random.maybe(tale.staff))
  for (const session of tale.sessions.get(tale.day) ?? []) {
    if (session.activity.members.size === 0) continue
    if (random.chance(0.02)) {
      counter.tell(cancelSession, { sessionId: session.id })
      continue
    }
    if (tale.today - tale.day <= LISTS_OPEN_DAYS && random.chance(0.4)) continue
    const told = [...session.activity.members].map((match) => ({ match, presence: presenceOf(random, match) }))
    const rows = told.map(({ match, presence }) => ({ residentId: match.resident.id, presence }))
    counter.tell(recordAttendance, { sessionId: session.id, rows })
    for (const { match, presence } of told) {
      if (presence.kind !== 'notKnown') afterSession(tale, match, presence.kind !== 'absent')
    }
  }
  counter.setOnDuty(undefined)
}

const presenceOf = (random: SeededRandom, match: TaleMatch): Presence => {
  const planned = match.activity.minutes
  const toldBy = random.weighted([
    ['host', 5],
    ['counter', 3],
    ['paper', 2],
  ] as const)
  return random.weighted<() => Presence>([
    [() => ({ kind: 'present', minutes: minutes(planned), toldBy }), 78],
    [() => ({ kind: 'late', minutes: minutes(planned - random.pick([15, 20, 30])), toldBy }), 7],
    [() => ({ kind: 'absent', why: whyAbsent(random) }), 12],
    [() => ({ kind: 'notKnown' }), 3],
  ])()
}

/** What people say keeps them away most, after 001 and 003. */
const whyAbsent = (random: SeededRandom) =>
  random.weighted([
    ['tiredAfterSchool', 24],
    ['appointment', 20],
    ['personal', 16],
    ['unknown', 14],
    ['placeOrTimeUnclear', 10],
    ['travelCosts', 8],
    ['otherProgramme', 7],
    ['noUseSeen', 4],
    ['laughedAt', 2],
  ] as const)
