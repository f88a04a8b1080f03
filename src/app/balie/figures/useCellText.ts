import { useTranslation } from 'react-i18next'
import { SMALLEST_SHOWN } from '#domain/reporting/smallCell.ts'
import type { Cell } from '#domain/reporting/smallCell.ts'

/** How a count of people is said, also when it is too small to say. */
export const useCellText = (): ((cell: Cell) => string) => {
  const { t } = useTranslation('figures')
  return (cell) => (cell.kind === 'few' ? t('few', { count: SMALLEST_SHOWN }) : t('people', { count: cell.count }))
}
