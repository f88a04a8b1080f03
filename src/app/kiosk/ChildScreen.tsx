import type { Side } from '#app/parts/Side.ts'
import { pictogramOf } from '#app/parts/pictogramOf.ts'
import { Said } from '#app/kiosk/Said.tsx'
import { PictogramImg } from '#app/ui/PictogramImg.tsx'

/** Nothing of a child is written down; they come with somebody who looks after them. */
export const ChildScreen = ({ side }: { readonly side: Side }) => (
  <>
    <PictogramImg src={pictogramOf.skill('childCare')} size={72} />
    <Said side={side} word="kiosk:child" as="h1" />
  </>
)
