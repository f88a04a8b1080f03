import { useTranslation } from 'react-i18next'
import type { EnrolmentEnd } from '#engine/enrolling/EnrolmentEnd.ts'
import { useJoiningProblem } from '#app/parts/joining/useJoiningProblem.ts'
import { Banner } from '#app/ui/Banner.tsx'
import { Button } from '#app/ui/Button.tsx'
import { ScreenTitle } from '#app/ui/ScreenTitle.tsx'

interface JoiningEndedProps {
  readonly windowTitle: string
  readonly why: EnrolmentEnd
  readonly onAgain: () => void
}

/** It stopped before it was done: why, what that may mean, and how to begin anew. */
export const JoiningEnded = ({ windowTitle, why, onAgain }: JoiningEndedProps) => {
  const { t } = useTranslation('joining')
  const problemText = useJoiningProblem('join')
  return (
    <>
      <ScreenTitle key="ended" windowTitle={windowTitle} lead={t('ended.nothing')}>
        {why.kind === 'notTheSame' ? t('ended.differ') : t('ended.heading')}
      </ScreenTitle>
      <Banner kind="attention">{problemText(why)}</Banner>
      <span>
        <Button look="primary" size="big" onClick={onAgain}>
          {t('join.again')}
        </Button>
      </span>
    </>
  )
}
