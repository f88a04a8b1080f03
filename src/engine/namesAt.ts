import type { EngineLink } from '#engine/engineLink.ts'
import type { SaveProblem } from '#engine/door.ts'
import type { Result } from '#kernel/Result.ts'
import type { PlaceNames } from '#queries/placeNames.ts'
import type { StaffRow } from '#queries/staffOnHand.ts'

/** What the open counter calls itself, and who works there; undefined where none is open. */
export const namesAt = async (
  link: EngineLink | undefined,
): Promise<{ readonly locationName: string; readonly staffName: string } | undefined> => {
  const names = (await link?.call('ask', { question: 'placeNames', input: null })) as Result<PlaceNames, SaveProblem> | undefined
  const staff = (await link?.call('ask', { question: 'staffOnHand', input: null })) as Result<readonly StaffRow[], SaveProblem> | undefined
  if (names?.ok !== true || staff?.ok !== true) return undefined
  return { locationName: names.value.locationName, staffName: staff.value[0]?.name ?? '' }
}
