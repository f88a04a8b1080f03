import { ChevronDown } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { LegalLight } from '#domain/programmes/volunteerDeclaration.ts'
import { wordKeys } from '#i18n/wordKeys.ts'
import { activityPictogramOf } from '#app/parts/activityPictogramOf.ts'
import { CarefulText } from '#app/parts/CarefulText.tsx'
import { useCareful, useFormat } from '#app/session/WordsContext.ts'
import { Light } from '#app/ui/Light.tsx'
import { TypedText } from '#app/ui/TypedText.tsx'
import { VisuallyHidden } from '#app/ui/VisuallyHidden.tsx'
import styles from './LegalLightNote.module.css'

/** May this person start there? A shape and a word, what to do next, and behind "why" the rule with its source. It advises; it never refuses. */
export const LegalLightNote = ({ light, title }: { readonly light: LegalLight; readonly title: string }) => {
  const { t } = useTranslation('match')
  const careful = useCareful()
  const format = useFormat()
  const rules = [{ ruleId: light.ruleId, source: light.source, validFrom: light.validFrom }, ...light.advice].filter(
    ({ source }) => source !== '',
  )
  return (
    <details className={styles['note']}>
      <summary className={styles['summary']}>
        <VisuallyHidden>{t('light.whyOf', { title })} </VisuallyHidden>
        <Light
          light={light.kind}
          word={<CarefulText said={careful(wordKeys.light(light.kind))} />}
          next={<CarefulText said={careful(wordKeys.lightAdvice(light.says))} />}
          picture={activityPictogramOf.lightAdvice(light.says)}
        />
        <span className={styles['why']}>
          {t('light.why')}
          <ChevronDown aria-hidden size={18} />
        </span>
      </summary>
      <div className={styles['inside']}>
        {light.advice.map(({ ruleId, says }) => (
          <p key={ruleId}>
            <CarefulText said={careful(wordKeys.lightAdvice(says))} />
          </p>
        ))}
        {rules.map(({ ruleId, source, validFrom }) => (
          <p key={ruleId}>
            {validFrom === undefined
              ? t('light.rule', { rule: ruleId })
              : t('light.ruleSince', { rule: ruleId, day: format.date(validFrom, 'short') })}
            <br />
            <TypedText>{source}</TypedText>
          </p>
        ))}
        <p>{t('light.advice')}</p>
      </div>
    </details>
  )
}
