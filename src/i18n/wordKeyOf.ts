import type { ListedWord, WordIn, WordList } from '#domain/differences/wordLists.ts'
import { wordKeys } from '#i18n/wordKeys.ts'

type ListedKey = ReturnType<(typeof wordKeys)[WordList]>

/** The lists by the same names as their texts; a list without texts does not compile. */
const KEYS: { readonly [L in WordList]: (word: WordIn<L>) => ListedKey } = wordKeys

const keyIn = <L extends WordList>({ list, word }: { readonly list: L; readonly word: WordIn<L> }): ListedKey => KEYS[list](word)

/** The text key of a word that comes with the name of its list. */
export const wordKeyOf = (word: ListedWord): ListedKey => keyIn(word)
