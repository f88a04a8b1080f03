import { useCallback } from 'react'
import { useLocation } from 'wouter'
import type { RecordId } from '#kernel/RecordId.ts'
import { PATHS } from '#app/balie/paths.ts'
import { useSession } from '#app/session/sessionStore.ts'

/** Goes to somebody's card; whose it is stands in memory only. */
export const useOpenCard = (): ((residentId: RecordId) => void) => {
  const [, go] = useLocation()
  const select = useSession((session) => session.select)
  return useCallback(
    (residentId) => {
      select({ residentId })
      go(PATHS.resident)
    },
    [go, select],
  )
}
