import { foldText } from '#kernel/foldText.ts'
import { err, ok } from '#kernel/Result.ts'
import type { Result } from '#kernel/Result.ts'
import type { CellProblem, WordListName } from '#domain/offer/import/cellProblem.ts'

/** A pick-list as a file may write it. */
export interface NamedWords<Word extends string> {
  readonly list: WordListName
  readonly words: readonly Word[]
  /** Each word of ours under every name it goes by, folded. */
  readonly byName: ReadonlyMap<string, Word>
}

/** Each word goes by the names given, and by our own code word. */
export const namedWords = <Word extends string>(
  list: WordListName,
  words: readonly Word[],
  names: Readonly<Record<Word, readonly string[]>>,
): NamedWords<Word> => ({
  list,
  words,
  byName: new Map(words.flatMap((word) => [word, ...names[word]].map((name): [string, Word] => [wordKey(name), word]))),
})

/** The one word of the list that the cell names; nothing is guessed from a part of it. */
export const readWord = <Word extends string>(text: string, known: NamedWords<Word>): Result<Word, CellProblem> => {
  const word = known.byName.get(wordKey(text))
  return word === undefined ? err({ kind: 'unknownWord', word: text.trim(), list: known.list, allowed: known.words }) : ok(word)
}

/** Several words in one cell. A name that has "en" in it ("sport en bewegen") is tried whole before it is taken apart. */
export const readWordSet = <Word extends string>(text: string, known: NamedWords<Word>): Result<readonly Word[], CellProblem> => {
  const found = new Set<Word>()
  for (const part of text.split(/[,;/+|\n]/).filter((piece) => piece.trim() !== '')) {
    const whole = readWord(part, known)
    if (whole.ok) {
      found.add(whole.value)
      continue
    }
    for (const piece of part.split(/\s(?:en|and|&)\s/i)) {
      const word = readWord(piece, known)
      if (!word.ok) return word
      found.add(word.value)
    }
  }
  return ok(known.words.filter((word) => found.has(word)))
}

const wordKey = (text: string): string => foldText(text).replace(/[^\p{L}\p{N}\p{M}]+/gu, '')
