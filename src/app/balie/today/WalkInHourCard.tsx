import { Coffee, DoorClosed, DoorOpen, HandHeart, Settings2, UsersRound } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { OpenHour } from '#queries/todayBoard.ts'
import { HourDialog } from '#app/balie/today/HourDialog.tsx'
import { useFormat } from '#app/session/WordsContext.ts'
import { useTold } from '#app/parts/useTold.ts'
import { useDeed } from '#app/session/useDeed.ts'
import { Button } from '#app/ui/Button.tsx'
import { IconButton } from '#app/ui/IconButton.tsx'
import styles from './WalkInHourCard.module.css'

interface WalkInHourCardProps {
  readonly hour: OpenHour | undefined
  readonly helped: number
  readonly coffee: number
}

/** Opens and closes the walk-in hour, says at which counter and with whom, and how many were helped. */
export const WalkInHourCard = ({ hour, helped, coffee }: WalkInHourCardProps) => {
  const { t } = useTranslation(['today', 'queue'])
  const format = useFormat()
  const told = useTold()
  const [setting, setSetting] = useState(false)
  const openHour = useDeed('openWalkInHour')
  const closeHour = useDeed('closeWalkInHour')
  const isOpen = hour?.state === 'open'
  const sameCounter = hour === undefined || hour.counterName === '' ? {} : { counterName: hour.counterName }

  const open = (): void => {
    void told(openHour(sameCounter), ({ walkInHourId }) => ({
      text: t('hour.opened'),
      undo: () => told(closeHour({ walkInHourId }), () => ({ text: t('queue:told.undone') })),
    }))
  }
  const close = (): void => {
    if (hour) void told(closeHour({ walkInHourId: hour.id }), () => ({ text: t('hour.closed'), undo: () => told(openHour(sameCounter)) }))
  }

  return (
    <section aria-labelledby="walk-in-hour" className={styles['card']} data-open={isOpen}>
      <span className={styles['door']} aria-hidden>
        {isOpen ? <DoorOpen size={26} /> : <DoorClosed size={26} />}
      </span>
      <div className={styles['words']}>
        <h2 id="walk-in-hour" className={styles['title']}>
          {hour === undefined ? t('hour.notYet') : isOpen ? t('hour.isOpen') : t('hour.isClosed')}
        </h2>
        {hour === undefined && <p>{t('hour.firstStep')}</p>}
        {hour !== undefined && (
          <p className={styles['facts']}>
            <span>
              {isOpen
                ? hour.openedAt !== undefined && t('hour.since', { time: format.time(hour.openedAt) })
                : hour.closedAt !== undefined && t('hour.until', { time: format.time(hour.closedAt) })}
            </span>
            <span className={styles['fact']}>
              <HandHeart aria-hidden size={18} />
              {t('hour.helped', { count: helped })}
            </span>
            <span className={styles['fact']}>
              <Coffee aria-hidden size={18} />
              {t('hour.coffee', { count: coffee })}
            </span>
            {isOpen && hour.onDuty.length > 0 && (
              <span className={styles['people']}>
                <UsersRound aria-hidden size={18} />
                {t('queue:hour.with', { names: format.list(hour.onDuty) })}
              </span>
            )}
            {hour.counterName !== '' && <span>{t('queue:hour.at', { counter: hour.counterName })}</span>}
          </p>
        )}
      </div>
      <IconButton
        label={t('queue:hour.settings')}
        icon={<Settings2 aria-hidden size={22} />}
        aria-haspopup="dialog"
        onClick={() => setSetting(true)}
      />
      {isOpen ? (
        <Button onClick={close}>{t('hour.close')}</Button>
      ) : (
        <Button look={hour === undefined ? 'primary' : 'quiet'} onClick={open}>
          {hour === undefined ? t('hour.open') : t('hour.openAgain')}
        </Button>
      )}
      {setting && <HourDialog hour={hour} onClose={() => setSetting(false)} />}
    </section>
  )
}
