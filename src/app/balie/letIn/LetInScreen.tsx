import { useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import type { LettingIn } from '#engine/enrolling/letLaptopIn.ts'
import { LetInIntro } from '#app/balie/letIn/LetInIntro.tsx'
import { LetInSteps } from '#app/balie/letIn/LetInSteps.tsx'
import { PATHS } from '#app/balie/paths.ts'
import { useEngine } from '#app/session/EngineContext.ts'
import styles from './LetIn.module.css'

/** Lets another laptop into this counter. It goes on only while this screen is open. */
export const LetInScreen = () => {
  const engine = useEngine()
  const [, go] = useLocation()
  const [lettingIn, setLettingIn] = useState<LettingIn | undefined>()

  useEffect(() => lettingIn?.end, [lettingIn])

  const begin = (): void => setLettingIn(engine.letLaptopIn())
  const back = (): void => go(PATHS.settings)
  return (
    <div className={styles['screen']}>
      {lettingIn === undefined ? (
        <LetInIntro onBegin={begin} onBack={back} />
      ) : (
        <LetInSteps lettingIn={lettingIn} onAgain={begin} onStop={back} />
      )}
    </div>
  )
}
