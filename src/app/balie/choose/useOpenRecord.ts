import { useLocation } from 'wouter'
import type { RecordName } from '#queries/recordName.ts'
import { PATHS } from '#app/balie/paths.ts'
import { useSession } from '#app/session/sessionStore.ts'

/** Goes to the card on which one can read more; nothing when there is none. Whose it is stands in the session, never in the address. */
export const useOpenRecord = ({ person, activity, organisation }: RecordName): (() => void) | undefined => {
  const [, go] = useLocation()
  const select = useSession((session) => session.select)
  const residentId = person?.residentId
  if (residentId !== undefined) {
    return () => {
      select({ residentId })
      go(PATHS.resident)
    }
  }
  if (activity) {
    return () => {
      select({ activityId: activity.activityId })
      go(PATHS.activity)
    }
  }
  if (organisation) {
    return () => {
      select({ organisationId: organisation.organisationId })
      go(PATHS.organisation)
    }
  }
  return undefined
}
