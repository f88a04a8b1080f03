import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ActivityFile } from '#queries/activityFile.ts'
import { PlanOneDay } from '#app/balie/offer/PlanOneDay.tsx'
import { PlanRepeating } from '#app/balie/offer/PlanRepeating.tsx'
import { ChoiceTiles } from '#app/ui/ChoiceTiles.tsx'
import { Dialog } from '#app/ui/Dialog.tsx'

interface PlanSessionsProps {
  readonly open: boolean
  readonly file: ActivityFile
  readonly onClose: () => void
}

const HOW = ['weekly', 'fortnightly', 'monthly', 'one'] as const

/** Plans one day, or days that come back; holidays are in sight before anything is planned. */
export const PlanSessions = ({ open, file, onClose }: PlanSessionsProps) => {
  const { t } = useTranslation(['sessions', 'activities'])
  const [how, setHow] = useState<(typeof HOW)[number]>(file.activity.weekdays.length > 0 ? 'weekly' : 'one')
  return (
    <Dialog open={open} onClose={onClose} title={t('activities:plan.title')} size="wide">
      <ChoiceTiles
        kind="one"
        name="how"
        size="small"
        legend={t('plan.how')}
        options={HOW.map((value) => ({ value, label: t(`plan.${value}`) }))}
        value={how}
        onChange={(chosen) => setHow(chosen ?? 'one')}
      />
      {how === 'one' ? <PlanOneDay file={file} onDone={onClose} /> : <PlanRepeating file={file} how={how} onDone={onClose} />}
    </Dialog>
  )
}
