import { useTranslation } from 'react-i18next'
import type { Rule } from '#domain/programmes/rule.ts'
import { wordKeys } from '#i18n/wordKeys.ts'
import { RuleSourceText } from '#app/balie/rules/RuleSourceText.tsx'
import { SettledBy } from '#app/balie/rules/SettledBy.tsx'
import { Details } from '#app/ui/Details.tsx'
import { Stack } from '#app/ui/Stack.tsx'
import { TypedText } from '#app/ui/TypedText.tsx'

/** What is explained before somebody begins, as cards that open, each with who knows more and where it was read. */
export const ExplainedRules = ({ rules }: { readonly rules: readonly Rule[] }) => {
  const { t } = useTranslation(['rules', 'staffVocabulary'])
  return (
    <Stack gap={2}>
      {rules.map((rule) => (
        <Details key={rule.id} summary={t(wordKeys.ruleTitle(rule.id))}>
          <p>{t(wordKeys.ruleText(rule.id))}</p>
          {rule.ofLocation !== undefined && rule.ofLocation.says !== '' && (
            <p>
              <TypedText>{rule.ofLocation.says}</TypedText>
            </p>
          )}
          <SettledBy rule={rule} />
          <RuleSourceText rules={[rule]} />
        </Details>
      ))}
    </Stack>
  )
}
