import { useState } from 'react'
import type { LocationCard } from '#engine/door.ts'
import { RestoreScreen } from '#app/start/RestoreScreen.tsx'
import { SetUpScreen } from '#app/start/SetUpScreen.tsx'
import { StartFrame } from '#app/start/StartFrame.tsx'
import { UnlockScreen } from '#app/start/UnlockScreen.tsx'
import { WelcomeScreen } from '#app/start/WelcomeScreen.tsx'

type Step =
  | { readonly kind: 'welcome' }
  | { readonly kind: 'setUp' }
  | { readonly kind: 'restore' }
  | { readonly kind: 'unlock'; readonly card: LocationCard }

/** The screens before a counter is open. Where one is stands in memory only; there is nothing to come back to by an address. */
export const StartDesk = () => {
  const [step, setStep] = useState<Step>({ kind: 'welcome' })
  const back = (): void => setStep({ kind: 'welcome' })
  return (
    <StartFrame>
      {step.kind === 'welcome' && (
        <WelcomeScreen
          onSetUp={() => setStep({ kind: 'setUp' })}
          onRestore={() => setStep({ kind: 'restore' })}
          onUnlock={(card) => setStep({ kind: 'unlock', card })}
        />
      )}
      {step.kind === 'setUp' && <SetUpScreen onBack={back} />}
      {step.kind === 'restore' && <RestoreScreen onBack={back} />}
      {step.kind === 'unlock' && <UnlockScreen card={step.card} onBack={back} />}
    </StartFrame>
  )
}
