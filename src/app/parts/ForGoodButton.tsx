import { useState } from 'react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { CalendarDate } from '#kernel/CalendarDate.ts'
import { useSureDay } from '#app/session/useSureDay.ts'
import { useFormat } from '#app/session/WordsContext.ts'
import { Button } from '#app/ui/Button.tsx'
import { Dialog } from '#app/ui/Dialog.tsx'

interface ForGoodButtonProps {
  readonly children: ReactNode
  readonly icon?: ReactNode
  readonly look?: 'danger'
  /** With the day that somebody has said it is. */
  readonly onSure: (day: CalendarDate) => void
}

/** Takes away what is due by a count of days. Where our server was not heard within the hour, a person says which day it is. */
export const ForGoodButton = ({ children, icon, look, onSure }: ForGoodButtonProps) => {
  const { t } = useTranslation('forGood')
  const format = useFormat()
  const { day, by } = useSureDay()
  const [asking, setAsking] = useState(false)
  const close = (): void => setAsking(false)
  const said = { day: format.date(day, 'full') }
  return (
    <>
      <Button icon={icon} {...(look && { look })} onClick={() => (by === 'server' ? onSure(day) : setAsking(true))}>
        {children}
      </Button>
      {by === 'nobody' ? (
        <Dialog open={asking} onClose={close} title={t('wrong.title')} actions={<Button onClick={close}>{t('close')}</Button>}>
          <p>{t('wrong.text', said)}</p>
        </Dialog>
      ) : (
        <Dialog
          open={asking}
          onClose={close}
          title={t('title', said)}
          actions={
            <>
              <Button onClick={close}>{t('no')}</Button>
              <Button
                look="danger"
                onClick={() => {
                  close()
                  onSure(day)
                }}
              >
                {t('yes')}
              </Button>
            </>
          }
        >
          <p>{t('text')}</p>
        </Dialog>
      )}
    </>
  )
}
