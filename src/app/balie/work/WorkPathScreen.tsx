import { Printer } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Redirect, useLocation } from 'wouter'
import type { RecordId } from '#kernel/RecordId.ts'
import type { WorkPath } from '#queries/workPath.ts'
import { LegalLightNote } from '#app/balie/match/LegalLightNote.tsx'
import { PATHS } from '#app/balie/paths.ts'
import { ExplainedRules } from '#app/balie/work/ExplainedRules.tsx'
import { ForgetReadiness } from '#app/balie/work/ForgetReadiness.tsx'
import { KnotSteps } from '#app/balie/work/KnotSteps.tsx'
import { ReadinessForm } from '#app/balie/work/ReadinessForm.tsx'
import { ReadTogether } from '#app/balie/work/ReadTogether.tsx'
import { AnswerFailed } from '#app/parts/AnswerFailed.tsx'
import { useNow } from '#app/session/ClockContext.ts'
import { useSession } from '#app/session/sessionStore.ts'
import { useAnswer } from '#app/session/useAnswer.ts'
import { ButtonLink } from '#app/ui/ButtonLink.tsx'
import { Card } from '#app/ui/Card.tsx'
import { ScreenTitle } from '#app/ui/ScreenTitle.tsx'
import { Section } from '#app/ui/Section.tsx'
import { Skeleton } from '#app/ui/Skeleton.tsx'
import styles from './Work.module.css'

/** Somebody's way to paid work, opened only when they ask for it. Whose it is stands in memory only. */
export const WorkPathScreen = () => {
  const residentId = useSession((session) => session.selected.residentId)
  return residentId === undefined ? <Redirect to={PATHS.people} replace /> : <Asked key={residentId} residentId={residentId} />
}

const Asked = ({ residentId }: { readonly residentId: RecordId }) => {
  const { today } = useNow()
  const path = useAnswer('workPath', { residentId, day: today })
  if (path.state === 'loading') return <Skeleton lines={8} />
  if (path.state === 'failed') return <AnswerFailed />
  return path.answer === undefined ? <Redirect to={PATHS.people} replace /> : <Path path={path.answer} />
}

const Path = ({ path }: { readonly path: WorkPath }) => {
  const { t } = useTranslation('rules')
  const [, go] = useLocation()
  const { resident, advice, facts, explained, isKept } = path
  const isAdult = resident.ageGroup === 'from18'
  return (
    <div className={styles['screen']}>
      <ScreenTitle
        windowTitle={t('path.title')}
        lead={t('path.lead')}
        back={{ label: t('path.back'), onBack: () => go(PATHS.resident) }}
        action={
          <ButtonLink to={PATHS.employerSheet} icon={<Printer aria-hidden />}>
            {t('path.sheet')}
          </ButtonLink>
        }
      >
        {t('path.title')}
      </ScreenTitle>
      <div className={styles['columns']}>
        <div className={styles['column']}>
          <Section title={t('path.light')}>
            <Card>
              <LegalLightNote light={advice} title={t('path.title')} />
              <ReadTogether advice={advice} language={resident.interfaceLanguage} />
            </Card>
          </Section>
          {isAdult && (
            <Section title={t('path.ask')}>
              <Card>
                <ReadinessForm path={path} />
                <p className={styles['quiet']}>{t('path.goes')}</p>
                {isKept && <ForgetReadiness residentId={resident.id} />}
              </Card>
            </Section>
          )}
        </div>
        <div className={styles['column']}>
          {isAdult && (facts.paper === 'permitNeeded' || facts.paper === 'dontKnow') && <KnotSteps facts={facts} />}
          <Section title={t('path.explain')}>
            <ExplainedRules rules={explained} />
          </Section>
        </div>
      </div>
    </div>
  )
}
