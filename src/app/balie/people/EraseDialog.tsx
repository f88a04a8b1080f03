import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/Button.tsx'
import { Dialog } from '#app/ui/Dialog.tsx'

interface EraseDialogProps {
  readonly name: string
  readonly open: boolean
  readonly onClose: () => void
  readonly onErase: () => void
}

/** Asked once, plainly: what goes, and that it does not come back. The safe answer stands first. */
export const EraseDialog = ({ name, open, onClose, onErase }: EraseDialogProps) => {
  const { t } = useTranslation('people')
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t('eraseDialog.title', { name })}
      actions={
        <>
          <Button onClick={onClose}>{t('eraseDialog.keep')}</Button>
          <Button look="danger" onClick={onErase}>
            {t('eraseDialog.erase')}
          </Button>
        </>
      }
    >
      <p>{t('eraseDialog.what')}</p>
      <p>
        <strong>{t('eraseDialog.final')}</strong>
      </p>
    </Dialog>
  )
}
