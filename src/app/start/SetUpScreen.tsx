import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SetUpInput } from '#engine/door.ts'
import { useProblemText } from '#app/parts/useProblemText.ts'
import { useEngine } from '#app/session/EngineContext.ts'
import { SetUpConfirm } from '#app/start/SetUpConfirm.tsx'
import { SetUpNames } from '#app/start/SetUpNames.tsx'
import { SetUpWords } from '#app/start/SetUpWords.tsx'

type Step = 'names' | 'words' | 'confirm'

/** Sets up a counter in three steps: what it is called, its four words, and whether they were written down. Nothing is kept before the last. */
export const SetUpScreen = ({ onBack }: { readonly onBack: () => void }) => {
  const { t } = useTranslation(['start', 'common'])
  const engine = useEngine()
  const problemText = useProblemText()
  const [step, setStep] = useState<Step>('names')
  const [names, setNames] = useState<SetUpInput>({ locationName: '', counterName: '', staffName: '' })
  const [passphrase, setPassphrase] = useState('')
  const words = passphrase.split(/[\s-]+/u)
  switch (step) {
    case 'names':
      return (
        <SetUpNames
          names={names}
          onNames={setNames}
          onBack={onBack}
          onPrepared={(prepared) => {
            setPassphrase(prepared)
            setStep('words')
          }}
        />
      )
    case 'words':
      return (
        <SetUpWords
          words={words}
          locationName={names.locationName}
          windowTitle={t('setUp.title')}
          heading={t('setUp.words.heading')}
          lead={`${t('setUp.steps', { step: 2, of: 3 })}. ${t('setUp.words.lead')}`}
          back={{ label: t('common:back'), onBack: () => setStep('names') }}
          onWritten={() => setStep('confirm')}
        />
      )
    case 'confirm':
      return (
        <SetUpConfirm
          words={words}
          windowTitle={t('setUp.title')}
          lead={`${t('setUp.steps', { step: 3, of: 3 })}. ${t('setUp.confirm.lead')}`}
          finish={t('setUp.confirm.finish')}
          onShowAgain={() => setStep('words')}
          onConfirmed={async () => {
            const result = await engine.confirmSetUp()
            return result.ok ? [] : [{ text: problemText(result.error) }]
          }}
        />
      )
  }
}
