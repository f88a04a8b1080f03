import { CircleCheck, CircleStop, Ellipsis, HeartHandshake, Hourglass, MessageCircle, Sprout } from 'lucide-react'
import type { LucideIcon } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { MatchLife, MatchLifeKind } from '#domain/participation/match.ts'
import { wordKeys } from '#i18n/wordKeys.ts'
import type { MatchInFile } from '#queries/residentFile.ts'
import { FriendDialog } from '#app/balie/match/FriendDialog.tsx'
import { FullDialog } from '#app/balie/match/FullDialog.tsx'
import { LegalLightNote } from '#app/balie/match/LegalLightNote.tsx'
import { PermitDialog } from '#app/balie/match/PermitDialog.tsx'
import { MatchMeeting } from '#app/balie/match/MatchMeeting.tsx'
import { StopMatchDialog } from '#app/balie/match/StopMatchDialog.tsx'
import { useMatchSteps } from '#app/balie/match/useMatchSteps.ts'
import { usePlaceDeeds } from '#app/balie/match/usePlaceDeeds.ts'
import type { MatchSteps } from '#app/balie/match/useMatchSteps.ts'
import { pictogramOf } from '#app/parts/pictogramOf.ts'
import { useNow } from '#app/session/ClockContext.ts'
import { useFormat } from '#app/session/WordsContext.ts'
import { Badge } from '#app/ui/Badge.tsx'
import { Button } from '#app/ui/Button.tsx'
import { Menu } from '#app/ui/Menu.tsx'
import type { MenuItem } from '#app/ui/Menu.tsx'
import { PictogramImg } from '#app/ui/PictogramImg.tsx'
import { TypedText } from '#app/ui/TypedText.tsx'
import styles from './MatchLine.module.css'

interface MatchLineProps {
  readonly row: MatchInFile
  /** Of the person. */
  readonly name: string
  readonly look: 'primary' | 'quiet'
}

const SIGNS: Readonly<Record<MatchLifeKind, LucideIcon>> = {
  proposed: MessageCircle,
  agreed: HeartHandshake,
  trial: Hourglass,
  active: Sprout,
  completed: CircleCheck,
  stopped: CircleStop,
}

type StepName = Exclude<keyof MatchSteps, 'stop'>

/** What usually comes next, and what may come instead. */
const STEPS: Readonly<Record<MatchLifeKind, { readonly next?: StepName; readonly instead: readonly StepName[] }>> = {
  proposed: { next: 'agree', instead: [] },
  agreed: { next: 'trial', instead: ['start'] },
  trial: { next: 'start', instead: ['complete'] },
  active: { next: 'complete', instead: [] },
  completed: { instead: [] },
  stopped: { instead: [] },
}

/** One match of a person: where it is in its life, and the next step as one button. */
export const MatchLine = ({ row, name, look }: MatchLineProps) => {
  const { t } = useTranslation(['match', 'appointment', 'placements', 'vocabulary', 'staffVocabulary'])
  const format = useFormat()
  const { today } = useNow()
  const [asking, setAsking] = useState<'stop' | 'full' | 'friend' | 'permit' | undefined>()
  const places = usePlaceDeeds()
  const { match, interest, organisationName, minutes, sessions, friends, placesLeft, waitingAs } = row
  const title = row.activityTitle || t('matches.unnamed')
  const steps = useMatchSteps(match.id, name, title)
  const { life } = match
  const { next, instead } = life === undefined ? { instead: [] } : STEPS[life.kind]
  const Sign = life === undefined ? Hourglass : SIGNS[life.kind]
  const isOpen = life !== undefined && life.kind !== 'completed' && life.kind !== 'stopped'

  const aroundItems = (): readonly MenuItem[] => {
    if (life?.kind !== 'proposed' && life?.kind !== 'agreed') return []
    const wait: MenuItem =
      waitingAs === undefined
        ? { key: 'wait', label: t('appointment:waiting.start'), onChoose: () => places.wait(match.id, name) }
        : { key: 'stopWaiting', label: t('appointment:waiting.stop'), onChoose: () => places.stopWaiting(match.id) }
    const friend: MenuItem = { key: 'friend', label: t('appointment:friends.ask'), onChoose: () => setAsking('friend') }
    const alone: MenuItem = { key: 'alone', label: t('appointment:friends.alone'), onChoose: () => places.goAlone(match.id) }
    return friends.length === 0 ? [friend, wait] : [friend, alone, wait]
  }
  const items: readonly MenuItem[] = [
    ...instead.map((step) => ({ key: step, label: t(`matches.${step}`), onChoose: steps[step] })),
    ...aroundItems(),
    ...(row.paidWork ? [{ key: 'permit', label: t('placements:permit.open'), onChoose: () => setAsking('permit') }] : []),
    { key: 'stop', label: t('matches.stop'), icon: <CircleStop aria-hidden size={20} />, onChoose: () => setAsking('stop') },
  ]
  const doNext = (step: StepName): void => {
    if (step === 'agree' && placesLeft === 0) setAsking('full')
    else steps[step]()
  }
  const close = (): void => setAsking(undefined)

  return (
    <li className={styles['row']}>
      {interest !== undefined && <PictogramImg src={pictogramOf.interest(interest)} size={40} />}
      <div className={styles['words']}>
        <span className={styles['title']}>
          <TypedText>{title}</TypedText>
        </span>
        {organisationName !== undefined && (
          <span className={styles['fact']}>
            <TypedText>{organisationName}</TypedText>
          </span>
        )}
        <span className={styles['life']}>
          <Badge tone={life === undefined ? 'plain' : TONES[life.kind]} icon={<Sign aria-hidden />}>
            {life === undefined ? t('matches.stillComing') : t(wordKeys.matchLife(life.kind))}
          </Badge>
          {life !== undefined && <span className={styles['fact']}>{format.relativeDay(dayOf(life), today)}</span>}
          {life?.kind === 'stopped' && life.why !== 'unknown' && <span className={styles['fact']}>{t(wordKeys.stopReason(life.why))}</span>}
        </span>
        {match.permitAskedOn !== undefined && (
          <span className={styles['fact']}>
            {match.permitThereOn === undefined
              ? t('placements:permit.askedOn', { day: format.date(match.permitAskedOn, 'short') })
              : t('placements:permit.thereOn', { day: format.date(match.permitThereOn, 'short') })}
          </span>
        )}
        {sessions > 0 && (
          <span className={styles['fact']}>
            {t('matches.times', { count: sessions })}
            {minutes > 0 && ` · ${format.hours(minutes)}`}
          </span>
        )}
        {row.light !== undefined && <LegalLightNote light={row.light} title={title} ofOpenCard />}
        <MatchMeeting row={row} title={title} mayMeet={life?.kind === 'proposed' || life?.kind === 'agreed'} />
      </div>
      {isOpen && (
        <div className={styles['actions']}>
          {next !== undefined && (
            <Button look={look} onClick={() => doNext(next)}>
              {t(`matches.${next}`)}
            </Button>
          )}
          <Menu label={t('matches.more', { title })} labelHidden icon={<Ellipsis aria-hidden size={22} />} items={items} />
          <StopMatchDialog title={title} open={asking === 'stop'} onClose={close} onStop={steps.stop} />
          <FullDialog
            title={title}
            open={asking === 'full'}
            onClose={close}
            onWait={() => places.wait(match.id, name)}
            onAgree={steps.agree}
          />
          {asking === 'permit' && <PermitDialog match={match} title={title} onClose={close} />}
          {asking === 'friend' && match.about !== undefined && match.activityId !== undefined && (
            <FriendDialog open onClose={close} residentId={match.about} activityId={match.activityId} />
          )}
        </div>
      )}
    </li>
  )
}

const TONES: Readonly<Record<MatchLifeKind, 'plain' | 'good' | 'info' | 'primary' | 'marigold'>> = {
  proposed: 'info',
  agreed: 'primary',
  trial: 'primary',
  active: 'good',
  completed: 'marigold',
  stopped: 'plain',
}

const dayOf = (life: MatchLife) => ('on' in life ? life.on : life.since)
