import type { RecordId } from '#kernel/RecordId.ts'
import type { Match, MatchLife } from '#domain/participation/match.ts'
import { isOpenLife } from '#domain/participation/openMatch.ts'
import type { Reader } from '#queries/ports.ts'

/** Somebody with whom a person wants to go, and how far they are. */
export interface FriendInMatch {
  readonly matchId: RecordId
  readonly residentId: RecordId
  readonly name: string
  readonly life?: MatchLife | undefined
}

/** The others of a pair or a few friends, as long as they still go. */
export const togetherWith = (read: Reader, { id, together }: Pick<Match, 'id' | 'together'>): readonly FriendInMatch[] => {
  if (together === undefined) return []
  const friends: FriendInMatch[] = []
  for (const match of read.by('match', 'together', together)) {
    const resident = match.about === undefined ? undefined : read.find('resident', match.about)
    if (match.id === id || resident === undefined || !isOpenLife(match.life)) continue
    friends.push({ matchId: match.id, residentId: resident.id, name: resident.callName, life: match.life })
  }
  return friends
}
