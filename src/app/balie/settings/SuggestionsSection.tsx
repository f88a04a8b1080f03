import { Scale } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { PATHS } from '#app/balie/paths.ts'
import { ButtonLink } from '#app/ui/ButtonLink.tsx'
import { Card } from '#app/ui/Card.tsx'
import { Section } from '#app/ui/Section.tsx'

/** The way to what counts in a suggestion. */
export const SuggestionsSection = () => {
  const { t } = useTranslation('settings')
  return (
    <Section title={t('suggestions.title')}>
      <Card>
        <p>{t('suggestions.text')}</p>
        <span>
          <ButtonLink to={PATHS.weighing} icon={<Scale aria-hidden />}>
            {t('suggestions.open')}
          </ButtonLink>
        </span>
      </Card>
    </Section>
  )
}
