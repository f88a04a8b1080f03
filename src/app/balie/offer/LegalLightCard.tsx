import { useTranslation } from 'react-i18next'
import type { Organisation } from '#domain/offer/organisation.ts'
import type { LegalLight } from '#domain/programmes/volunteerDeclaration.ts'
import { wordKeys } from '#i18n/wordKeys.ts'
import { useOpenOffer } from '#app/balie/offer/useOpenOffer.ts'
import { activityPictogramOf } from '#app/parts/activityPictogramOf.ts'
import { CarefulText } from '#app/parts/CarefulText.tsx'
import { useCareful, useFormat } from '#app/session/WordsContext.ts'
import { Button } from '#app/ui/Button.tsx'
import { Card } from '#app/ui/Card.tsx'
import { Light } from '#app/ui/Light.tsx'
import { Section } from '#app/ui/Section.tsx'
import styles from './LegalLightCard.module.css'

interface LegalLightCardProps {
  readonly light: LegalLight
  readonly organisation: Organisation | undefined
}

/** Whether it may, why, where that was read, and what to do next. It advises; a person decides. */
export const LegalLightCard = ({ light, organisation }: LegalLightCardProps) => {
  const { t } = useTranslation('activities')
  const careful = useCareful()
  const format = useFormat()
  const { openOrganisation } = useOpenOffer()
  const asks = light.says === 'askOrganisationFirst' || light.says === 'declarationExpired'
  return (
    <Section title={t('light.title')}>
      <Card>
        <Light
          light={light.kind}
          word={<CarefulText said={careful(wordKeys.light(light.kind))} />}
          next={<CarefulText said={careful(wordKeys.lightAdvice(light.says))} />}
          picture={activityPictogramOf.lightAdvice(light.says)}
        />
        {light.advice.length > 0 && (
          <ul className={styles['advice']}>
            {light.advice.map(({ ruleId, says }) => (
              <li key={ruleId}>
                <CarefulText said={careful(wordKeys.lightAdvice(says))} />
              </li>
            ))}
          </ul>
        )}
        {asks && organisation && (
          <span>
            <Button onClick={() => openOrganisation(organisation.id)}>{t('light.toOrganisation')}</Button>
          </span>
        )}
        {asks && !organisation && <p>{t('light.noOrganisation')}</p>}
        <p className={styles['source']}>
          {t('light.advice')}
          <br />
          {light.validFrom !== undefined && t('light.rule', { rule: light.ruleId, day: format.date(light.validFrom, 'short') })}
          {light.source !== '' && (
            <>
              <br />
              {t('light.source', { source: light.source })}
            </>
          )}
        </p>
      </Card>
    </Section>
  )
}
