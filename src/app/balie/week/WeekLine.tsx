import { CalendarClock, HeartHandshake, Shuffle, UserRound, Users } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { WeekPlanLine } from '#queries/weekPlan.ts'
import { LegalLightNote } from '#app/balie/match/LegalLightNote.tsx'
import { ReasonList } from '#app/balie/match/ReasonList.tsx'
import { PATHS } from '#app/balie/paths.ts'
import { useSession } from '#app/session/sessionStore.ts'
import { Badge } from '#app/ui/Badge.tsx'
import { Button } from '#app/ui/Button.tsx'
import { PersonName } from '#app/ui/PersonName.tsx'
import { TypedText } from '#app/ui/TypedText.tsx'
import styles from './Week.module.css'

interface WeekLineProps {
  readonly line: WeekPlanLine
  readonly onPropose: () => void
  readonly onAside: () => void
}

/** One person and one activity, with what to say about it. */
export const WeekLine = ({ line, onPropose, onAside }: WeekLineProps) => {
  const { t } = useTranslation(['week', 'group'])
  const [, go] = useLocation()
  const select = useSession((session) => session.select)
  const { residentId, name, title, because, friend, reasons, light, waitingDays } = line
  return (
    <li className={styles['line']}>
      <div className={styles['head']}>
        <h2 className={styles['who']}>
          <PersonName>{name}</PersonName>
          <span className={styles['what']}>
            <TypedText>{title}</TypedText>
          </span>
        </h2>
        {because === 'turn' && (
          <Badge tone="marigold" icon={<CalendarClock aria-hidden size={16} />}>
            {t('group:turn')}
          </Badge>
        )}
        {friend !== undefined && (
          <Badge tone="info" icon={<Users aria-hidden size={16} />}>
            {t('group:together', { name: friend.name })}
          </Badge>
        )}
        {waitingDays > 0 && <span className={styles['quiet']}>{t('group:waits', { count: waitingDays })}</span>}
      </div>
      <ReasonList reasons={reasons} />
      <LegalLightNote light={light} title={title} />
      <div className={styles['deeds']}>
        <Button
          icon={<HeartHandshake aria-hidden />}
          aria-label={friend === undefined ? t('proposeOf', { title, name }) : t('proposeBothOf', { title, name, friend: friend.name })}
          onClick={onPropose}
        >
          {friend === undefined ? t('propose') : t('proposeBoth')}
        </Button>
        <Button look="plain" icon={<Shuffle aria-hidden />} aria-label={t('asideOf', { title, name })} onClick={onAside}>
          {t('aside')}
        </Button>
        <Button
          look="plain"
          icon={<UserRound aria-hidden />}
          aria-label={t('personOf', { name })}
          onClick={() => {
            select({ residentId })
            go(PATHS.resident)
          }}
        >
          {t('person')}
        </Button>
      </div>
    </li>
  )
}
