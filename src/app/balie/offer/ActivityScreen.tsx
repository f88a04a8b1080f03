import { CircleSlash, Copy, Pencil, Users, Undo2, X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Redirect, useLocation } from 'wouter'
import type { ActivityFile } from '#queries/activityFile.ts'
import { ActivityFacts } from '#app/balie/offer/ActivityFacts.tsx'
import { ActivityPeople } from '#app/balie/offer/ActivityPeople.tsx'
import { ActivitySessions } from '#app/balie/offer/ActivitySessions.tsx'
import { InitiativeCard } from '#app/balie/offer/InitiativeCard.tsx'
import { LegalLightCard } from '#app/balie/offer/LegalLightCard.tsx'
import { PlacesBadge } from '#app/balie/offer/PlacesBadge.tsx'
import { ResidentView } from '#app/balie/offer/ResidentView.tsx'
import { useClosing } from '#app/balie/offer/useClosing.ts'
import { PATHS } from '#app/balie/paths.ts'
import { AnswerFailed } from '#app/parts/AnswerFailed.tsx'
import { useNow } from '#app/session/ClockContext.ts'
import { useSession } from '#app/session/sessionStore.ts'
import { useAnswer } from '#app/session/useAnswer.ts'
import { Banner } from '#app/ui/Banner.tsx'
import { Button } from '#app/ui/Button.tsx'
import { ButtonLink } from '#app/ui/ButtonLink.tsx'
import { EmptyState } from '#app/ui/EmptyState.tsx'
import { ScreenTitle } from '#app/ui/ScreenTitle.tsx'
import { Skeleton } from '#app/ui/Skeleton.tsx'
import { TypedText } from '#app/ui/TypedText.tsx'
import styles from './ActivityScreen.module.css'

/** One activity: what a resident needs to know, whether it may, when it is, and who takes part. */
export const ActivityScreen = () => {
  const { t } = useTranslation('activities')
  const { today } = useNow()
  const activityId = useSession((session) => session.selected.activityId)
  if (activityId === undefined) return <Redirect to={PATHS.offer} replace />
  return <Answered key={activityId} activityId={activityId} today={today} windowTitle={t('title')} />
}

const Answered = ({
  activityId,
  today,
  windowTitle,
}: {
  readonly activityId: ActivityFile['activity']['id']
  readonly today: ReturnType<typeof useNow>['today']
  readonly windowTitle: string
}) => {
  const { t } = useTranslation('activities')
  const file = useAnswer('activityFile', { activityId, day: today })
  if (file.state === 'loading') return <Skeleton lines={6} />
  if (file.state === 'failed') return <AnswerFailed />
  if (file.answer === undefined)
    return (
      <EmptyState
        icon={<X size={36} />}
        title={t('card.gone.title')}
        text={t('card.gone.text')}
        action={<ButtonLink to={PATHS.offer}>{t('card.back')}</ButtonLink>}
      />
    )
  return <Card file={file.answer} windowTitle={windowTitle} />
}

const Card = ({ file, windowTitle }: { readonly file: ActivityFile; readonly windowTitle: string }) => {
  const { t } = useTranslation('activities')
  const [, go] = useLocation()
  const { activity, organisation, people, placesLeft } = file
  const { close } = useClosing(activity)
  return (
    <div className={styles['screen']}>
      <ScreenTitle
        windowTitle={windowTitle}
        back={{ label: t('card.back'), onBack: () => go(PATHS.offer) }}
        lead={
          <span className={styles['lead']}>
            {organisation && <TypedText>{organisation.name}</TypedText>}
            {!activity.closed && placesLeft !== undefined && (
              <PlacesBadge max={activity.placesMax} taken={(activity.placesMax ?? 0) - placesLeft} />
            )}
          </span>
        }
        action={<Actions file={file} />}
      >
        <TypedText>{activity.title}</TypedText>
      </ScreenTitle>
      {file.incomplete.length > 0 && <Banner kind="info">{t('card.incomplete')}</Banner>}
      {activity.closed && <Banner kind="info">{t('card.closed')}</Banner>}
      <div className={styles['columns']}>
        <div className={styles['column']}>
          <ActivityFacts file={file} />
          <ResidentView file={file} />
          {!activity.closed && (
            <span>
              <Button look="plain" icon={<CircleSlash aria-hidden />} onClick={() => void close()}>
                {t('card.close')}
              </Button>
            </span>
          )}
        </div>
        <div className={styles['column']}>
          <InitiativeCard file={file} />
          <LegalLightCard light={file.light} organisation={organisation} />
          <ActivitySessions file={file} />
          <ActivityPeople people={people} />
        </div>
      </div>
    </div>
  )
}

const Actions = ({ file: { activity } }: { readonly file: ActivityFile }) => {
  const { t } = useTranslation(['activities', 'sessions'])
  const [, go] = useLocation()
  const select = useSession((session) => session.select)
  const { reopen } = useClosing(activity)
  const { id: activityId } = activity

  return (
    <>
      {activity.closed ? (
        <Button icon={<Undo2 aria-hidden className="mirrored" />} onClick={() => void reopen()}>
          {t('card.reopen')}
        </Button>
      ) : (
        <Button
          look="primary"
          icon={<Users aria-hidden />}
          onClick={() => {
            select({ activityId, residentId: undefined })
            go(PATHS.match)
          }}
        >
          {t('card.whoFits')}
        </Button>
      )}
      <ButtonLink to={PATHS.copyActivity} icon={<Copy aria-hidden />} onClick={() => select({ copyOf: activityId })}>
        {t('sessions:copy.action')}
      </ButtonLink>
      <ButtonLink to={PATHS.changeActivity} icon={<Pencil aria-hidden />}>
        {t('card.edit')}
      </ButtonLink>
    </>
  )
}
