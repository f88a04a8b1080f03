import { Printer } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { PATHS } from '#app/balie/paths.ts'
import { EmployerSheet } from '#app/documents/EmployerSheet.tsx'
import { ScreenOnly } from '#app/documents/ScreenOnly.tsx'
import { AnswerFailed } from '#app/parts/AnswerFailed.tsx'
import { useNow } from '#app/session/ClockContext.ts'
import { useAnswer } from '#app/session/useAnswer.ts'
import { Button } from '#app/ui/Button.tsx'
import { ScreenTitle } from '#app/ui/ScreenTitle.tsx'
import { Skeleton } from '#app/ui/Skeleton.tsx'
import { Stack } from '#app/ui/Stack.tsx'

/** The paper for an employer, looked at before it is printed. It is the same for everybody, and says nothing of anybody. */
export const EmployerSheetScreen = () => {
  const { t } = useTranslation('rules')
  const { today } = useNow()
  const [, go] = useLocation()
  const rules = useAnswer('rulesHere', { day: today })
  return (
    <Stack gap={4}>
      <ScreenOnly>
        <ScreenTitle
          windowTitle={t('employer.paper')}
          lead={t('employer.lead')}
          back={{ label: t('employer.back'), onBack: () => go(PATHS.workPath) }}
          action={
            <Button look="primary" icon={<Printer aria-hidden />} onClick={() => globalThis.print()}>
              {t('employer.print')}
            </Button>
          }
        >
          {t('employer.paper')}
        </ScreenTitle>
      </ScreenOnly>
      {rules.state === 'loading' && <Skeleton lines={8} />}
      {rules.state === 'failed' && <AnswerFailed />}
      {rules.state === 'answered' && (
        <EmployerSheet rules={rules.answer.map(({ now }) => now).filter((rule) => rule !== undefined)} day={today} />
      )}
    </Stack>
  )
}
