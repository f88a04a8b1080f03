import { Compass } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RecordId } from '#kernel/RecordId.ts'
import type { SuggestedActivity } from '#queries/suggestActivities.ts'
import { PATHS } from '#app/balie/paths.ts'
import { Suggestion } from '#app/balie/match/Suggestion.tsx'
import { AnswerFailed } from '#app/parts/AnswerFailed.tsx'
import { KeepFocus } from '#app/parts/KeepFocus.tsx'
import { useTold } from '#app/parts/useTold.ts'
import { useNow } from '#app/session/ClockContext.ts'
import { useAnswer } from '#app/session/useAnswer.ts'
import { useDeed } from '#app/session/useDeed.ts'
import { Button } from '#app/ui/Button.tsx'
import { ButtonLink } from '#app/ui/ButtonLink.tsx'
import { EmptyState } from '#app/ui/EmptyState.tsx'
import { Section } from '#app/ui/Section.tsx'
import { Skeleton } from '#app/ui/Skeleton.tsx'
import styles from './Suggestion.module.css'

interface WhatFitsProps {
  readonly residentId: RecordId
  /** Whether the first suggestion has the main button of the screen. */
  readonly leads: boolean
}

/** Five to talk about; more at each press. */
const STEP = 5

/** What this person might take part in, to talk about together; a person decides. */
export const WhatFits = ({ residentId, leads }: WhatFitsProps) => {
  const { t } = useTranslation('match')
  const { today, clockTime } = useNow()
  const told = useTold()
  const proposeMatch = useDeed('proposeMatch')
  const withdrawProposal = useDeed('withdrawProposal')
  const [limit, setLimit] = useState(STEP)
  // One more than is shown says whether there are more.
  const suggested = useAnswer('suggestActivities', { residentId, day: today, now: clockTime, limit: limit + 1 })
  const all = suggested.state === 'answered' ? suggested.answer : []

  const propose = ({ activityId, title }: SuggestedActivity): void =>
    void told(proposeMatch({ residentId, activityId }), ({ matchId, isNew }) => ({
      text: t('told.proposed', { title }),
      ...(isNew && { undo: () => told(withdrawProposal({ matchId })) }),
    }))

  return (
    <Section title={t('fits.title')}>
      {suggested.state === 'loading' && <Skeleton lines={5} />}
      {suggested.state === 'failed' && <AnswerFailed />}
      {suggested.state === 'answered' && all.length === 0 && (
        <EmptyState
          icon={<Compass size={36} />}
          title={t('fits.empty')}
          text={t('fits.emptyHint')}
          action={<ButtonLink to={PATHS.offer}>{t('fits.toOffer')}</ButtonLink>}
        />
      )}
      <KeepFocus>
        {all.length > 0 && (
          <ul role="list" className={styles['list']} aria-label={t('fits.title')}>
            {all.slice(0, limit).map((suggestion, index) => (
              <Suggestion
                key={suggestion.activityId}
                suggestion={suggestion}
                look={leads && index === 0 ? 'primary' : 'quiet'}
                onPropose={() => propose(suggestion)}
              />
            ))}
          </ul>
        )}
      </KeepFocus>
      {all.length > limit && (
        <span>
          <Button onClick={() => setLimit(limit + STEP)}>{t('fits.more')}</Button>
        </span>
      )}
    </Section>
  )
}
