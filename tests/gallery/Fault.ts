/**
 * What a machine can see to be wrong with a screen:
 * `wide` the page must be pushed sideways · `outside` a text begins or ends beyond the window · `cut` a text is cut off by its box ·
 * `spilled` a text runs over the edge of its box · `overlap` two texts or two controls lie over each other · `sideways` a part of the
 * page must be pushed sideways · `foreignFont` letters that do not come from our fonts · `noGlyph` letters that no font has.
 */
export type FaultKind = 'wide' | 'outside' | 'cut' | 'spilled' | 'overlap' | 'sideways' | 'foreignFont' | 'noGlyph'

export interface Fault {
  readonly kind: FaultKind
  /** The beginning of the text it is about. */
  readonly text: string
  /** The elements it stands in, from outside inwards. */
  readonly where: string
  /** How many pixels too many. */
  readonly by?: number
}
