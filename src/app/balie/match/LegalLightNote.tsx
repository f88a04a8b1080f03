import { ChevronDown } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Advice } from '#domain/programmes/adviseOn.ts'
import { wordKeys } from '#i18n/wordKeys.ts'
import { AdviceMore } from '#app/balie/match/AdviceMore.tsx'
import { activityPictogramOf } from '#app/parts/activityPictogramOf.ts'
import { CarefulText } from '#app/parts/CarefulText.tsx'
import { useCareful } from '#app/session/WordsContext.ts'
import { Light } from '#app/ui/Light.tsx'
import { VisuallyHidden } from '#app/ui/VisuallyHidden.tsx'
import styles from './LegalLightNote.module.css'

/** May this person start there? A shape and a word; behind "why" what is still needed, and each rule with its source. It advises; it never refuses. */
export const LegalLightNote = ({ light, title }: { readonly light: Advice; readonly title: string }) => {
  const { t } = useTranslation('match')
  const careful = useCareful()
  return (
    <details className={styles['note']}>
      <summary className={styles['summary']}>
        <VisuallyHidden>{t('light.whyOf', { title })} </VisuallyHidden>
        <Light
          light={light.light}
          word={<CarefulText said={careful(wordKeys.light(light.light))} />}
          next={<CarefulText said={careful(wordKeys.lightAdvice(light.says))} />}
          picture={activityPictogramOf.lightAdvice(light.says)}
        />
        <span className={styles['why']}>
          {t('light.why')}
          <ChevronDown aria-hidden size={18} />
        </span>
      </summary>
      <div className={styles['inside']}>
        <AdviceMore advice={light} />
      </div>
    </details>
  )
}
