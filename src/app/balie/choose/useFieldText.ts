import { useTranslation } from 'react-i18next'
import { wordKeyOf } from '#i18n/wordKeyOf.ts'
import type { ConflictRow } from '#queries/conflictInbox.ts'
import { useFormat } from '#app/session/WordsContext.ts'

/** What the field is called; of a set, with the one element that is in question: "Doet graag: Koken". */
export const useFieldText = (): ((row: ConflictRow) => string) => {
  const { t } = useTranslation(['choose', 'vocabulary', 'staffVocabulary', 'careful', 'slip', 'questions'])
  const format = useFormat()
  const elementText = (element: NonNullable<ConflictRow['element']>): string => {
    switch (element.kind) {
      case 'word':
        return t(wordKeyOf(element))
      case 'language':
        return format.language(element.language)
      case 'weekday':
        return format.weekday(element.weekday, 'long')
      case 'freePart':
        return format.weekdayPart(element.weekday, element.part)
    }
  }
  return ({ field, element }) =>
    element === undefined ? t(`field.${field}`) : t('fieldElement', { field: t(`field.${field}`), element: elementText(element) })
}
