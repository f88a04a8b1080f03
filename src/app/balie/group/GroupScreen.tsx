import { UsersRound } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Redirect, useLocation } from 'wouter'
import type { RecordId } from '#kernel/RecordId.ts'
import type { GroupProposal } from '#queries/groupProposal.ts'
import { GroupRow } from '#app/balie/group/GroupRow.tsx'
import { ActivityBrief } from '#app/balie/match/ActivityBrief.tsx'
import { PATHS } from '#app/balie/paths.ts'
import { AnswerFailed } from '#app/parts/AnswerFailed.tsx'
import { useTold } from '#app/parts/useTold.ts'
import { useNow } from '#app/session/ClockContext.ts'
import { useSession } from '#app/session/sessionStore.ts'
import { useAnswer } from '#app/session/useAnswer.ts'
import { useDeed } from '#app/session/useDeed.ts'
import { Banner } from '#app/ui/Banner.tsx'
import { Button } from '#app/ui/Button.tsx'
import { EmptyState } from '#app/ui/EmptyState.tsx'
import { NumberField } from '#app/ui/NumberField.tsx'
import { readNumberText } from '#app/ui/numberText.ts'
import { ScreenTitle } from '#app/ui/ScreenTitle.tsx'
import { Skeleton } from '#app/ui/Skeleton.tsx'
import { Stack } from '#app/ui/Stack.tsx'
import styles from './Group.module.css'

/** Whom to ask together for an activity. Reached from who fits; without an activity chosen there is nothing to say. */
export const GroupScreen = () => {
  const activityId = useSession((session) => session.selected.activityId)
  return activityId === undefined ? <Redirect to={PATHS.offer} replace /> : <Group key={activityId} activityId={activityId} />
}

/** More than a bus full is no group to look over one by one. */
const MOST_PLACES = 60

const Group = ({ activityId }: { readonly activityId: RecordId }) => {
  const { t } = useTranslation('group')
  const [, go] = useLocation()
  const { today } = useNow()
  const [typed, setTyped] = useState<string | undefined>()
  const asked = typed === undefined ? undefined : readNumberText(typed)
  const places = asked === undefined ? {} : { places: Math.min(asked, MOST_PLACES) }
  const answer = useAnswer('groupProposal', { activityId, day: today, ...places })
  const proposal = answer.state === 'answered' ? answer.answer : undefined
  return (
    <Stack gap={6}>
      <ScreenTitle windowTitle={t('title')} lead={t('lead')} back={{ label: t('back'), onBack: () => go(PATHS.match) }}>
        {t('title')}
      </ScreenTitle>
      <ActivityBrief activityId={activityId} />
      {answer.state === 'loading' && <Skeleton lines={6} />}
      {answer.state === 'failed' && <AnswerFailed />}
      {proposal !== undefined && (
        <>
          <div className={styles['places']}>
            <NumberField
              name="places"
              label={t('places')}
              hint={t('placesHint')}
              value={typed ?? String(proposal.places)}
              onChange={setTyped}
            />
          </div>
          {/* Another set is a new proposal: marks that were taken away from the old one say nothing about it. */}
          <Proposed key={proposal.people.map(({ residentId }) => residentId).join()} activityId={activityId} proposal={proposal} />
        </>
      )}
    </Stack>
  )
}

const Proposed = ({ activityId, proposal }: { readonly activityId: RecordId; readonly proposal: GroupProposal }) => {
  const { t } = useTranslation('group')
  const [, go] = useLocation()
  const told = useTold()
  const proposeGroup = useDeed('proposeGroup')
  const withdrawGroup = useDeed('withdrawGroup')
  const [left, setLeft] = useState<ReadonlySet<RecordId>>(new Set())
  const { people, outsideGroup, supporters, languages } = proposal
  const asked = people.filter(({ residentId }) => !left.has(residentId))

  const propose = async (): Promise<void> => {
    const residentIds = asked.map(({ residentId }) => residentId)
    const pairs = asked.flatMap(({ residentId, friend }) =>
      friend !== undefined && residentId < friend && residentIds.includes(friend) ? [[residentId, friend] as const] : [],
    )
    const went = await told(proposeGroup({ activityId, residentIds, pairs }), ({ madeIds }) => ({
      text: t('told', { count: madeIds.length }),
      ...(madeIds.length > 0 && { undo: () => told(withdrawGroup({ matchIds: madeIds })) }),
    }))
    if (went) go(PATHS.activity)
  }

  if (people.length === 0) return <EmptyState icon={<UsersRound size={36} />} title={t('empty')} text={t('emptyHint')} />
  return (
    <>
      {languages !== undefined && <Banner kind="info">{t('mixed', { count: languages })}</Banner>}
      {supporters.map(({ staffMemberId, name, people: count }) => (
        <Banner key={staffMemberId} kind="info">
          {t('supporter.goes', { name, count })}
        </Banner>
      ))}
      <ul role="list" className={styles['list']} aria-label={t('title')}>
        {people.map((person) => (
          <GroupRow
            key={person.residentId}
            person={person}
            friendName={people.find(({ residentId }) => residentId === person.friend)?.name}
            asked={!left.has(person.residentId)}
            onAsk={(ask) => setLeft(new Set(ask ? [...left].filter((id) => id !== person.residentId) : [...left, person.residentId]))}
          />
        ))}
      </ul>
      {outsideGroup > 0 && <p className={styles['quiet']}>{t('outside', { count: outsideGroup })}</p>}
      <span>
        <Button look="primary" disabled={asked.length === 0} onClick={() => void propose()}>
          {t('propose', { count: asked.length })}
        </Button>
      </span>
    </>
  )
}
