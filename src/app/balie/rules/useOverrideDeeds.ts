import { useTranslation } from 'react-i18next'
import type { RuleOverride } from '#domain/programmes/ruleOverride.ts'
import { useTold } from '#app/parts/useTold.ts'
import { useDeed } from '#app/session/useDeed.ts'
import { useToast } from '#app/ui/toastContext.ts'
import { useFormProblems } from '#app/parts/useFormProblems.ts'
import type { FormProblem } from '#app/ui/formContext.ts'
import type { DeedInput } from '#engine/deeds.ts'

interface OverrideDeeds {
  readonly add: (override: DeedInput<'overrideRule'>) => Promise<readonly FormProblem[]>
  readonly lift: (override: RuleOverride) => Promise<boolean>
}

/** Writing down that a rule is otherwise here, and taking it away: each undoes the other. */
export const useOverrideDeeds = (): OverrideDeeds => {
  const { t } = useTranslation('rules')
  const told = useTold()
  const show = useToast()
  const problemsOf = useFormProblems()
  const overrideRule = useDeed('overrideRule')
  const liftOverride = useDeed('liftOverride')
  return {
    add: async (override) => {
      const result = await overrideRule(override)
      if (result.ok) {
        const { overrideId } = result.value
        show({ text: t('override.kept', { rule: override.ruleId }), undo: () => told(liftOverride({ overrideId })) })
      }
      return problemsOf(result)
    },
    lift: ({ id, ruleId, effect, source, says, from, until }) =>
      told(liftOverride({ overrideId: id }), () => ({
        text: t('override.lifted'),
        ...(ruleId !== undefined &&
          effect !== undefined &&
          from !== undefined && { undo: () => told(overrideRule({ ruleId, effect, source, says, from, until })) }),
      })),
  }
}
