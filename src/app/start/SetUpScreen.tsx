import { useState } from 'react'
import type { SetUpInput } from '#engine/door.ts'
import { SetUpConfirm } from '#app/start/SetUpConfirm.tsx'
import { SetUpNames } from '#app/start/SetUpNames.tsx'
import { SetUpWords } from '#app/start/SetUpWords.tsx'

type Step = 'names' | 'words' | 'confirm'

/** Sets up a counter in three steps: what it is called, its four words, and whether they were written down. Nothing is kept before the last. */
export const SetUpScreen = ({ onBack }: { readonly onBack: () => void }) => {
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
        <SetUpWords words={words} locationName={names.locationName} onBack={() => setStep('names')} onWritten={() => setStep('confirm')} />
      )
    case 'confirm':
      return <SetUpConfirm words={words} onShowAgain={() => setStep('words')} />
  }
}
