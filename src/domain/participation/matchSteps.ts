import type { CalendarDate } from '#kernel/CalendarDate.ts'
import { err, ok } from '#kernel/Result.ts'
import type { Result } from '#kernel/Result.ts'
import type { Attendance } from '#domain/participation/attendance.ts'
import type { Match, MatchLife, MatchLifeKind, StopReason } from '#domain/participation/match.ts'

/** A step that does not follow from where the match is, such as starting what was stopped. `from` is absent where its life did not arrive yet. */
export interface MatchStepNotPossible {
  readonly kind: 'matchStepNotPossible'
  readonly from?: MatchLifeKind
  readonly to: MatchLifeKind | 'withdrawn'
}

export type MatchStep = Result<MatchLife, MatchStepNotPossible>

/** Both said yes: the person and whoever receives them. */
export const agreeMatch = (life: MatchLife | undefined, today: CalendarDate): MatchStep =>
  step(life, { kind: 'agreed', on: today }, ['proposed'])

/** A trial period without paperwork, since it lowers the threshold (001). */
export const startTrial = (life: MatchLife | undefined, today: CalendarDate): MatchStep =>
  step(life, { kind: 'trial', since: today }, ['agreed'])

/** Takes part from today; a trial is not obliged. */
export const startMatch = (life: MatchLife | undefined, today: CalendarDate): MatchStep =>
  step(life, { kind: 'active', since: today }, ['agreed', 'trial'])

/** Done as planned. A trial may be all there was. */
export const completeMatch = (life: MatchLife | undefined, today: CalendarDate): MatchStep =>
  step(life, { kind: 'completed', on: today }, ['trial', 'active'])

/** Ends early, at any moment: the reason is told to learn from, and is no fault. */
export const stopMatch = (life: MatchLife | undefined, today: CalendarDate, why: StopReason): MatchStep =>
  step(life, { kind: 'stopped', on: today, why }, ['proposed', 'agreed', 'trial', 'active'])

/**
 * Whether the match is a proposal of which nothing came yet, so that it may go as if it was never made. Attendance from before the
 * proposal is of an earlier match of the same two.
 */
export const isUntouchedProposal = ({ activityId, life }: Match, attendedByPerson: readonly Attendance[]): boolean =>
  life?.kind === 'proposed' &&
  !attendedByPerson.some(
    (attendance) =>
      attendance.activityId === activityId &&
      attendance.presence.kind !== 'notKnown' &&
      (attendance.day === undefined || attendance.day >= life.on),
  )

/** Doing a step twice changes nothing: a finger taps twice, and two laptops may do the same. */
const step = (life: MatchLife | undefined, to: MatchLife, allowedFrom: readonly MatchLifeKind[]): MatchStep => {
  if (!life) return err({ kind: 'matchStepNotPossible', to: to.kind })
  if (life.kind === to.kind) return ok(life)
  return allowedFrom.includes(life.kind) ? ok(to) : err({ kind: 'matchStepNotPossible', from: life.kind, to: to.kind })
}
