import type { RecordId } from '#kernel/RecordId.ts'
import type { Match, MatchLife } from '#domain/participation/match.ts'

/** Whether the match still goes somewhere: not completed and not stopped. One whose life did not arrive yet counts as open. */
export const isOpenLife = (life: MatchLife | undefined): boolean => {
  switch (life?.kind) {
    case 'completed':
    case 'stopped':
      return false
    case 'proposed':
    case 'agreed':
    case 'trial':
    case 'active':
    case undefined:
      return true
  }
}

/** The open match of this person with this activity, so that proposing it again does not make two. */
export const openMatchOf = (matches: readonly Match[], residentId: RecordId, activityId: RecordId): Match | undefined =>
  matches.find((match) => match.about === residentId && match.activityId === activityId && isOpenLife(match.life))
