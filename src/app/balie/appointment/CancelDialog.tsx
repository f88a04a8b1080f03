import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { RecordId } from '#kernel/RecordId.ts'
import { CANCEL_REASONS } from '#domain/participation/appointment.ts'
import type { CancelReason } from '#domain/participation/appointment.ts'
import { PATHS } from '#app/balie/paths.ts'
import { useTold } from '#app/parts/useTold.ts'
import { useDeed } from '#app/session/useDeed.ts'
import { Button } from '#app/ui/Button.tsx'
import { ChoiceTiles } from '#app/ui/ChoiceTiles.tsx'
import { Dialog } from '#app/ui/Dialog.tsx'

interface CancelDialogProps {
  readonly open: boolean
  readonly onClose: () => void
  readonly appointmentId: RecordId
}

/** Asks kindly why it does not go through. No reason is needed. */
export const CancelDialog = ({ open, onClose, appointmentId }: CancelDialogProps) => {
  const { t } = useTranslation('appointment')
  const [, go] = useLocation()
  const [why, setWhy] = useState<CancelReason | undefined>()
  const told = useTold()
  const cancelAppointment = useDeed('cancelAppointment')
  const reopenAppointment = useDeed('reopenAppointment')

  const cancel = async (): Promise<void> => {
    onClose()
    const isDone = await told(cancelAppointment({ appointmentId, why: why ?? 'unknown' }), () => ({
      text: t('told.cancelled'),
      undo: () => told(reopenAppointment({ appointmentId })),
    }))
    if (isDone) go(PATHS.resident)
  }

  return (
    <Dialog
      open={open}
      onClose={onClose}
      size="wide"
      title={t('cancel.title')}
      actions={
        <>
          <Button onClick={onClose}>{t('cancel.keep')}</Button>
          <Button look="primary" onClick={() => void cancel()}>
            {t('cancel.cancel')}
          </Button>
        </>
      }
    >
      <p>{t('cancel.lead')}</p>
      <ChoiceTiles
        kind="one"
        name="why"
        size="small"
        legend={t('cancel.why')}
        hint={t('cancel.hint')}
        options={CANCEL_REASONS.map((value) => ({ value, label: t(`cancelReason.${value}`) }))}
        value={why}
        onChange={setWhy}
      />
    </Dialog>
  )
}
