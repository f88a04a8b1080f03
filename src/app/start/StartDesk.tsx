import { useState, useSyncExternalStore } from 'react'
import type { LocationCard } from '#engine/door.ts'
import { useEngine } from '#app/session/EngineContext.ts'
import { arrivedCode } from '#app/session/arrivedCode.ts'
import { JoinScreen } from '#app/start/JoinScreen.tsx'
import { KioskLock } from '#app/start/KioskLock.tsx'
import { RestoreScreen } from '#app/start/RestoreScreen.tsx'
import { SetUpScreen } from '#app/start/SetUpScreen.tsx'
import { StartFrame } from '#app/start/StartFrame.tsx'
import { UnlockScreen } from '#app/start/UnlockScreen.tsx'
import { WelcomeScreen } from '#app/start/WelcomeScreen.tsx'

type Step =
  | { readonly kind: 'welcome' }
  | { readonly kind: 'setUp' }
  | { readonly kind: 'join'; readonly code: string }
  | { readonly kind: 'restore' }
  | { readonly kind: 'unlock'; readonly card: LocationCard }

/** The screens before a counter is open. Where one is stands in memory only; there is nothing to come back to by an address. */
export const StartDesk = () => {
  const [chosen, setStep] = useState<Step>({ kind: 'welcome' })
  const arrived = useSyncExternalStore(arrivedCode.subscribe, arrivedCode.now)
  const step: Step = arrived === undefined ? chosen : { kind: 'join', code: arrived }
  const back = (): void => {
    arrivedCode.forget()
    setStep({ kind: 'welcome' })
  }
  const { kioskOf } = useEngine()
  const kiosk = kioskOf()
  if (kiosk !== undefined) {
    return (
      <StartFrame>
        <KioskLock location={kiosk} />
      </StartFrame>
    )
  }
  return (
    <StartFrame>
      {step.kind === 'welcome' && (
        <WelcomeScreen
          onSetUp={() => setStep({ kind: 'setUp' })}
          onJoin={() => setStep({ kind: 'join', code: '' })}
          onRestore={() => setStep({ kind: 'restore' })}
          onUnlock={(card) => setStep({ kind: 'unlock', card })}
        />
      )}
      {step.kind === 'setUp' && <SetUpScreen onBack={back} />}
      {step.kind === 'join' && <JoinScreen key={step.code} code={step.code} onBack={back} />}
      {step.kind === 'restore' && <RestoreScreen onBack={back} />}
      {step.kind === 'unlock' && <UnlockScreen card={step.card} onBack={back} />}
    </StartFrame>
  )
}
