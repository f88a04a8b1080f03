import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { RuleId } from '#domain/programmes/ruleIds.ts'
import type { RuleHere } from '#queries/rulesHere.ts'
import { PATHS } from '#app/balie/paths.ts'
import { RuleRow } from '#app/balie/rules/RuleRow.tsx'
import { AnswerFailed } from '#app/parts/AnswerFailed.tsx'
import { KeepFocus } from '#app/parts/KeepFocus.tsx'
import { useNow } from '#app/session/ClockContext.ts'
import { useAnswer } from '#app/session/useAnswer.ts'
import { ScreenTitle } from '#app/ui/ScreenTitle.tsx'
import { Section } from '#app/ui/Section.tsx'
import { Skeleton } from '#app/ui/Skeleton.tsx'
import { Stack } from '#app/ui/Stack.tsx'
import styles from './Rules.module.css'

/** Every rule with its source and its days, and what is otherwise at this location. */
export const RulesScreen = () => {
  const { t } = useTranslation('rules')
  const { today } = useNow()
  const [, go] = useLocation()
  const answer = useAnswer('rulesHere', { day: today })
  const may = useAnswer('mayCoordinate', null)
  return (
    <Stack gap={6}>
      <ScreenTitle windowTitle={t('page.title')} lead={t('page.lead')} back={{ label: t('page.back'), onBack: () => go(PATHS.settings) }}>
        {t('page.title')}
      </ScreenTitle>
      {answer.state === 'loading' && <Skeleton lines={8} />}
      {answer.state === 'failed' && <AnswerFailed />}
      {answer.state === 'answered' && (
        <KeepFocus>
          {GROUPS.map((group) => (
            <Section key={group} title={t(`page.group.${group}`)}>
              <ul role="list" className={styles['rules']}>
                {answer.answer
                  .filter((row) => groupOf(row) === group)
                  .map((row) => (
                    <RuleRow key={row.law.id} row={row} mayChange={may.state === 'answered' && may.answer} />
                  ))}
              </ul>
            </Section>
          ))}
        </KeepFocus>
      )}
    </Stack>
  )
}

const GROUPS = ['AG', 'VD', 'PW', 'programmes'] as const
type Group = (typeof GROUPS)[number]

/** By the letters of an id; what is on the way to paid work stands with it. */
const OF_LETTERS: Readonly<Record<string, Group>> = {
  AG: 'AG',
  VD: 'VD',
  TP: 'VD',
  PW: 'PW',
  WR: 'PW',
  UA: 'PW',
  RB: 'PW',
  ST: 'PW',
  HW: 'PW',
  OE: 'PW',
}

const groupOf = ({ law: { id } }: RuleHere): Group => OF_LETTERS[lettersOf(id)] ?? 'programmes'

const lettersOf = (id: RuleId): string => id.replace(/\d+/u, '')
