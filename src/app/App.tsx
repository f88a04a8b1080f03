import { Fragment, useEffect, useState } from 'react'
import { BalieDesk } from '#app/balie/BalieDesk.tsx'
import { RoomFeed } from '#app/balie/today/RoomFeed.tsx'
import { useEngineStatus } from '#app/session/useEngineStatus.ts'
import { useIdleLock } from '#app/session/useIdleLock.ts'
import { useSession } from '#app/session/sessionStore.ts'
import { ChoosePin } from '#app/start/ChoosePin.tsx'
import { ConnectStep } from '#app/start/ConnectStep.tsx'
import { LockScreen } from '#app/start/LockScreen.tsx'
import { StartDesk } from '#app/start/StartDesk.tsx'

/** What the page shows: the first screens while no counter is open, the lock while it waits, the staff desk when it is open. */
export const App = () => {
  const { kind, practice, pinChosen, location, fresh } = useEngineStatus()
  const [withoutPin, setWithoutPin] = useState<string | undefined>()
  const [serverAsked, setServerAsked] = useState<string | undefined>()
  const forget = useSession((session) => session.forget)
  useIdleLock()

  useEffect(() => {
    if (kind === 'closed') forget()
  }, [kind, forget])

  switch (kind) {
    case 'closed':
      return <StartDesk />
    case 'locked':
      return <LockScreen />
    case 'open':
      if (fresh === 'setUp' && serverAsked !== location) return <ConnectStep onDone={() => setServerAsked(location)} />
      return practice || pinChosen || withoutPin === location ? (
        <Fragment key={location}>
          {/* Also while the desk shows one person only: who waits in the room sees who is called. */}
          <RoomFeed />
          <BalieDesk />
        </Fragment>
      ) : (
        <ChoosePin onWithout={() => setWithoutPin(location)} />
      )
  }
}
