import { Coffee } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { WeekPlanInput, WeekPlanLine } from '#queries/weekPlan.ts'
import { PATHS } from '#app/balie/paths.ts'
import { WeekLine } from '#app/balie/week/WeekLine.tsx'
import { AnswerFailed } from '#app/parts/AnswerFailed.tsx'
import { KeepFocus } from '#app/parts/KeepFocus.tsx'
import { useTold } from '#app/parts/useTold.ts'
import { useNow } from '#app/session/ClockContext.ts'
import { useAnswer } from '#app/session/useAnswer.ts'
import { useDeed } from '#app/session/useDeed.ts'
import { Button } from '#app/ui/Button.tsx'
import { EmptyState } from '#app/ui/EmptyState.tsx'
import { ScreenTitle } from '#app/ui/ScreenTitle.tsx'
import { Skeleton } from '#app/ui/Skeleton.tsx'
import { Stack } from '#app/ui/Stack.tsx'
import styles from './Week.module.css'

/** So many lines to talk about; more at each press. */
const STEP = 8

/** Something for everybody who waits, all at once; a person accepts, opens or puts aside each line. */
export const WeekScreen = () => {
  const { t } = useTranslation(['week', 'match'])
  const [, go] = useLocation()
  const { today } = useNow()
  const told = useTold()
  const proposeMatch = useDeed('proposeMatch')
  const withdrawProposal = useDeed('withdrawProposal')
  const proposeTogether = useDeed('proposeTogether')
  const withdrawGroup = useDeed('withdrawGroup')
  // What is put aside is so for as long as the screen is open: it is a thought of this morning, nothing to keep about anybody.
  const [refused, setRefused] = useState<WeekPlanInput['refused']>([])
  const [limit, setLimit] = useState(STEP)
  const answer = useAnswer('weekPlan', { day: today, refused })
  const plan = answer.state === 'answered' ? answer.answer : undefined

  const propose = ({ residentId, activityId, name, friend }: WeekPlanLine): void => {
    if (friend === undefined) {
      void told(proposeMatch({ residentId, activityId }), ({ matchId, isNew }) => ({
        text: t('match:told.proposedTo', { name }),
        ...(isNew && { undo: () => told(withdrawProposal({ matchId })) }),
      }))
      return
    }
    void told(proposeTogether({ activityId, residentIds: [residentId, friend.residentId] }), ({ madeIds }) => ({
      text: t('told', { name, friend: friend.name }),
      ...(madeIds.length > 0 && { undo: () => told(withdrawGroup({ matchIds: madeIds })) }),
    }))
  }

  return (
    <Stack gap={6}>
      <ScreenTitle windowTitle={t('title')} lead={t('lead')} back={{ label: t('back'), onBack: () => go(PATHS.offer) }}>
        {t('title')}
      </ScreenTitle>
      {answer.state === 'loading' && <Skeleton lines={8} />}
      {answer.state === 'failed' && <AnswerFailed />}
      {plan?.lines.length === 0 && <EmptyState icon={<Coffee size={36} />} title={t('empty')} text={t('emptyHint')} />}
      <KeepFocus>
        {plan !== undefined && plan.lines.length > 0 && (
          <ul role="list" className={styles['list']} aria-label={t('title')}>
            {plan.lines.slice(0, limit).map((line) => (
              <WeekLine
                key={`${line.residentId} ${line.activityId}`}
                line={line}
                onPropose={() => propose(line)}
                onAside={() => setRefused([...refused, { residentId: line.residentId, activityId: line.activityId }])}
              />
            ))}
          </ul>
        )}
      </KeepFocus>
      {plan !== undefined && plan.lines.length > limit && (
        <span>
          <Button onClick={() => setLimit(limit + STEP)}>{t('match:who.more')}</Button>
        </span>
      )}
      {plan !== undefined && plan.withoutPlan > 0 && <p className={styles['quiet']}>{t('without', { count: plan.withoutPlan })}</p>}
    </Stack>
  )
}
