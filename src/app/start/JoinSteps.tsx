import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Joining } from '#engine/enrolling/joinCounter.ts'
import { CompareDigits } from '#app/parts/joining/CompareDigits.tsx'
import { JoiningEnded } from '#app/parts/joining/JoiningEnded.tsx'
import { JoiningWait } from '#app/parts/joining/JoiningWait.tsx'
import { useJoiningProblem } from '#app/parts/joining/useJoiningProblem.ts'
import { useWatched } from '#app/session/useWatched.ts'
import { SetUpConfirm } from '#app/start/SetUpConfirm.tsx'
import { SetUpWords } from '#app/start/SetUpWords.tsx'

interface JoinStepsProps {
  readonly joining: Joining
  readonly onAgain: () => void
  readonly onStop: () => void
}

/** What a new laptop shows from the code to its own words. */
export const JoinSteps = ({ joining, onAgain, onStop }: JoinStepsProps) => {
  const { t } = useTranslation(['joining', 'start'])
  const { step, lineDown } = useWatched(joining)
  const problemText = useJoiningProblem('join')
  const [written, setWritten] = useState(false)
  const windowTitle = t('join.title')

  switch (step.at) {
    case 'agreeing':
      return (
        <JoiningWait
          key="agreeing"
          windowTitle={windowTitle}
          heading={t('join.agreeing.heading')}
          lead={t('join.agreeing.lead')}
          lineDown={lineDown}
          onStop={onStop}
        />
      )
    case 'comparing':
      return <CompareDigits windowTitle={windowTitle} digits={step.digits} onSame={joining.same} onNotSame={joining.notSame} />
    case 'waitingForKeys':
      return (
        <JoiningWait
          key="waitingForKeys"
          windowTitle={windowTitle}
          heading={t('join.keys.heading')}
          lead={t('join.keys.lead')}
          lineDown={lineDown}
          onStop={onStop}
        />
      )
    case 'words': {
      const words = step.passphrase.split(' ')
      return written ? (
        <SetUpConfirm
          words={words}
          windowTitle={windowTitle}
          lead={t('start:setUp.confirm.lead')}
          finish={t('join.confirm.finish')}
          onShowAgain={() => setWritten(false)}
          onConfirmed={async () => {
            const result = await joining.finish()
            return result.ok ? [] : [{ text: problemText(result.error) }]
          }}
        />
      ) : (
        <SetUpWords
          words={words}
          locationName={step.label}
          windowTitle={windowTitle}
          heading={t('join.words.heading')}
          lead={t('join.words.lead', { name: step.label })}
          back={{ label: t('start:back'), onBack: onStop }}
          onWritten={() => setWritten(true)}
        />
      )
    }
    case 'ended':
      return <JoiningEnded windowTitle={windowTitle} why={step.why} onAgain={onAgain} />
  }
}
