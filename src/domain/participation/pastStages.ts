import type { CalendarDate } from '#kernel/CalendarDate.ts'
import { MATCH_STAGES } from '#domain/participation/match.ts'
import type { Match, MatchLife, MatchStage } from '#domain/participation/match.ts'

/** The stages behind a match once it has that life. A step that is undone takes its own day along. */
export const pastStages = (match: Pick<Match, 'life' | 'past'>, next: MatchLife): Match['past'] => {
  const known = knownStages(match)
  const past: Partial<Record<MatchStage, CalendarDate>> = {}
  for (const stage of MATCH_STAGES.slice(0, placeOf(next))) {
    const on = known[stage]
    if (on !== undefined) past[stage] = on
  }
  return past
}

/** Every stage of which the day is known, the one where the match is now among them. */
export const knownStages = ({ life, past }: Pick<Match, 'life' | 'past'>): Match['past'] => {
  if (life === undefined || life.kind === 'completed' || life.kind === 'stopped') return past
  return { [life.kind]: 'on' in life ? life.on : life.since, ...past }
}

const placeOf = ({ kind }: MatchLife): number => {
  const place = MATCH_STAGES.findIndex((stage) => stage === kind)
  return place < 0 ? MATCH_STAGES.length : place
}
