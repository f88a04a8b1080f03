import { useTranslation } from 'react-i18next'
import type { LettingIn } from '#engine/enrolling/letLaptopIn.ts'
import { LetInCode } from '#app/balie/letIn/LetInCode.tsx'
import { CompareDigits } from '#app/parts/joining/CompareDigits.tsx'
import { JoiningEnded } from '#app/parts/joining/JoiningEnded.tsx'
import { JoiningWait } from '#app/parts/joining/JoiningWait.tsx'
import { useWatched } from '#app/session/useWatched.ts'
import { Button } from '#app/ui/Button.tsx'
import { Row } from '#app/ui/Row.tsx'
import { ScreenTitle } from '#app/ui/ScreenTitle.tsx'

interface LetInStepsProps {
  readonly lettingIn: LettingIn
  readonly onAgain: () => void
  readonly onStop: () => void
}

/** What the laptop of the counter shows from the code to the end. */
export const LetInSteps = ({ lettingIn, onAgain, onStop }: LetInStepsProps) => {
  const { t } = useTranslation('joining')
  const { step, lineDown } = useWatched(lettingIn)
  const windowTitle = t('letIn.title')
  const wait = { windowTitle, lineDown, onStop }

  switch (step.at) {
    case 'asking':
      return <JoiningWait key="asking" {...wait} heading={t('letIn.asking')} />
    case 'waiting':
      return <LetInCode {...wait} code={step.code} endsAt={step.endsAt} />
    case 'agreeing':
      return <JoiningWait key="agreeing" {...wait} heading={t('letIn.agreeing')} />
    case 'comparing':
      return <CompareDigits windowTitle={windowTitle} digits={step.digits} onSame={lettingIn.same} onNotSame={lettingIn.notSame} />
    case 'handingOver':
      return <JoiningWait key="handingOver" {...wait} heading={t('letIn.handing.heading')} lead={t('letIn.handing.lead')} />
    case 'done':
      return (
        <>
          <ScreenTitle key="done" windowTitle={windowTitle} lead={t('letIn.done.lead')}>
            {t('letIn.done.heading')}
          </ScreenTitle>
          <Row>
            <Button look="primary" size="big" onClick={onStop}>
              {t('letIn.done.back')}
            </Button>
            <Button size="big" onClick={onAgain}>
              {t('letIn.done.another')}
            </Button>
          </Row>
        </>
      )
    case 'ended':
      return <JoiningEnded windowTitle={windowTitle} why={step.why} onAgain={onAgain} />
  }
}
