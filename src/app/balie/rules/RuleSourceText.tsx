import { useTranslation } from 'react-i18next'
import type { Rule } from '#domain/programmes/rule.ts'
import { wordKeys } from '#i18n/wordKeys.ts'
import { useFormat } from '#app/session/WordsContext.ts'
import { TypedText } from '#app/ui/TypedText.tsx'
import styles from './Rules.module.css'

/** Which rules they are, of one source and the same days, where it was read, when somebody last looked, and on which days it holds. */
export const RuleSourceText = ({ rules }: { readonly rules: readonly [Rule, ...Rule[]] }) => {
  const { t } = useTranslation(['rules', 'staffVocabulary'])
  const format = useFormat()
  const { id, source, validFrom, validTo, ofLocation } = rules[0]
  const validity = (): string => {
    if (validFrom === null) return t('note.dayNotKnown')
    const from = format.date(validFrom, 'short')
    return validTo === null ? t('note.since', { day: from }) : t('note.sinceUntil', { from, until: format.date(validTo, 'short') })
  }
  return (
    <p className={styles['source']}>
      {rules.length === 1
        ? t('note.rule', { rule: id, title: t(wordKeys.ruleTitle(id)) })
        : t('note.rules', { rules: rules.map((rule) => rule.id).join(', ') })}
      <br />
      <TypedText>{source.title}</TypedText>
      <br />
      {source.where !== '' && (
        <>
          <TypedText>{source.where}</TypedText>
          <br />
        </>
      )}
      {validity()} · {ofLocation === undefined ? t('note.seen', { day: format.date(source.seen, 'short') }) : t('page.otherwise')}
    </p>
  )
}
