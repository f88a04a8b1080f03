import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { CANCEL_REASONS } from '#domain/offer/session.ts'
import type { CancelReason } from '#domain/offer/session.ts'
import { wordKeys } from '#i18n/wordKeys.ts'
import type { SessionRow } from '#queries/sessionRow.ts'
import { useSessionDeeds } from '#app/balie/offer/useSessionDeeds.ts'
import { pictogramOf } from '#app/parts/pictogramOf.ts'
import { useFormat } from '#app/session/WordsContext.ts'
import { Button } from '#app/ui/Button.tsx'
import { ChoiceTiles } from '#app/ui/ChoiceTiles.tsx'
import { Dialog } from '#app/ui/Dialog.tsx'

interface CancelSessionProps {
  readonly session: SessionRow
  readonly onClose: () => void
}

/** Asks once before a day is called off, since people count on it; and why, in words that they can all read. */
export const CancelSession = ({ session, onClose }: CancelSessionProps) => {
  const { t } = useTranslation(['activities', 'sessions', 'sessionWords'])
  const format = useFormat()
  const { cancel } = useSessionDeeds()
  const [reason, setReason] = useState<CancelReason | undefined>(session.tooFew === undefined ? undefined : 'tooFewPeople')
  const { expected } = session
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('cancelDialog.title', { day: format.date(session.day, 'full') })}
      size="wide"
      actions={
        <>
          <Button onClick={onClose}>{t('cancelDialog.keep')}</Button>
          <Button
            look="danger"
            onClick={() => {
              onClose()
              void cancel(session, reason)
            }}
          >
            {t('cancelDialog.cancel')}
          </Button>
        </>
      }
    >
      <p>{expected === 0 ? t('cancelDialog.nobody') : t('cancelDialog.tell', { count: expected })}</p>
      <ChoiceTiles
        kind="one"
        name="cancelReason"
        legend={t('sessions:cancel.why')}
        hint={t('sessions:cancel.whyHint')}
        optional
        options={CANCEL_REASONS.map((value) => ({
          value,
          label: t(wordKeys.cancelReason(value)),
          pictogram: pictogramOf.cancelReason(value),
        }))}
        value={reason}
        onChange={setReason}
        clearable
      />
    </Dialog>
  )
}
