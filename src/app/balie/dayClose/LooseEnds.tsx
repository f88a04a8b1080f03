import { ClipboardCheck, DoorOpen, Inbox, Signpost, Ticket, UsersRound } from 'lucide-react'
import type { LucideIcon } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { DayCloseSummary } from '#queries/dayCloseSummary.ts'
import { PATHS } from '#app/balie/paths.ts'
import { ButtonLink } from '#app/ui/ButtonLink.tsx'
import { Section } from '#app/ui/Section.tsx'
import styles from './LooseEnds.module.css'

interface LooseEnd {
  readonly key: string
  readonly Icon: LucideIcon
  readonly text: string
  readonly to: string
  readonly word: string
}

/** What somebody may still want to do before going home. None of it keeps anybody. */
export const LooseEnds = ({ summary }: { readonly summary: DayCloseSummary }) => {
  const { t } = useTranslation(['dayClose', 'samePeople'])
  const { toChoose, looksDouble, hourOpen, waiting, attendance, selfFilled } = summary
  const toToday = { to: PATHS.today, word: t('ends.todayAction') }
  const ends: readonly LooseEnd[] = [
    ...(waiting > 0 ? [{ key: 'waiting', Icon: Ticket, text: t('ends.waiting', { count: waiting }), ...toToday }] : []),
    ...(hourOpen ? [{ key: 'hour', Icon: DoorOpen, text: t('ends.hour'), ...toToday }] : []),
    ...(attendance > 0
      ? [
          {
            key: 'attendance',
            Icon: ClipboardCheck,
            text: t('ends.attendance', { count: attendance }),
            to: PATHS.attendance,
            word: t('ends.attendanceAction'),
          },
        ]
      : []),
    ...(selfFilled > 0
      ? [
          {
            key: 'selfFilled',
            Icon: Inbox,
            text: t('ends.selfFilled', { count: selfFilled }),
            to: PATHS.selfFilled,
            word: t('ends.selfFilledAction'),
          },
        ]
      : []),
    ...(toChoose > 0
      ? [{ key: 'choose', Icon: Signpost, text: t('ends.choose', { count: toChoose }), to: PATHS.choose, word: t('ends.chooseAction') }]
      : []),
    ...(looksDouble > 0
      ? [
          {
            key: 'double',
            Icon: UsersRound,
            text: t('samePeople:look', { count: looksDouble }),
            to: PATHS.samePeople,
            word: t('samePeople:lookAction'),
          },
        ]
      : []),
  ]
  return (
    <Section title={t('ends.title')}>
      {ends.length === 0 ? (
        <p className={styles['none']}>{t('ends.none')}</p>
      ) : (
        <ul role="list" className={styles['list']}>
          {ends.map(({ key, Icon, text, to, word }) => (
            <li key={key} className={styles['end']}>
              <Icon aria-hidden size={22} />
              <span className={styles['text']}>{text}</span>
              <ButtonLink to={to}>{word}</ButtonLink>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
