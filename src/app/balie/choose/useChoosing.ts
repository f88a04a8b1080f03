import { useTranslation } from 'react-i18next'
import type { ConflictRow, ConflictValue } from '#queries/conflictInbox.ts'
import { useFieldText } from '#app/balie/choose/useFieldText.ts'
import { useSaidText } from '#app/balie/choose/useSaidText.ts'
import { useTold } from '#app/parts/useTold.ts'
import { useDeed } from '#app/session/useDeed.ts'

/** Chooses a value and says so below the screen; taking it back puts the others beside it, so that it is asked again. */
export const useChoosing = (row: ConflictRow): ((chosen: ConflictValue) => Promise<boolean>) => {
  const { t } = useTranslation('choose')
  const fieldText = useFieldText()
  const saidText = useSaidText()
  const told = useTold()
  const chooseValue = useDeed('chooseValue')
  const undoChoice = useDeed('undoChoice')
  const { record, id, stored: field, saw, values } = row

  return (chosen) => {
    const putBack = async (): Promise<void> => {
      for (const { stored } of values.filter((value) => value !== chosen)) {
        if (!(await told(undoChoice({ record, id, field, value: stored })))) return
      }
    }
    return told(chooseValue({ record, id, field, value: chosen.stored, saw }), () => ({
      text: t('told', { field: fieldText(row), value: saidText(chosen.said).text }),
      undo: () => void putBack(),
    }))
  }
}
