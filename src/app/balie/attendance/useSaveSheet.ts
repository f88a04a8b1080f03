import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { RecordId } from '#kernel/RecordId.ts'
import type { AttendanceSheet } from '#queries/attendanceSheet.ts'
import { cameAlong, lacksToldBy, rowsBefore, rowsToRecord, rowsWithoutMinutes, shownRows } from '#app/balie/attendance/attendanceForm.ts'
import type { AttendanceForm } from '#app/balie/attendance/attendanceForm.ts'
import { PATHS } from '#app/balie/paths.ts'
import { useFormProblems } from '#app/parts/useFormProblems.ts'
import { useTold } from '#app/parts/useTold.ts'
import { useDeed } from '#app/session/useDeed.ts'
import type { Draft } from '#app/session/useDraft.ts'
import type { FormProblem } from '#app/ui/formContext.ts'
import { useToast } from '#app/ui/toastContext.ts'

/** Saves a whole list as one deed, with the way back. Who came along gets a proposal first, so that they stand on the list the next time. */
export const useSaveSheet = (
  sheet: AttendanceSheet,
  draftName: string,
  draft: Draft<AttendanceForm>,
): (() => Promise<readonly FormProblem[]>) => {
  const { t } = useTranslation(['attendance', 'sessions'])
  const [, go] = useLocation()
  const show = useToast()
  const told = useTold()
  const problemsOf = useFormProblems()
  const recordAttendance = useDeed('recordAttendance')
  const proposeMatch = useDeed('proposeMatch')
  const withdrawGroup = useDeed('withdrawGroup')
  const { id: sessionId, activityId } = sheet.session

  return async () => {
    const form = draft.value
    if (lacksToldBy(sheet, form)) return [{ field: 'toldBy', text: t('sessions:sheet.toldByMissing') }]
    const unread = rowsWithoutMinutes(shownRows(sheet, form))
    if (unread.length > 0) return unread.map((residentId) => ({ field: `minutes.${residentId}`, text: t('sheet.minutesUnreadable') }))
    const rows = rowsToRecord(sheet, form)
    const proposedNow: RecordId[] = []
    for (const residentId of cameAlong(form, rows)) {
      if (activityId === undefined) break
      const proposed = await proposeMatch({ residentId, activityId })
      if (!proposed.ok) return problemsOf(proposed)
      if (proposed.value.isNew) proposedNow.push(proposed.value.matchId)
    }
    const saved = await recordAttendance({ sessionId, rows }, draftName)
    if (!saved.ok) return problemsOf(saved)
    const before = rowsBefore(sheet, rows)
    const takeBack = async (): Promise<void> => {
      if (!(await told(recordAttendance({ sessionId, rows: before }), () => ({ text: t('sheet.undone') })))) return
      if (proposedNow.length > 0) await told(withdrawGroup({ matchIds: proposedNow }))
    }
    show({ text: t('sheet.saved'), undo: () => void takeBack() })
    // Before leaving: a form that is taken away seals what was typed last.
    draft.discard()
    go(PATHS.attendance)
    return []
  }
}
