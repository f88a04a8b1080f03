import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { STOP_REASONS } from '#domain/participation/match.ts'
import type { StopReason } from '#domain/participation/match.ts'
import { wordKeys } from '#i18n/wordKeys.ts'
import { pictogramOf } from '#app/parts/pictogramOf.ts'
import { Button } from '#app/ui/Button.tsx'
import { ChoiceTiles } from '#app/ui/ChoiceTiles.tsx'
import { Dialog } from '#app/ui/Dialog.tsx'

interface StopMatchDialogProps {
  readonly title: string
  readonly open: boolean
  readonly onClose: () => void
  readonly onStop: (why: StopReason) => void
}

/** Asks kindly why it ends. No reason is needed: it is told to learn from, never held against anybody. */
export const StopMatchDialog = ({ title, open, onClose, onStop }: StopMatchDialogProps) => {
  const { t } = useTranslation(['match', 'vocabulary'])
  const [why, setWhy] = useState<StopReason | undefined>()
  return (
    <Dialog
      open={open}
      onClose={onClose}
      size="wide"
      title={t('stopDialog.title', { title })}
      actions={
        <>
          <Button onClick={onClose}>{t('stopDialog.keep')}</Button>
          <Button
            look="primary"
            onClick={() => {
              onClose()
              onStop(why ?? 'unknown')
            }}
          >
            {t('stopDialog.stop')}
          </Button>
        </>
      }
    >
      <p>{t('stopDialog.lead')}</p>
      <ChoiceTiles
        kind="one"
        name="why"
        legend={t('stopDialog.why')}
        hint={t('stopDialog.whyHint')}
        options={STOP_REASONS.map((value) => ({ value, label: t(wordKeys.stopReason(value)), pictogram: pictogramOf.stopReason(value) }))}
        value={why}
        onChange={setWhy}
      />
    </Dialog>
  )
}
