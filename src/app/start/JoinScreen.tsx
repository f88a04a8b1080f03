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
  const [offered, setOffered] = useState(code)
  const [joining, setJoining] = useState<Joining | undefined>()

  useEffect(() => joining?.end, [joining])

  /** Each code works once. */
  const again = (): void => {
    setOffered('')
    setJoining(undefined)
  }

  return joining === undefined ? (
    <JoinCode code={offered} onBack={onBack} onJoining={setJoining} />
  ) : (
    <JoinSteps joining={joining} onAgain={again} onStop={onBack} />
  )
}
