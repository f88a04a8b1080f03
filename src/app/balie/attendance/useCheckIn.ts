import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RecordId } from '#kernel/RecordId.ts'
import type { DeedAnswer } from '#engine/deeds.ts'
import { useFormProblems } from '#app/parts/useFormProblems.ts'
import { useTold } from '#app/parts/useTold.ts'
import { useDeed } from '#app/session/useDeed.ts'
import type { FormProblem } from '#app/ui/formContext.ts'
import { useToast } from '#app/ui/toastContext.ts'

type Said = DeedAnswer<'checkInAtDoor'>
type CameIn = Extract<Said, { readonly kind: 'in' | 'late' }>

interface CheckIn {
  /** What the door said last. */
  readonly said: Said | undefined
  readonly checkIn: (text: string) => Promise<readonly FormProblem[]>
}

/** Checks somebody in by what was scanned or typed, with the way back. */
export const useCheckIn = (sessionId: RecordId): CheckIn => {
  const { t } = useTranslation('sessions')
  const show = useToast()
  const told = useTold()
  const problemsOf = useFormProblems()
  const checkInAtDoor = useDeed('checkInAtDoor')
  const recordAttendance = useDeed('recordAttendance')
  const [said, setSaid] = useState<Said | undefined>()

  // As it stood before: somebody may have told that they would not come.
  const takeBack = ({ residentId, calledAs, before, after }: CameIn): Promise<boolean> => {
    setSaid(undefined)
    return told(recordAttendance({ sessionId, rows: [{ residentId, presence: before, saw: after }] }), () => ({
      text: t('door.undone', { name: calledAs }),
    }))
  }
  return {
    said,
    checkIn: async (text) => {
      const result = await checkInAtDoor({ sessionId, text })
      if (!result.ok) return problemsOf(result)
      const answer = result.value
      setSaid(answer)
      if (answer.kind === 'in' || answer.kind === 'late') {
        show({ text: t(`door.${answer.kind}`, { name: answer.calledAs }), undo: () => takeBack(answer) })
      }
      return []
    },
  }
}
