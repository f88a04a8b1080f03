/** A drawing of OpenMoji, or several laid over each other; moved and scaled within the square of 72 by 72. */
export interface Layer {
  readonly icon: string
  readonly x?: number
  readonly y?: number
  readonly scale?: number
}
