import { useTranslation } from 'react-i18next'
import { isKioskNumber } from '#domain/visit/ticketNumber.ts'
import type { TicketRow } from '#queries/ticketRows.ts'
import { useFormat } from '#app/session/WordsContext.ts'

/** How one speaks of somebody in the line: by the number where numbers are given out, otherwise by name, otherwise by what they hold, otherwise by language. */
export const useWhoOf = (numbered: boolean): ((ticket: Pick<TicketRow, 'number' | 'name' | 'language'>) => string) => {
  const { t } = useTranslation('queue')
  const format = useFormat()
  return ({ number, name, language }) => {
    if (numbered) return number
    if (name !== undefined) return name
    if (isKioskNumber(number)) return number
    return language === undefined ? t('line.somebody') : t('line.somebodyWho', { language: format.language(language) })
  }
}
