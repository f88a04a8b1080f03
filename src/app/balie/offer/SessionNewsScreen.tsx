import { CalendarX, CircleCheck, UserRoundCheck } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Redirect } from 'wouter'
import type { RecordId } from '#kernel/RecordId.ts'
import { RESIDENT_NAMESPACES } from '#i18n/namespaces.ts'
import { wordKeys } from '#i18n/wordKeys.ts'
import type { SessionNewsList } from '#queries/sessionNewsList.ts'
import { PersonToTellLine } from '#app/balie/offer/PersonToTellLine.tsx'
import { useOpenOffer } from '#app/balie/offer/useOpenOffer.ts'
import { dayText } from '#app/balie/offer/whenText.ts'
import { PATHS } from '#app/balie/paths.ts'
import { AnswerFailed } from '#app/parts/AnswerFailed.tsx'
import { KeepFocus } from '#app/parts/KeepFocus.tsx'
import { useNow } from '#app/session/ClockContext.ts'
import { useSession } from '#app/session/sessionStore.ts'
import { useAnswer } from '#app/session/useAnswer.ts'
import { useFormat } from '#app/session/WordsContext.ts'
import { ButtonLink } from '#app/ui/ButtonLink.tsx'
import { Card } from '#app/ui/Card.tsx'
import { EmptyState } from '#app/ui/EmptyState.tsx'
import { ScreenTitle } from '#app/ui/ScreenTitle.tsx'
import { Skeleton } from '#app/ui/Skeleton.tsx'
import { TypedText } from '#app/ui/TypedText.tsx'
import styles from './SessionNews.module.css'

/** Who must hear that a day is off, or on again; ticked off one by one, on whichever laptop. */
export const SessionNewsScreen = () => {
  const sessionId = useSession((session) => session.selected.sessionId)
  if (sessionId === undefined) return <Redirect to={PATHS.offer} replace />
  return <Answered key={sessionId} sessionId={sessionId} />
}

const Answered = ({ sessionId }: { readonly sessionId: RecordId }) => {
  const { t } = useTranslation('sessions')
  const list = useAnswer('sessionNewsList', { sessionId })
  if (list.state === 'loading') return <Skeleton lines={6} />
  if (list.state === 'failed') return <AnswerFailed />
  if (list.answer === undefined)
    return (
      <EmptyState
        icon={<CalendarX size={36} />}
        title={t('news.gone')}
        text={t('news.nobodyHint')}
        action={<ButtonLink to={PATHS.offer}>{t('news.back')}</ButtonLink>}
      />
    )
  return <List list={list.answer} />
}

const List = ({ list }: { readonly list: SessionNewsList }) => {
  const { t } = useTranslation(['sessions', 'sessionWords'])
  const { t: sayWhen } = useTranslation(RESIDENT_NAMESPACES)
  const format = useFormat()
  const { today } = useNow()
  const { openActivity } = useOpenOffer()
  const { people, cancelReason } = list
  const left = people.filter(({ told }) => !told).length
  return (
    <div className={styles['screen']}>
      <ScreenTitle
        windowTitle={t('news.title')}
        back={{ label: t('news.back'), onBack: () => openActivity(list.activityId) }}
        lead={
          <>
            <span>{dayText(list, today, sayWhen, format)}</span>
            <br />
            <strong>{list.cancelled ? t('news.calledOff') : t('news.goesAhead')}</strong>{' '}
            {cancelReason !== undefined && <span>{t('news.because', { reason: t(wordKeys.cancelReason(cancelReason)) })}</span>}
          </>
        }
      >
        <TypedText>{list.title}</TypedText>
      </ScreenTitle>
      {people.length === 0 && <EmptyState icon={<UserRoundCheck size={36} />} title={t('news.nobody')} text={t('news.nobodyHint')} />}
      {people.length > 0 && (
        <KeepFocus>
          <div className={styles['part']}>
            {left === 0 ? (
              <Card tone="good">
                <p role="status" className={styles['all']}>
                  <CircleCheck aria-hidden size={22} />
                  {t('news.allTold')}
                </p>
              </Card>
            ) : (
              <p role="status">{t('news.left', { count: left })}</p>
            )}
            <ul role="list" className={styles['people']}>
              {people.map((person) => (
                <PersonToTellLine key={person.residentId} person={person} list={list} />
              ))}
            </ul>
          </div>
        </KeepFocus>
      )}
    </div>
  )
}
