import { useTranslation } from 'react-i18next'
import type { CalendarDate } from '#kernel/CalendarDate.ts'
import type { Rule } from '#domain/programmes/rule.ts'
import type { RuleId } from '#domain/programmes/ruleIds.ts'
import { wordKeys } from '#i18n/wordKeys.ts'
import { useWordsIn } from '#app/session/useWordsIn.ts'
import { TypedText } from '#app/ui/TypedText.tsx'
import styles from './EmployerSheet.module.css'

interface EmployerSheetProps {
  /** As they hold at this location on that day. */
  readonly rules: readonly Rule[]
  readonly day: CalendarDate
}

const FREE: readonly RuleId[] = ['PW9', 'UA1']
const NEEDED: readonly RuleId[] = ['PW1', 'PW13', 'PW15', 'PW16', 'PW3']
const THINK: readonly RuleId[] = ['PW12', 'WR1', 'PW17', 'ST1']

/** In Dutch, whatever the language of the screens: what an employer must know before somebody begins, with its sources, and a line to write the counter's name on. Nothing about anybody. */
export const EmployerSheet = ({ rules, day }: EmployerSheetProps) => {
  const { i18n } = useTranslation()
  const t = i18n.getFixedT('nl', ['rules', 'staffVocabulary'])
  const dutch = useWordsIn('nl')
  const listed = (ids: readonly RuleId[]) => ids.map((id) => rules.find((rule) => rule.id === id)).filter((rule) => rule !== undefined)
  const sources = new Map(listed([...FREE, ...NEEDED, ...THINK]).map(({ source }) => [source.title, source.where]))
  const part = (title: string, ids: readonly RuleId[]) => (
    <section className={styles['part']}>
      <h3 className={styles['subtitle']}>{title}</h3>
      <ol className={styles['list']}>
        {listed(ids).map(({ id }) => (
          <li key={id}>
            <strong>{t(wordKeys.ruleTitle(id))}.</strong> {t(wordKeys.ruleText(id))}
          </li>
        ))}
      </ol>
    </section>
  )
  return (
    <article className={styles['sheet']} lang="nl" dir="ltr" aria-label={t('employer.paper')}>
      <h2 className={styles['title']}>{t('employer.title')}</h2>
      {part(t('employer.free'), FREE)}
      {part(t('employer.needed'), NEEDED)}
      {part(t('employer.think'), THINK)}
      <p>
        <strong>{t('employer.never')}</strong>
      </p>
      <p className={styles['line']}>{t('employer.ask')}</p>
      <footer className={styles['small']}>
        <p>{t('employer.sources')}</p>
        {[...sources].map(([title, where]) => (
          <p key={title}>
            <TypedText>{where === '' ? title : `${title} (${where})`}</TypedText>
          </p>
        ))}
        {dutch && <p>{t('employer.read', { day: dutch.format.date(day, 'short') })}</p>}
      </footer>
    </article>
  )
}
