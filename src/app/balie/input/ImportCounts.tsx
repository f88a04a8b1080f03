import { useTranslation } from 'react-i18next'
import type { ImportPreview } from '#domain/offer/import/previewImport.ts'
import { Badge } from '#app/ui/Badge.tsx'
import { Row } from '#app/ui/Row.tsx'
import { Section } from '#app/ui/Section.tsx'

/** What the file holds, in figures. */
export const ImportCounts = ({ preview: { counts } }: { readonly preview: ImportPreview }) => {
  const { t } = useTranslation('import')
  return (
    <Section title={t('preview.title')} level={3}>
      <div role="status">
        <Row gap={2}>
          <Badge>{t('preview.rows', { count: counts.rows })}</Badge>
          {counts.organisations > 0 && <Badge tone="good">{t('preview.organisations', { count: counts.organisations })}</Badge>}
          {counts.activities > 0 && <Badge tone="good">{t('preview.activities', { count: counts.activities })}</Badge>}
          {counts.known > 0 && <Badge tone="info">{t('preview.known', { count: counts.known })}</Badge>}
          {counts.bad > 0 && <Badge tone="attention">{t('preview.bad', { count: counts.bad })}</Badge>}
        </Row>
      </div>
      {counts.bad === 0 && counts.good > 0 && <p>{t('preview.allGood')}</p>}
      {counts.good === 0 && counts.bad === 0 && <p>{t('preview.nothingNew')}</p>}
      {counts.good === 0 && counts.bad > 0 && <p>{t('preview.noneGood')}</p>}
    </Section>
  )
}
