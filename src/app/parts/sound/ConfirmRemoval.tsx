import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/Button.tsx'
import { Dialog } from '#app/ui/Dialog.tsx'

interface ConfirmRemovalProps {
  readonly open: boolean
  readonly title: string
  readonly text: string
  readonly confirm: string
  readonly onClose: () => void
  readonly onConfirm: () => void
}

/** A voice that is taken away can not be brought back, so it is asked once. */
export const ConfirmRemoval = ({ open, title, text, confirm, onClose, onConfirm }: ConfirmRemovalProps) => {
  const { t } = useTranslation('studio')
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={title}
      actions={
        <>
          <Button onClick={onClose}>{t('voices.keep')}</Button>
          <Button look="danger" onClick={onConfirm}>
            {confirm}
          </Button>
        </>
      }
    >
      <p>{text}</p>
    </Dialog>
  )
}
