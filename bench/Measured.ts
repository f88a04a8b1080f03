/** One figure beside the floor it is judged against; both in milliseconds, taken in the same run. */
export interface Measured {
  readonly name: string
  readonly floorName: string
  readonly floorMs: number
  readonly oursMs: number
  /** What DESIGN §11 asks: at most so many times the floor, or at most so many milliseconds. */
  readonly goal: { readonly kind: 'ratio' | 'milliseconds'; readonly most: number }
}
