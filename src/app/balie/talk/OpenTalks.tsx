import { MessagesSquare } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { CalendarDate } from '#kernel/CalendarDate.ts'
import { useBeginTalk } from '#app/balie/talk/useBeginTalk.ts'
import { useFormat } from '#app/session/WordsContext.ts'
import { useAnswer } from '#app/session/useAnswer.ts'
import { Button } from '#app/ui/Button.tsx'
import { PersonName } from '#app/ui/PersonName.tsx'
import { Section } from '#app/ui/Section.tsx'
import styles from './OpenTalks.module.css'

/** Talks that were left in the middle, on this laptop or another, with the way back into each. Nothing shows when there are none. */
export const OpenTalks = ({ today }: { readonly today: CalendarDate }) => {
  const { t } = useTranslation('talk')
  const format = useFormat()
  const begin = useBeginTalk()
  const asked = useAnswer('openIntakes', { day: today })
  if (asked.state !== 'answered' || asked.answer.length === 0) return null
  return (
    <Section title={t('open.title')}>
      <ul role="list" className={styles['list']}>
        {asked.answer.map(({ residentId, name, language, startedOn, asked: met, questions }) => (
          <li key={residentId} className={styles['row']}>
            <span className={styles['words']}>
              <strong>
                <PersonName>{name}</PersonName>
              </strong>
              <span className={styles['fact']}>
                {t('open.line', { asked: met, of: questions, day: format.relativeDay(startedOn, today) })}
                {language !== undefined && ` · ${format.language(language)}`}
              </span>
            </span>
            <Button
              icon={<MessagesSquare aria-hidden />}
              aria-label={t('open.goOn', { name })}
              onClick={() => begin({ residentId, language })}
            >
              {t('goOn')}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  )
}
