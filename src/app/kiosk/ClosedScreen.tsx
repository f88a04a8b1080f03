import { Lock } from 'lucide-react'
import { sideOf } from '#app/parts/Side.ts'
import { pictogramOf } from '#app/parts/pictogramOf.ts'
import { KioskButton } from '#app/kiosk/KioskButton.tsx'
import { KioskFrame } from '#app/kiosk/KioskFrame.tsx'
import { Said } from '#app/kiosk/Said.tsx'
import { useWordsIn } from '#app/session/useWordsIn.ts'
import { PRODUCT_NAME } from '#app/ui/productName.ts'

/** There is no counter here to seal to, or the poster is not one: only a person can help. */
export const ClosedScreen = ({ toCounter }: { readonly toCounter: (() => void) | undefined }) => {
  const words = useWordsIn('nl')
  if (words === undefined) return null
  return (
    <KioskFrame side={sideOf('nl', words)} screen="closed">
      <Said side={sideOf('nl', words)} word="kiosk:closed" as="h1" picture={pictogramOf.said('help')} />
      {toCounter && (
        <div>
          <KioskButton picture={<Lock aria-hidden size={28} />} text={PRODUCT_NAME} onPress={toCounter} />
        </div>
      )}
    </KioskFrame>
  )
}
