import { useTranslation } from 'react-i18next'
import type { Rule } from '#domain/programmes/rule.ts'
import { wordKeys } from '#i18n/wordKeys.ts'
import { useFormat } from '#app/session/WordsContext.ts'
import styles from './Rules.module.css'

/** Who can settle what a rule asks, and how long that takes as far as its source says. */
export const SettledBy = ({ rule: { settledBy, takes } }: { readonly rule: Rule }) => {
  const { t } = useTranslation(['rules', 'staffVocabulary'])
  const format = useFormat()
  return (
    <span className={styles['settled']}>
      <span>{t('note.who', { who: format.list(settledBy.map((word) => t(wordKeys.settler(word)))) })}</span>
      <span>{t('note.takes', { takes: t(wordKeys.takes(takes)) })}</span>
    </span>
  )
}
