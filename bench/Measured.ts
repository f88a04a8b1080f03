/** One value a run, in the unit of the figure. */
export interface Sample {
  readonly name: string
  readonly values: readonly number[]
}

export type Unit = 'ms' | 'kB' | 'requests' | 'rows/s' | 'MB' | '%'

/** One figure of DESIGN §11 beside the floor that it is judged against, taken in the same run. */
export interface Measured {
  readonly name: string
  readonly unit: Unit
  readonly ours: readonly number[]
  readonly floor?: Sample
  readonly goal: Goal
  /** How others do on the same floor. */
  readonly others?: readonly Sample[]
}

export type Goal =
  /** At most so many times the floor. */
  | { readonly kind: 'ratio'; readonly most: number }
  /** At least so many times the floor, where more is better. */
  | { readonly kind: 'share'; readonly least: number }
  /** At least so many of the unit, whatever the floor. */
  | { readonly kind: 'least'; readonly least: number }
  /** At most so many of the unit, whatever the floor. */
  | { readonly kind: 'value'; readonly most: number }
