import { Split } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Rule } from '#domain/programmes/rule.ts'
import { wordKeys } from '#i18n/wordKeys.ts'
import type { RuleHere } from '#queries/rulesHere.ts'
import { OverrideDialog } from '#app/balie/rules/OverrideDialog.tsx'
import { OverrideLine } from '#app/balie/rules/OverrideLine.tsx'
import { RuleSourceText } from '#app/balie/rules/RuleSourceText.tsx'
import { SettledBy } from '#app/balie/rules/SettledBy.tsx'
import { CarefulText } from '#app/parts/CarefulText.tsx'
import { useCareful } from '#app/session/WordsContext.ts'
import { Badge } from '#app/ui/Badge.tsx'
import { Button } from '#app/ui/Button.tsx'
import { Details } from '#app/ui/Details.tsx'
import { Light } from '#app/ui/Light.tsx'
import styles from './Rules.module.css'

interface RuleRowProps {
  readonly row: RuleHere
  /** Whether who is here may say that a rule is otherwise. */
  readonly mayChange: boolean
}

/** One rule: what it says and does, who can settle it, where it was read, and what this location said of it. */
export const RuleRow = ({ row: { law, now, overrides }, mayChange }: RuleRowProps) => {
  const { t } = useTranslation(['rules', 'staffVocabulary'])
  const [asking, setAsking] = useState(false)
  return (
    <li>
      <Details summary={t('note.rule', { rule: law.id, title: t(wordKeys.ruleTitle(law.id)) })} brief={useBrief(law, now)}>
        <div className={styles['rule']}>
          {now !== undefined && now.light !== null && <OwnLight light={now.light} />}
          <p>{t(wordKeys.ruleText(law.id))}</p>
          <SettledBy rule={law} />
          <RuleSourceText rules={[law]} />
          {overrides.length > 0 && (
            <ul role="list" className={styles['rules']}>
              {overrides.map((override) => (
                <OverrideLine key={override.id} override={override} mayChange={mayChange} />
              ))}
            </ul>
          )}
          {mayChange && (
            <span>
              <Button icon={<Split aria-hidden />} aria-label={t('override.openOf', { rule: law.id })} onClick={() => setAsking(true)}>
                {t('override.open')}
              </Button>
            </span>
          )}
          {asking && <OverrideDialog rule={law} onClose={() => setAsking(false)} />}
        </div>
      </Details>
      {now?.ofLocation !== undefined && <Badge tone="marigold">{t('page.otherwise')}</Badge>}
    </li>
  )
}

/** What a rule does, in two or three words; that it does not hold today comes first. */
const useBrief = (law: Rule, now: Rule | undefined): string | undefined => {
  const { t } = useTranslation('rules')
  if (now === undefined) return t('page.notNow')
  return law.role === 'decides' ? undefined : t(`page.${law.role}`)
}

const OwnLight = ({ light }: { readonly light: NonNullable<Rule['light']> }) => {
  const careful = useCareful()
  return <Light light={light} word={<CarefulText said={careful(wordKeys.light(light))} />} />
}
