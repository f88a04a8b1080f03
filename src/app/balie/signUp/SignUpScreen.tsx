import { UserPlus } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { ActivityRow } from '#queries/activityOverview.ts'
import { PATHS } from '#app/balie/paths.ts'
import { ActivitiesOnTable } from '#app/balie/signUp/ActivitiesOnTable.tsx'
import { PersonSignsUp } from '#app/balie/signUp/PersonSignsUp.tsx'
import type { SigningPerson } from '#app/balie/signUp/PersonSignsUp.tsx'
import { useOnTable } from '#app/balie/signUp/onTable.ts'
import { PersonSearch } from '#app/balie/today/PersonSearch.tsx'
import { AnswerFailed } from '#app/parts/AnswerFailed.tsx'
import { useNow } from '#app/session/ClockContext.ts'
import { useAnswer } from '#app/session/useAnswer.ts'
import { Badge } from '#app/ui/Badge.tsx'
import { ButtonLink } from '#app/ui/ButtonLink.tsx'
import { Card } from '#app/ui/Card.tsx'
import { ScreenTitle } from '#app/ui/ScreenTitle.tsx'
import { Section } from '#app/ui/Section.tsx'
import { Skeleton } from '#app/ui/Skeleton.tsx'
import styles from './SignUp.module.css'

/** A day on which many people sign up at once: one person after another points at what lies on the table. */
export const SignUpScreen = () => {
  const { t } = useTranslation('signUp')
  const [, go] = useLocation()
  const { today } = useNow()
  const people = useOnTable((table) => table.people)
  const offer = useAnswer('activityOverview', { day: today, openOnly: true })
  return (
    <div className={styles['screen']}>
      <ScreenTitle windowTitle={t('title')} lead={t('lead')} back={{ label: t('back'), onBack: () => go(PATHS.offer) }}>
        {t('title')}
      </ScreenTitle>
      {people > 0 && (
        <span>
          <Badge tone="marigold">{t('count', { count: people })}</Badge>
        </span>
      )}
      {offer.state === 'loading' && <Skeleton lines={6} />}
      {offer.state === 'failed' && <AnswerFailed />}
      {offer.state === 'answered' && <Tables offer={offer.answer} />}
    </div>
  )
}

const Tables = ({ offer }: { readonly offer: readonly ActivityRow[] }) => {
  const { t } = useTranslation('signUp')
  const activityIds = useOnTable((table) => table.activityIds)
  const [person, setPerson] = useState<SigningPerson | undefined>()
  const onTable = activityIds.flatMap((id) => offer.filter(({ activityId }) => activityId === id))
  return (
    <div className={styles['columns']}>
      <Section title={person === undefined ? t('who') : t('wants', { name: person.name })}>
        <Card>
          {person === undefined ? (
            <>
              <PersonSearch slash firstFocus label={t('who')} placeholder={t('whoHint')} notFound={t('notFound')} onPerson={setPerson} />
              <span>
                <ButtonLink to={PATHS.newResident} icon={<UserPlus aria-hidden />}>
                  {t('new')}
                </ButtonLink>
              </span>
            </>
          ) : (
            <PersonSignsUp key={person.residentId} person={person} onTable={onTable} onDone={() => setPerson(undefined)} />
          )}
        </Card>
      </Section>
      <Section title={t('onTable')}>
        <ActivitiesOnTable onTable={onTable} />
      </Section>
    </div>
  )
}
