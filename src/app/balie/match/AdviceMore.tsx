import { useTranslation } from 'react-i18next'
import type { Advice } from '#domain/programmes/adviseOn.ts'
import type { Rule } from '#domain/programmes/rule.ts'
import { wordKeys } from '#i18n/wordKeys.ts'
import { RuleSourceText } from '#app/balie/rules/RuleSourceText.tsx'
import { SettledBy } from '#app/balie/rules/SettledBy.tsx'
import { TypedText } from '#app/ui/TypedText.tsx'
import styles from './AdviceMore.module.css'

/** What stands behind a light: what is still needed and who can arrange it, what else is good to know, and where each rule was read. */
export const AdviceMore = ({ advice: { rule, steps, beside } }: { readonly advice: Advice }) => {
  const { t } = useTranslation(['rules', 'staffVocabulary'])
  const shown = new Set([rule, ...steps, ...beside].filter((one) => one !== undefined))
  const rest = rule !== undefined && !steps.includes(rule) ? [rule, ...beside] : beside
  return (
    <div className={styles['more']}>
      {steps.length > 0 && (
        <>
          <p className={styles['title']}>{t('note.steps')}</p>
          <ol className={styles['steps']}>
            {steps.map((step) => (
              <Told key={step.id} rule={step} />
            ))}
          </ol>
        </>
      )}
      {rest.length > 0 && (
        <>
          <p className={styles['title']}>{t('note.beside')}</p>
          <ul className={styles['steps']}>
            {rest.map((one) => (
              <Told key={one.id} rule={one} />
            ))}
          </ul>
        </>
      )}
      {shown.size > 0 && <p className={styles['title']}>{t('note.from')}</p>}
      {[...shown].map((one) => (
        <RuleSourceText key={one.id} rule={one} />
      ))}
      <p>{t('note.personDecides')}</p>
    </div>
  )
}

const Told = ({ rule }: { readonly rule: Rule }) => {
  const { t } = useTranslation(['rules', 'staffVocabulary'])
  return (
    <li>
      <strong>{t(wordKeys.ruleTitle(rule.id))}</strong>
      <br />
      {rule.ofLocation === undefined || rule.ofLocation.says === '' ? (
        t(wordKeys.ruleText(rule.id))
      ) : (
        <TypedText>{rule.ofLocation.says}</TypedText>
      )}
      {rule.role !== 'beside' && rule.light !== 'free' && <SettledBy rule={rule} />}
    </li>
  )
}
