import { useTranslation } from 'react-i18next'
import type { Declaration } from '#domain/offer/organisation.ts'
import { DeclarationBadge } from '#app/balie/offer/DeclarationBadge.tsx'
import { useFormat } from '#app/session/WordsContext.ts'
import { Card } from '#app/ui/Card.tsx'
import { Section } from '#app/ui/Section.tsx'
import styles from './LegalLightCard.module.css'

/** How the UWV volunteer declaration of an organisation stands, and what that is. */
export const DeclarationCard = ({ declaration }: { readonly declaration: Declaration }) => {
  const { t } = useTranslation('activities')
  const format = useFormat()
  const work = declaration.kind === 'received' || declaration.kind === 'valid' ? declaration.work : ''
  return (
    <Section title={t('declaration.title')}>
      <Card>
        <span>
          <DeclarationBadge declaration={declaration} />
        </span>
        {(declaration.kind === 'received' || declaration.kind === 'refused') && (
          <p>{t('declaration.since', { day: format.date(declaration.on, 'full') })}</p>
        )}
        {declaration.kind === 'valid' && <p>{t('declaration.until', { day: format.date(declaration.until, 'full') })}</p>}
        {work !== '' && <p>{t('declaration.forWork', { work })}</p>}
        <p className={styles['source']}>
          {t('declaration.explain')}
          <br />
          {t('declaration.source')}
        </p>
      </Card>
    </Section>
  )
}
