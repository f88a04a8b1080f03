import { useTranslation } from 'react-i18next'
import { VISIT_COMPANIES } from '#domain/visit/ticket.ts'
import type { VisitCompany } from '#domain/visit/ticket.ts'
import { ChoiceTiles } from '#app/ui/ChoiceTiles.tsx'

interface QueueCompanyProps {
  readonly company: VisitCompany | undefined
  readonly onCompany: (company: VisitCompany | undefined) => void
}

/** With whom somebody came, if one cares to say: it costs nobody a tap. */
export const QueueCompany = ({ company, onCompany }: QueueCompanyProps) => {
  const { t } = useTranslation('queue')
  return (
    <ChoiceTiles
      kind="one"
      size="small"
      name="company"
      optional
      legend={t('company.legend')}
      options={VISIT_COMPANIES.map((value) => ({ value, label: t(`company.${value}`) }))}
      value={company}
      onChange={onCompany}
    />
  )
}
