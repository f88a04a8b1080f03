import { CircleHelp, Footprints, MessageCircleHeart } from 'lucide-react'
import type { LucideIcon } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { wordKeys } from '#i18n/wordKeys.ts'
import type { AppointmentTask, AppointmentToDo } from '#queries/appointmentsToDo.ts'
import { PATHS } from '#app/balie/paths.ts'
import { useTold } from '#app/parts/useTold.ts'
import { useNow } from '#app/session/ClockContext.ts'
import { useDeed } from '#app/session/useDeed.ts'
import { useSession } from '#app/session/sessionStore.ts'
import { useFormat } from '#app/session/WordsContext.ts'
import { Button } from '#app/ui/Button.tsx'
import { PersonName } from '#app/ui/PersonName.tsx'
import { TypedText } from '#app/ui/TypedText.tsx'
import styles from './AppointmentsToday.module.css'

const SIGNS: Readonly<Record<AppointmentTask, LucideIcon>> = {
  today: Footprints,
  remind: MessageCircleHeart,
  howWasIt: CircleHelp,
}

/** One first meeting with what it asks for now. The name leads to the paper, where it can be moved or called off. */
export const AppointmentTaskRow = ({ row }: { readonly row: AppointmentToDo }) => {
  const { t } = useTranslation(['appointment', 'slip'])
  const format = useFormat()
  const { today } = useNow()
  const [, go] = useLocation()
  const told = useTold()
  const select = useSession((session) => session.select)
  const remind = useDeed('remindOfAppointment')
  const happened = useDeed('appointmentHappened')
  const reopen = useDeed('reopenAppointment')
  const { appointmentId, name, activityTitle, task, day, startsAt, along, alongName, reminded } = row
  const Sign = SIGNS[task]
  const when = [task === 'howWasIt' ? format.relativeDay(day, today) : t(`today.${task}`), startsAt ?? ''].filter((part) => part !== '')
  const who = along === undefined ? t('today.alongUnknown') : t(wordKeys.goesAlong(along))

  const step = (): void =>
    void (task === 'remind'
      ? told(remind({ appointmentId, reminded: true }), () => ({
          text: t('told.reminded', { name }),
          undo: () => told(remind({ appointmentId, reminded: false })),
        }))
      : told(happened({ appointmentId }), () => ({
          text: t('told.happened', { name }),
          undo: () => told(reopen({ appointmentId })),
        })))

  return (
    <li className={styles['row']}>
      <Sign aria-hidden size={22} />
      <span className={styles['words']}>
        <span>
          <button
            type="button"
            className={styles['name']}
            aria-label={t('today.openSlipOf', { name })}
            onClick={() => {
              select({ appointmentId })
              go(PATHS.slip)
            }}
          >
            <PersonName>{name}</PersonName>
          </button>
        </span>
        <span className={styles['title']}>
          <TypedText>{activityTitle}</TypedText>
        </span>
        <span className={styles['fact']}>
          {when.join(' · ')}
          {task !== 'howWasIt' && (
            <span data-open={along === undefined}>
              {' · '}
              {alongName === undefined ? who : t('today.alongName', { who, name: alongName })}
            </span>
          )}
        </span>
      </span>
      {task === 'remind' && reminded ? (
        <Button
          look="plain"
          aria-label={t('today.openSlipOf', { name })}
          onClick={() => {
            select({ appointmentId })
            go(PATHS.changeAppointment)
          }}
        >
          {t('today.alongUnknown')}
        </Button>
      ) : (
        <Button look="plain" aria-label={t(task === 'remind' ? 'today.remindedOf' : 'today.happenedOf', { name })} onClick={step}>
          {t(task === 'remind' ? 'today.reminded' : 'today.happened')}
        </Button>
      )}
    </li>
  )
}
