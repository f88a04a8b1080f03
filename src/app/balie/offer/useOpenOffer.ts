import { useCallback } from 'react'
import { useLocation } from 'wouter'
import type { RecordId } from '#kernel/RecordId.ts'
import { PATHS } from '#app/balie/paths.ts'
import { useSession } from '#app/session/sessionStore.ts'

interface OpenOffer {
  readonly openActivity: (activityId: RecordId) => void
  readonly openOrganisation: (organisationId: RecordId) => void
  readonly openAttendance: (sessionId: RecordId) => void
  readonly openNews: (sessionId: RecordId) => void
}

/** Brings to a card; which one stands in the session store, never in the address. */
export const useOpenOffer = (): OpenOffer => {
  const [, go] = useLocation()
  const select = useSession((session) => session.select)
  return {
    openActivity: useCallback(
      (activityId) => {
        select({ activityId })
        go(PATHS.activity)
      },
      [select, go],
    ),
    openOrganisation: useCallback(
      (organisationId) => {
        select({ organisationId })
        go(PATHS.organisation)
      },
      [select, go],
    ),
    openAttendance: useCallback(
      (sessionId) => {
        select({ sessionId })
        go(PATHS.attendanceSheet)
      },
      [select, go],
    ),
    openNews: useCallback(
      (sessionId) => {
        select({ sessionId })
        go(PATHS.sessionNews)
      },
      [select, go],
    ),
  }
}
