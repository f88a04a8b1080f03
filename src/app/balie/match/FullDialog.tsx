import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/Button.tsx'
import { Dialog } from '#app/ui/Dialog.tsx'

interface FullDialogProps {
  readonly title: string
  readonly open: boolean
  readonly onClose: () => void
  readonly onWait: () => void
  readonly onAgree: () => void
}

/** Says that there is no place, before one is given that is not there. It refuses nothing: the organisation may have one more. */
export const FullDialog = ({ title, open, onClose, onWait, onAgree }: FullDialogProps) => {
  const { t } = useTranslation('appointment')
  const then = (choose: () => void) => () => {
    onClose()
    choose()
  }
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t('full.title', { title })}
      actions={
        <>
          <Button onClick={then(onAgree)}>{t('full.agree')}</Button>
          <Button look="primary" onClick={then(onWait)}>
            {t('full.wait')}
          </Button>
        </>
      }
    >
      <p>{t('full.lead')}</p>
    </Dialog>
  )
}
