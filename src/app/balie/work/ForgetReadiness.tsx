import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RecordId } from '#kernel/RecordId.ts'
import { useTold } from '#app/parts/useTold.ts'
import { useDeed } from '#app/session/useDeed.ts'
import { Button } from '#app/ui/Button.tsx'
import { Dialog } from '#app/ui/Dialog.tsx'

/** Takes away all that was told about paid work, after asking once: it does not come back. */
export const ForgetReadiness = ({ residentId }: { readonly residentId: RecordId }) => {
  const { t } = useTranslation('rules')
  const told = useTold()
  const forgetReadiness = useDeed('forgetReadiness')
  const [asking, setAsking] = useState(false)
  const close = (): void => setAsking(false)
  return (
    <span>
      <Button look="plain" onClick={() => setAsking(true)}>
        {t('path.forget')}
      </Button>
      <Dialog
        open={asking}
        onClose={close}
        title={t('path.forgetTitle')}
        actions={
          <>
            <Button onClick={close}>{t('path.forgetNo')}</Button>
            <Button
              look="danger"
              onClick={() => void told(forgetReadiness({ residentId }), () => ({ text: t('path.forgotten') })).then(close)}
            >
              {t('path.forgetYes')}
            </Button>
          </>
        }
      >
        <p>{t('path.forgetText')}</p>
      </Dialog>
    </span>
  )
}
