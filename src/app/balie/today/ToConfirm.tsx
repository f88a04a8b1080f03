import { HeartHandshake } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { CalendarDate } from '#kernel/CalendarDate.ts'
import type { MatchToConfirm } from '#queries/todayBoard.ts'
import { PATHS } from '#app/balie/paths.ts'
import { KeepFocus } from '#app/parts/KeepFocus.tsx'
import { useTold } from '#app/parts/useTold.ts'
import { useDeed } from '#app/session/useDeed.ts'
import { useSession } from '#app/session/sessionStore.ts'
import { useFormat } from '#app/session/WordsContext.ts'
import { Badge } from '#app/ui/Badge.tsx'
import { Button } from '#app/ui/Button.tsx'
import { Details } from '#app/ui/Details.tsx'
import { PersonName } from '#app/ui/PersonName.tsx'
import { Section } from '#app/ui/Section.tsx'
import { TypedText } from '#app/ui/TypedText.tsx'
import styles from './DayList.module.css'

interface ToConfirmProps {
  readonly matches: readonly MatchToConfirm[]
  readonly today: CalendarDate
}

/** More than these would push everything else away; who waits longest stands first. */
const SHOWN = 5

/** People for whom something was found and who wait for a word. Nothing shows when nobody waits. */
export const ToConfirm = ({ matches, today }: ToConfirmProps) => {
  const { t } = useTranslation('today')
  if (matches.length === 0) return null
  const rest = matches.slice(SHOWN)
  return (
    <Section title={t('confirm.title')} beside={<Badge>{t('confirm.count', { count: matches.length })}</Badge>}>
      <MatchList matches={matches.slice(0, SHOWN)} today={today} />
      {rest.length > 0 && (
        <Details summary={t('confirm.rest', { count: rest.length })}>
          <MatchList matches={rest} today={today} />
        </Details>
      )}
    </Section>
  )
}

const MatchList = ({ matches, today }: ToConfirmProps) => (
  <KeepFocus>
    <ul role="list" className={styles['list']}>
      {matches.map((match) => (
        <Match key={match.matchId} match={match} today={today} />
      ))}
    </ul>
  </KeepFocus>
)

const Match = ({ match, today }: { readonly match: MatchToConfirm; readonly today: CalendarDate }) => {
  const { t } = useTranslation('today')
  const format = useFormat()
  const [, go] = useLocation()
  const told = useTold()
  const select = useSession((session) => session.select)
  const agreeMatch = useDeed('agreeMatch')
  const startMatch = useDeed('startMatch')
  const reopenMatch = useDeed('reopenMatch')
  const { matchId, residentId, name, activityTitle, life } = match
  const proposed = life.kind === 'proposed'
  const day = format.relativeDay(life.on, today)

  const step = (): void =>
    void told((proposed ? agreeMatch : startMatch)({ matchId }), ({ after }) => ({
      text: proposed ? t('told.agreed', { name }) : t('told.started', { name }),
      undo: () => told(reopenMatch({ matchId, life, after })),
    }))

  return (
    <li className={styles['row']}>
      <HeartHandshake aria-hidden size={22} />
      <span className={styles['words']}>
        <span>
          <button
            type="button"
            className={styles['name']}
            onClick={() => {
              select({ residentId })
              go(PATHS.resident)
            }}
          >
            <PersonName>{name}</PersonName>
          </button>
        </span>
        <span>
          <TypedText>{activityTitle}</TypedText>
        </span>
        <span className={styles['fact']}>{proposed ? t('confirm.proposedOn', { day }) : t('confirm.agreedOn', { day })}</span>
      </span>
      <Button look="plain" onClick={step}>
        {proposed ? t('confirm.agree') : t('confirm.start')}
      </Button>
    </li>
  )
}
