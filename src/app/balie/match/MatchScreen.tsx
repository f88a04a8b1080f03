import { UsersRound } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Redirect, useLocation } from 'wouter'
import type { RecordId } from '#kernel/RecordId.ts'
import type { SuggestedResident } from '#queries/suggestResidents.ts'
import { PATHS } from '#app/balie/paths.ts'
import { ActivityBrief } from '#app/balie/match/ActivityBrief.tsx'
import { SuggestedPerson } from '#app/balie/match/SuggestedPerson.tsx'
import { AnswerFailed } from '#app/parts/AnswerFailed.tsx'
import { KeepFocus } from '#app/parts/KeepFocus.tsx'
import { useTold } from '#app/parts/useTold.ts'
import { useNow } from '#app/session/ClockContext.ts'
import { useSession } from '#app/session/sessionStore.ts'
import { useAnswer } from '#app/session/useAnswer.ts'
import { useDeed } from '#app/session/useDeed.ts'
import { Button } from '#app/ui/Button.tsx'
import { ButtonLink } from '#app/ui/ButtonLink.tsx'
import { EmptyState } from '#app/ui/EmptyState.tsx'
import { ScreenTitle } from '#app/ui/ScreenTitle.tsx'
import { Skeleton } from '#app/ui/Skeleton.tsx'
import { Stack } from '#app/ui/Stack.tsx'
import styles from './Suggestion.module.css'

/** Who fits this activity? Reached from the activity; without one chosen there is nothing to say. */
export const MatchScreen = () => {
  const activityId = useSession((session) => session.selected.activityId)
  return activityId === undefined ? <Redirect to={PATHS.offer} replace /> : <WhoFits key={activityId} activityId={activityId} />
}

const STEP = 8

const WhoFits = ({ activityId }: { readonly activityId: RecordId }) => {
  const { t } = useTranslation(['match', 'group'])
  const [, go] = useLocation()
  const { today } = useNow()
  const told = useTold()
  const select = useSession((session) => session.select)
  const proposeMatch = useDeed('proposeMatch')
  const withdrawProposal = useDeed('withdrawProposal')
  const [limit, setLimit] = useState(STEP)
  // One more than is shown says whether there are more.
  const suggested = useAnswer('suggestResidents', { activityId, day: today, limit: limit + 1 })
  const all = suggested.state === 'answered' ? suggested.answer : []

  const propose = ({ residentId, name }: SuggestedResident): void =>
    void told(proposeMatch({ residentId, activityId }), ({ matchId, isNew }) => ({
      text: t('told.proposedTo', { name }),
      ...(isNew && { undo: () => told(withdrawProposal({ matchId })) }),
    }))

  return (
    <Stack gap={6}>
      <ScreenTitle
        windowTitle={t('who.title')}
        lead={t('who.lead')}
        back={{ label: t('who.back'), onBack: () => go(PATHS.activity) }}
        action={
          <ButtonLink to={PATHS.group} icon={<UsersRound aria-hidden />}>
            {t('group:open')}
          </ButtonLink>
        }
      >
        {t('who.title')}
      </ScreenTitle>
      <ActivityBrief activityId={activityId} />
      {suggested.state === 'loading' && <Skeleton lines={5} />}
      {suggested.state === 'failed' && <AnswerFailed />}
      {suggested.state === 'answered' && all.length === 0 && (
        <EmptyState
          icon={<UsersRound size={36} />}
          title={t('who.empty')}
          text={t('who.emptyHint')}
          action={<ButtonLink to={PATHS.newResident}>{t('who.register')}</ButtonLink>}
        />
      )}
      <KeepFocus>
        {all.length > 0 && (
          <ul role="list" className={styles['list']} aria-label={t('who.title')}>
            {all.slice(0, limit).map((person, index) => (
              <SuggestedPerson
                key={person.residentId}
                person={person}
                look={index === 0 ? 'primary' : 'quiet'}
                onPropose={() => propose(person)}
                onOpen={() => {
                  select({ residentId: person.residentId })
                  go(PATHS.resident)
                }}
              />
            ))}
          </ul>
        )}
      </KeepFocus>
      {all.length > limit && (
        <span>
          <Button onClick={() => setLimit(limit + STEP)}>{t('who.more')}</Button>
        </span>
      )}
    </Stack>
  )
}
