import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { columnLetter } from '#app/balie/input/columnLetter.ts'

/** What a column is called on the screen: its own name, or its letter when it has none. */
export const useColumnName = (): ((column: number, header: string) => string) => {
  const { t } = useTranslation('import')
  return useCallback((column, header) => (header === '' ? t('columns.noName', { letter: columnLetter(column) }) : header), [t])
}
