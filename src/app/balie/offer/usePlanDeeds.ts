import { useTranslation } from 'react-i18next'
import type { RecordId } from '#kernel/RecordId.ts'
import { useFormProblems } from '#app/parts/useFormProblems.ts'
import { useDeed } from '#app/session/useDeed.ts'
import { useTold } from '#app/parts/useTold.ts'
import { readDateText } from '#app/ui/dateText.ts'
import type { FormProblem } from '#app/ui/formContext.ts'
import { readTimeText } from '#app/ui/timeText.ts'
import { useToast } from '#app/ui/toastContext.ts'

interface PlanDeeds {
  readonly planOne: (typed: { readonly day: string; readonly startsAt: string; readonly endsAt: string }) => Promise<readonly FormProblem[]>
  readonly planWeekly: (typed: { readonly from: string; readonly until: string }) => Promise<readonly FormProblem[]>
}

/** Plans what was typed, or says beside which field something is still needed. Undo calls off what was new. */
export const usePlanDeeds = (activityId: RecordId): PlanDeeds => {
  const { t } = useTranslation(['activities', 'kit'])
  const show = useToast()
  const told = useTold()
  const problemsOf = useFormProblems()
  const scheduleSession = useDeed('scheduleSession')
  const scheduleWeekly = useDeed('scheduleWeekly')
  const cancelSession = useDeed('cancelSession')

  const tellPlanned = (sessionIds: readonly RecordId[]): void => {
    if (sessionIds.length === 0) {
      show({ text: t('told.plannedNone') })
      return
    }
    show({
      text: t('told.planned', { count: sessionIds.length }),
      undo: async () => {
        for (const sessionId of sessionIds) await told(cancelSession({ sessionId }))
      },
    })
  }

  return {
    planOne: async ({ day: typedDay, startsAt: typedStart, endsAt: typedEnd }) => {
      const [day, startsAt, endsAt] = [readDateText(typedDay), readTimeText(typedStart), readTimeText(typedEnd)]
      const faults = [
        day === undefined && { field: 'day', text: t('kit:date.unreadable') },
        startsAt === undefined && typedStart.trim() !== '' && { field: 'startsAt', text: t('kit:time.unreadable') },
        endsAt === undefined && typedEnd.trim() !== '' && { field: 'endsAt', text: t('kit:time.unreadable') },
      ].filter((fault) => fault !== false)
      if (faults.length > 0 || day === undefined) return faults
      const result = await scheduleSession({ activityId, day, ...(startsAt && { startsAt }), ...(endsAt && { endsAt }) })
      if (!result.ok) return problemsOf(result)
      tellPlanned([result.value.sessionId])
      return []
    },
    planWeekly: async ({ from: typedFrom, until: typedUntil }) => {
      const [from, until] = [readDateText(typedFrom), readDateText(typedUntil)]
      const faults = [
        from === undefined && { field: 'from', text: t('kit:date.unreadable') },
        until === undefined && { field: 'until', text: t('kit:date.unreadable') },
      ].filter((fault) => fault !== false)
      if (faults.length > 0 || from === undefined || until === undefined) return faults
      const result = await scheduleWeekly({ activityId, from, until })
      if (!result.ok) return problemsOf(result)
      tellPlanned(result.value.sessionIds)
      return []
    },
  }
}
