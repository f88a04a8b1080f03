export type Rule =
  | 'missing'
  | 'extra'
  | 'plural'
  | 'placeholder'
  | 'empty'
  | 'space'
  | 'unicode'
  | 'mark'
  | 'script'
  | 'letter'
  | 'digit'
  | 'pair'
  | 'sameAsSource'
  | 'length'
  | 'ending'
  | 'word'
  | 'term'

/** What is wrong with one text of one language; `key` is `namespace:group.name`. */
export interface Fault {
  readonly rule: Rule
  readonly language: string
  readonly key: string
  readonly what: string
}
