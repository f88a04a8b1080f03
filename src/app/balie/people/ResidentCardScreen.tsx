import { UserRoundX } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Redirect } from 'wouter'
import type { RecordId } from '#kernel/RecordId.ts'
import { isOpenLife } from '#domain/participation/openMatch.ts'
import type { ResidentFile } from '#queries/residentFile.ts'
import { MatchList } from '#app/balie/match/MatchList.tsx'
import { SupporterSection } from '#app/balie/match/SupporterSection.tsx'
import { WhatFits } from '#app/balie/match/WhatFits.tsx'
import { CardBanners } from '#app/balie/people/CardBanners.tsx'
import { CardHead } from '#app/balie/people/CardHead.tsx'
import { CardNotes } from '#app/balie/people/CardNotes.tsx'
import { FactList } from '#app/balie/people/FactList.tsx'
import { JourneyLine } from '#app/balie/people/JourneyLine.tsx'
import { PersonTimeline } from '#app/balie/people/PersonTimeline.tsx'
import { PATHS } from '#app/balie/paths.ts'
import { AnswerFailed } from '#app/parts/AnswerFailed.tsx'
import { useNow } from '#app/session/ClockContext.ts'
import { useSession } from '#app/session/sessionStore.ts'
import { useAnswer } from '#app/session/useAnswer.ts'
import { ButtonLink } from '#app/ui/ButtonLink.tsx'
import { Card } from '#app/ui/Card.tsx'
import { EmptyState } from '#app/ui/EmptyState.tsx'
import { Section } from '#app/ui/Section.tsx'
import { Skeleton } from '#app/ui/Skeleton.tsx'
import styles from './CardHead.module.css'

/** All about one person, the next thing to do first. Whose card it is stands in memory only; after a reload one chooses again. */
export const ResidentCardScreen = () => {
  const residentId = useSession((session) => session.selected.residentId)
  return residentId === undefined ? <Redirect to={PATHS.people} replace /> : <ResidentCard key={residentId} residentId={residentId} />
}

const ResidentCard = ({ residentId }: { readonly residentId: RecordId }) => {
  const { t } = useTranslation('people')
  const { today } = useNow()
  const file = useAnswer('residentFile', { residentId, day: today })
  if (file.state === 'loading') return <Skeleton lines={6} />
  if (file.state === 'failed') return <AnswerFailed />
  if (file.answer === undefined) {
    return (
      <EmptyState
        icon={<UserRoundX size={36} />}
        title={t('card.gone.title')}
        text={t('card.gone.text')}
        action={<ButtonLink to={PATHS.people}>{t('card.gone.back')}</ButtonLink>}
      />
    )
  }
  return <OpenCard file={file.answer} />
}

const OpenCard = ({ file }: { readonly file: ResidentFile }) => {
  const { t } = useTranslation('people')
  const { resident, matches, notes, journey } = file
  const hasOpenMatch = matches.some(({ match }) => isOpenLife(match.life))
  const isHere = resident.life.kind === 'here'
  return (
    <div className={styles['screen']}>
      <CardHead file={file} />
      <CardBanners file={file} />
      <JourneyLine steps={journey} />
      <div className={styles['columns']}>
        <div className={styles['column']}>
          <MatchList matches={matches} name={resident.callName} leads={isHere} />
          {isHere && <WhatFits residentId={resident.id} leads={!hasOpenMatch} />}
        </div>
        <div className={styles['column']}>
          <Section title={t('facts.title')}>
            <Card>
              <FactList resident={resident} />
            </Card>
          </Section>
          {isHere && <SupporterSection resident={resident} />}
          <CardNotes residentId={resident.id} notes={notes} />
          <PersonTimeline residentId={resident.id} />
        </div>
      </div>
    </div>
  )
}
