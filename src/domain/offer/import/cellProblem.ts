/** Why one cell can not be read. Every kind has words that say what to do. */
export type CellProblem =
  | { readonly kind: 'requiredMissing' }
  | { readonly kind: 'notADate' }
  | { readonly kind: 'notATime' }
  | { readonly kind: 'notANumber' }
  | { readonly kind: 'numberOutOfRange'; readonly from: number; readonly to: number }
  | { readonly kind: 'notAPhone' }
  | { readonly kind: 'notAnEmail' }
  /**
   * `allowed` are words of our own list; the list says under which heading their words are found. Files are read in Dutch and English, so
   * they are to be shown in one of these, whatever the language of the screen.
   */
  | { readonly kind: 'unknownWord'; readonly word: string; readonly list: WordListName; readonly allowed: readonly string[] }
  | { readonly kind: 'textTooLong'; readonly max: number }
  | { readonly kind: 'refusedText'; readonly what: string }
  | { readonly kind: 'declarationNeedsDate' }
  | { readonly kind: 'partOfDayWithoutTime' }

/** Lists of words that a cell can be asked to choose from. */
export type WordListName =
  | 'programme'
  | 'interest'
  | 'languageNeed'
  | 'effort'
  | 'duration'
  | 'group'
  | 'travelCosts'
  | 'bring'
  | 'leadsTo'
  | 'weekday'
  | 'yesNo'
  | 'declaration'
