import { useEffect, useState } from 'react'
import type { Joining } from '#engine/enrolling/joinCounter.ts'
import { JoinCode } from '#app/start/JoinCode.tsx'
import { JoinSteps } from '#app/start/JoinSteps.tsx'

interface JoinScreenProps {
  /** Of the address of a QR code. */
  readonly code: string
  readonly onBack: () => void
}

/** Joins a counter of another laptop: its code, the digits to compare, and own four words. Nothing is kept before the last. */
export const JoinScreen = ({ code, onBack }: JoinScreenProps) => {
  const [joining, setJoining] = useState<Joining | undefined>()

  useEffect(() => joining?.end, [joining])

  return joining === undefined ? (
    <JoinCode code={code} onBack={onBack} onJoining={setJoining} />
  ) : (
    <JoinSteps joining={joining} onAgain={() => setJoining(undefined)} onStop={onBack} />
  )
}
