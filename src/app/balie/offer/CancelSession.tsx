import { useTranslation } from 'react-i18next'
import type { SessionRow } from '#queries/sessionRow.ts'
import { useSessionDeeds } from '#app/balie/offer/useSessionDeeds.ts'
import { useFormat } from '#app/session/WordsContext.ts'
import { Button } from '#app/ui/Button.tsx'
import { Dialog } from '#app/ui/Dialog.tsx'

interface CancelSessionProps {
  readonly session: SessionRow | undefined
  readonly onClose: () => void
}

/** Asks once before a day is called off, since people count on it. */
export const CancelSession = ({ session, onClose }: CancelSessionProps) => {
  const { t } = useTranslation('activities')
  const format = useFormat()
  const { cancel } = useSessionDeeds()
  if (session === undefined) return null
  const { expected } = session
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('cancelDialog.title', { day: format.date(session.day, 'full') })}
      actions={
        <>
          <Button onClick={onClose}>{t('cancelDialog.keep')}</Button>
          <Button
            look="danger"
            onClick={() => {
              onClose()
              void cancel(session)
            }}
          >
            {t('cancelDialog.cancel')}
          </Button>
        </>
      }
    >
      <p>{expected === 0 ? t('cancelDialog.nobody') : t('cancelDialog.tell', { count: expected })}</p>
    </Dialog>
  )
}
