import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Rule } from '#domain/programmes/rule.ts'
import { OVERRIDE_EFFECTS } from '#domain/programmes/ruleOverride.ts'
import type { OverrideEffect } from '#domain/programmes/ruleOverride.ts'
import { useOverrideDeeds } from '#app/balie/rules/useOverrideDeeds.ts'
import { useNow } from '#app/session/ClockContext.ts'
import { useFormat } from '#app/session/WordsContext.ts'
import { Button } from '#app/ui/Button.tsx'
import { DateField } from '#app/ui/DateField.tsx'
import { dateText, readDateText } from '#app/ui/dateText.ts'
import { Dialog } from '#app/ui/Dialog.tsx'
import { Form } from '#app/ui/Form.tsx'
import type { FormProblem } from '#app/ui/formContext.ts'
import { SelectField } from '#app/ui/SelectField.tsx'
import { TextArea } from '#app/ui/TextArea.tsx'
import { TextField } from '#app/ui/TextField.tsx'

interface OverrideDialogProps {
  readonly rule: Rule
  readonly onClose: () => void
}

/** A coordinator writes down what holds here, where that stands and from when. */
export const OverrideDialog = ({ rule, onClose }: OverrideDialogProps) => {
  const { t } = useTranslation('rules')
  const format = useFormat()
  const { today } = useNow()
  const { add } = useOverrideDeeds()
  const effects = effectsFor(rule)
  const [typed, setTyped] = useState({ effect: effects[0], source: '', says: '', from: dateText(today), until: '' })

  const keep = async (): Promise<readonly FormProblem[]> => {
    const [from, until] = [readDateText(typed.from), readDateText(typed.until)]
    if (from === undefined) return [{ field: 'from', text: t('override.dayMissing') }]
    if (until === undefined && typed.until.trim() !== '') return [{ field: 'until', text: t('override.dayMissing') }]
    const problems = await add({ ruleId: rule.id, effect: typed.effect, source: typed.source, says: typed.says, from, until })
    if (problems.length === 0) onClose()
    return problems
  }

  return (
    <Dialog open onClose={onClose} title={t('override.title', { rule: rule.id })}>
      <Form onSubmit={keep}>
        <SelectField
          name="effect"
          label={t('override.effect')}
          options={effects.map((value) => ({ value, label: t(`override.light.${value}`) }))}
          value={typed.effect}
          onChange={(effect) => setTyped({ ...typed, effect: effect ?? typed.effect })}
        />
        <TextField
          name="source"
          label={t('override.source')}
          hint={t('override.sourceHint')}
          value={typed.source}
          onChange={(source) => setTyped({ ...typed, source })}
        />
        <TextArea name="says" label={t('override.says')} value={typed.says} onChange={(says) => setTyped({ ...typed, says })} />
        <DateField
          name="from"
          label={t('override.from')}
          value={typed.from}
          inWords={(date) => format.date(date, 'full')}
          onChange={(from) => setTyped({ ...typed, from })}
        />
        <DateField
          name="until"
          label={t('override.until')}
          value={typed.until}
          inWords={(date) => format.date(date, 'full')}
          onChange={(until) => setTyped({ ...typed, until })}
        />
        <span>
          <Button type="submit" look="primary">
            {t('override.keep')}
          </Button>
        </span>
      </Form>
    </Dialog>
  )
}

/** A light is said only of a rule that decides one. */
const effectsFor = ({ role, validFrom }: Rule): readonly [OverrideEffect, ...OverrideEffect[]] => {
  if (validFrom === null) return ['on', 'off']
  if (role !== 'decides') return ['off', 'on']
  return ['free', ...OVERRIDE_EFFECTS.filter((effect) => effect !== 'free')]
}
