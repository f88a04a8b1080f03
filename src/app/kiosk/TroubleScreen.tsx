import { RotateCcw } from 'lucide-react'
import type { SendProblem } from '#app/kiosk/KioskHost.ts'
import type { Side } from '#app/parts/Side.ts'
import { KioskFrame } from '#app/kiosk/KioskFrame.tsx'
import { Said } from '#app/kiosk/Said.tsx'
import { SaidButton } from '#app/kiosk/SaidButton.tsx'
import { pictogramOf } from '#app/parts/pictogramOf.ts'

interface TroubleScreenProps {
  readonly side: Side
  readonly problem: SendProblem
  readonly onAgain: () => void
}

/** It could not be kept: said plainly, with a person to ask. What was pointed at is still here. */
export const TroubleScreen = ({ side, problem: { kind }, onAgain }: TroubleScreenProps) => (
  <KioskFrame side={side} screen={kind}>
    <div role="alert">
      <Said side={side} word={kind === 'full' ? 'kiosk:full' : 'kiosk:failed'} as="h1" picture={pictogramOf.said('help')} />
    </div>
    <SaidButton side={side} word="kiosk:do.tryAgain" picture={<RotateCcw aria-hidden className="mirrored" size={36} />} onPress={onAgain} />
  </KioskFrame>
)
