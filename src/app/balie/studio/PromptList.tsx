import { Check } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { languageOf } from '#i18n/languages.ts'
import type { ResidentLanguage } from '#i18n/languages.ts'
import type { Prompt } from '#app/balie/studio/prompts.ts'
import type { Recordings } from '#app/balie/studio/useRecordings.ts'
import { Details } from '#app/ui/Details.tsx'
import { VisuallyHidden } from '#app/ui/VisuallyHidden.tsx'
import styles from './PromptList.module.css'

interface PromptListProps {
  readonly language: ResidentLanguage
  readonly prompts: readonly Prompt[]
  readonly recordings: Recordings
  readonly now: string
  readonly onChoose: (index: number) => void
}

/** Every text, to go to one at once. */
export const PromptList = ({ language, prompts, recordings, now, onChoose }: PromptListProps) => {
  const { t } = useTranslation('studio')
  const { htmlLang, dir } = languageOf(language)
  return (
    <Details summary={t('list.title')} brief={t('list.brief')}>
      <ul className={styles['list']}>
        {prompts.map(({ key, own }, index) => {
          const kept = recordings.stateOf(key) === 'kept'
          return (
            <li key={key}>
              <button type="button" className={styles['prompt']} aria-current={key === now} onClick={() => onChoose(index)}>
                <span className={styles['sign']}>{kept && <Check aria-hidden size={18} />}</span>
                <span lang={htmlLang} dir={dir}>
                  {own}
                </span>
                {kept && <VisuallyHidden>{t('record.kept')}</VisuallyHidden>}
              </button>
            </li>
          )
        })}
      </ul>
    </Details>
  )
}
