import type { CalendarDate } from '#kernel/CalendarDate.ts'
import type { RecordId } from '#kernel/RecordId.ts'
import type { Activity } from '#domain/offer/activity.ts'
import { holdsPlace } from '#domain/participation/holdsPlace.ts'
import { compareWaiting, isWaiting } from '#domain/participation/isWaiting.ts'
import type { Match } from '#domain/participation/match.ts'
import { compareText } from '#queries/compareText.ts'
import { placesTaken } from '#queries/placesTaken.ts'
import type { Reader } from '#queries/ports.ts'

/** Somebody whom places are about. */
export interface PersonForPlace {
  readonly matchId: RecordId
  readonly residentId: RecordId
  readonly name: string
  /** The day on which it was agreed, or since when the person waits. */
  readonly since: CalendarDate
}

/**
 * `tooMany`: two laptops gave the same last place, or somebody was let in beside; all have it until a person chooses. `free`: a place came
 * free and people wait for it. Either way it is an advice.
 */
export interface PlacesToSort {
  readonly kind: 'tooMany' | 'free'
  readonly activityId: RecordId
  readonly title: string
  readonly places: number
  /** How many too many, or how many free. */
  readonly count: number
  /** Too many: who has agreed and did not begin, the last first. Free: who waits, who came first first. */
  readonly people: readonly PersonForPlace[]
}

export const placesToSort = (read: Reader): readonly PlacesToSort[] => {
  const rows: PlacesToSort[] = []
  for (const activity of read.all('activity')) {
    if (activity.placesMax === undefined || activity.closed) continue
    const row = sortedPlaces(read, activity, activity.placesMax)
    if (row !== undefined) rows.push(row)
  }
  return rows.sort((a, b) => compareText(b.kind, a.kind) || compareText(a.title, b.title) || compareText(a.activityId, b.activityId))
}

const sortedPlaces = (read: Reader, { id: activityId, title }: Activity, places: number): PlacesToSort | undefined => {
  const matches = read.by('match', 'activityId', activityId)
  const over = placesTaken(read, activityId) - places
  const row = { activityId, title, places }
  if (over > 0) {
    const begun = new Set(matches.filter(({ life }) => holdsPlace(life) && life?.kind !== 'agreed').map(({ about }) => about))
    const agreed = matches
      .filter(({ life, about }) => life?.kind === 'agreed' && !begun.has(about))
      .sort((a, b) => compareText(agreedOn(b), agreedOn(a)))
    return { ...row, kind: 'tooMany', count: over, people: personRows(read, agreed) }
  }
  const people = over === 0 ? [] : personRows(read, matches.filter(isWaiting).sort(compareWaiting))
  return people.length === 0 ? undefined : { ...row, kind: 'free', count: -over, people }
}

const agreedOn = ({ life, id }: Match): string => `${life?.kind === 'agreed' ? life.on : ''} ${id}`

const personRows = (read: Reader, matches: readonly Match[]): readonly PersonForPlace[] =>
  matches.flatMap(({ id, about, life, waiting }) => {
    const resident = about === undefined ? undefined : read.find('resident', about)
    const since = life?.kind === 'agreed' ? life.on : waiting?.since
    if (resident === undefined || resident.life.kind === 'left' || since === undefined) return []
    return [{ matchId: id, residentId: resident.id, name: resident.callName, since }]
  })
