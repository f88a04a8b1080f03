import { useTranslation } from 'react-i18next'
import type { RuleOverride } from '#domain/programmes/ruleOverride.ts'
import { useOverrideDeeds } from '#app/balie/rules/useOverrideDeeds.ts'
import { useNow } from '#app/session/ClockContext.ts'
import { useFormat } from '#app/session/WordsContext.ts'
import { Badge } from '#app/ui/Badge.tsx'
import { Button } from '#app/ui/Button.tsx'
import { TypedText } from '#app/ui/TypedText.tsx'
import styles from './Rules.module.css'

interface OverrideLineProps {
  readonly override: RuleOverride
  readonly mayChange: boolean
}

/** What this location said of a rule, from when to when, and where that stands; taken away with one press, and back with one. */
export const OverrideLine = ({ override, mayChange }: OverrideLineProps) => {
  const { t } = useTranslation('rules')
  const format = useFormat()
  const { today } = useNow()
  const { lift } = useOverrideDeeds()
  const { ruleId, effect, source, says, from, until } = override
  if (ruleId === undefined || effect === undefined || from === undefined) return null
  const start = format.date(from, 'short')
  return (
    <li className={styles['override']}>
      <strong>{t(`override.light.${effect}`)}</strong>
      {from > today && <Badge tone="info">{t('override.later')}</Badge>}
      {until !== undefined && until < today && <Badge>{t('override.over')}</Badge>}
      {says !== '' && (
        <p>
          <TypedText>{says}</TypedText>
        </p>
      )}
      <p className={styles['source']}>
        <TypedText>{t('override.where', { source })}</TypedText>
        <br />
        {until === undefined ? t('note.since', { day: start }) : t('note.sinceUntil', { from: start, until: format.date(until, 'short') })}
      </p>
      {mayChange && (
        <span>
          <Button aria-label={t('override.liftOf', { rule: ruleId })} onClick={() => void lift(override)}>
            {t('override.lift')}
          </Button>
        </span>
      )}
    </li>
  )
}
