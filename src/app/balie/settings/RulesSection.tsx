import { BookOpenCheck } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { PATHS } from '#app/balie/paths.ts'
import { ButtonLink } from '#app/ui/ButtonLink.tsx'
import { Card } from '#app/ui/Card.tsx'
import { Section } from '#app/ui/Section.tsx'

/** The way to what the law says, and to what is otherwise here. */
export const RulesSection = () => {
  const { t } = useTranslation('settings')
  return (
    <Section title={t('rules.title')}>
      <Card>
        <p>{t('rules.text')}</p>
        <span>
          <ButtonLink to={PATHS.rules} icon={<BookOpenCheck aria-hidden />}>
            {t('rules.open')}
          </ButtonLink>
        </span>
      </Card>
    </Section>
  )
}
