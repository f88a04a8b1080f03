import { ChevronDown } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Advice } from '#domain/programmes/adviseOn.ts'
import type { Question } from '#domain/programmes/rule.ts'
import { wordKeys } from '#i18n/wordKeys.ts'
import { AdviceMore } from '#app/balie/match/AdviceMore.tsx'
import { PATHS } from '#app/balie/paths.ts'
import { activityPictogramOf } from '#app/parts/activityPictogramOf.ts'
import { CarefulText } from '#app/parts/CarefulText.tsx'
import { useCareful } from '#app/session/WordsContext.ts'
import { ButtonLink } from '#app/ui/ButtonLink.tsx'
import { Light } from '#app/ui/Light.tsx'
import { VisuallyHidden } from '#app/ui/VisuallyHidden.tsx'
import styles from './LegalLightNote.module.css'

interface LegalLightNoteProps {
  readonly light: Advice
  readonly title: string
  /** Where the person whose card is open is the one it is about: the way to their paper. */
  readonly ofOpenCard?: boolean
}

/** May this person start there? A shape and a word; behind "why" what is still needed, and each rule with its source. It advises; it never refuses. */
export const LegalLightNote = ({ light, title, ofOpenCard = false }: LegalLightNoteProps) => {
  const { t } = useTranslation(['match', 'rules'])
  const asksPaper = light.steps.some(({ asks }) => PAPER_QUESTIONS.has(asks))
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
        {ofOpenCard && asksPaper && (
          <span>
            <ButtonLink to={PATHS.workPath}>{t('rules:path.toPaper')}</ButtonLink>
          </span>
        )}
      </div>
    </details>
  )
}

const PAPER_QUESTIONS: ReadonlySet<Question> = new Set<Question>([
  'paperNotAsked',
  'permitNotAsked',
  'permitAsked',
  'sixMonthsNotPassed',
  'documentNotValid',
  'noNumber',
])
