import { useTranslation } from 'react-i18next'
import type { CalendarDate } from '#kernel/CalendarDate.ts'
import type { RecordId } from '#kernel/RecordId.ts'
import type { PlanForm } from '#app/balie/offer/planForm.ts'
import { useFormProblems } from '#app/parts/useFormProblems.ts'
import { useDeed } from '#app/session/useDeed.ts'
import { useTold } from '#app/parts/useTold.ts'
import { readDateText } from '#app/ui/dateText.ts'
import type { FormProblem } from '#app/ui/formContext.ts'
import { readTimeText } from '#app/ui/timeText.ts'
import { useToast } from '#app/ui/toastContext.ts'

interface PlanDeeds {
  readonly planOne: (typed: { readonly day: string; readonly startsAt: string; readonly endsAt: string }) => Promise<readonly FormProblem[]>
  readonly planDays: (form: PlanForm, days: readonly CalendarDate[]) => Promise<readonly FormProblem[]>
}

/** Plans what was typed and kept, or says beside which field something is still needed. Undo takes back what was new. */
export const usePlanDeeds = (activityId: RecordId): PlanDeeds => {
  const { t } = useTranslation(['activities', 'kit', 'sessions'])
  const show = useToast()
  const told = useTold()
  const problemsOf = useFormProblems()
  const scheduleSession = useDeed('scheduleSession')
  const scheduleDays = useDeed('scheduleDays')
  const takeBackPlan = useDeed('takeBackPlan')

  const tellPlanned = (sessionIds: readonly RecordId[]): void => {
    if (sessionIds.length === 0) {
      show({ text: t('told.plannedNone') })
      return
    }
    show({
      text: t('told.planned', { count: sessionIds.length }),
      undo: () => told(takeBackPlan({ sessionIds })),
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
    planDays: async (form, days) => {
      const faults = [
        readDateText(form.from) === undefined && { field: 'from', text: t('kit:date.unreadable') },
        readDateText(form.until) === undefined && { field: 'until', text: t('kit:date.unreadable') },
        form.how !== 'monthly' && form.weekdays.length === 0 && { field: 'weekdays', text: t('sessions:plan.noWeekday') },
      ].filter((fault) => fault !== false)
      if (faults.length > 0) return faults
      if (days.length === 0) return [{ field: 'until', text: t('sessions:plan.nothing') }]
      const result = await scheduleDays({ activityId, days })
      if (!result.ok) return problemsOf(result)
      tellPlanned(result.value.sessionIds)
      return []
    },
  }
}
