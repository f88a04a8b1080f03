import { useTranslation } from 'react-i18next'
import type { Advice } from '#domain/programmes/adviseOn.ts'
import type { Rule } from '#domain/programmes/rule.ts'
import { wordKeys } from '#i18n/wordKeys.ts'
import { RuleSourceText } from '#app/balie/rules/RuleSourceText.tsx'
import { SettledBy } from '#app/balie/rules/SettledBy.tsx'
import { TypedText } from '#app/ui/TypedText.tsx'
import styles from './AdviceMore.module.css'

/** What stands behind a light: what is still needed and who can arrange it, what else is good to know, and where each rule was read. */
export const AdviceMore = ({ advice: { rule, steps, open, beside } }: { readonly advice: Advice }) => {
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
              <Told key={step.id} rule={step} isOpen={open.includes(step.id)} />
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
      {sameSource([...shown]).map((rules) => (
        <RuleSourceText key={rules[0].id} rules={rules} />
      ))}
      <p>{t('note.personDecides')}</p>
    </div>
  )
}

/** Rules that were read in one place and hold on the same days, so that the place is named once. */
const sameSource = (rules: readonly Rule[]): readonly (readonly [Rule, ...Rule[]])[] => {
  const bySource = new Map<string, [Rule, ...Rule[]]>()
  for (const rule of rules) {
    const key = JSON.stringify([rule.source, rule.validFrom, rule.validTo, rule.ofLocation?.overrideId])
    const present = bySource.get(key)
    if (present) present.push(rule)
    else bySource.set(key, [rule])
  }
  return [...bySource.values()]
}

const Told = ({ rule, isOpen = false }: { readonly rule: Rule; readonly isOpen?: boolean }) => {
  const { t } = useTranslation(['rules', 'staffVocabulary'])
  return (
    <li>
      <strong>{t(wordKeys.ruleTitle(rule.id))}</strong>
      {isOpen && ` (${t('note.open')})`}
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
