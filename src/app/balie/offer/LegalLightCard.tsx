import { useTranslation } from 'react-i18next'
import type { Organisation } from '#domain/offer/organisation.ts'
import type { Advice } from '#domain/programmes/adviseOn.ts'
import { wordKeys } from '#i18n/wordKeys.ts'
import { AdviceMore } from '#app/balie/match/AdviceMore.tsx'
import { useOpenOffer } from '#app/balie/offer/useOpenOffer.ts'
import { activityPictogramOf } from '#app/parts/activityPictogramOf.ts'
import { CarefulText } from '#app/parts/CarefulText.tsx'
import { useCareful } from '#app/session/WordsContext.ts'
import { Button } from '#app/ui/Button.tsx'
import { Card } from '#app/ui/Card.tsx'
import { Details } from '#app/ui/Details.tsx'
import { Light } from '#app/ui/Light.tsx'
import { Section } from '#app/ui/Section.tsx'

interface LegalLightCardProps {
  readonly light: Advice
  readonly organisation: Organisation | undefined
}

/** Whether it may, why, where that was read, and what to do next. It advises; a person decides. */
export const LegalLightCard = ({ light, organisation }: LegalLightCardProps) => {
  const { t } = useTranslation(['activities', 'match'])
  const careful = useCareful()
  const { openOrganisation } = useOpenOffer()
  const asks = light.says === 'askOrganisationFirst' || light.says === 'declarationExpired'
  return (
    <Section title={t('light.title')}>
      <Card>
        <Light
          light={light.light}
          word={<CarefulText said={careful(wordKeys.light(light.light))} />}
          next={<CarefulText said={careful(wordKeys.lightAdvice(light.says))} />}
          picture={activityPictogramOf.lightAdvice(light.says)}
        />
        {asks && organisation && (
          <span>
            <Button onClick={() => openOrganisation(organisation.id)}>{t('light.toOrganisation')}</Button>
          </span>
        )}
        {asks && !organisation && <p>{t('light.noOrganisation')}</p>}
        <Details summary={t('match:light.why')}>
          <AdviceMore advice={light} />
        </Details>
      </Card>
    </Section>
  )
}
