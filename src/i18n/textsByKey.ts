import type { TextsByKey } from '#i18n/spokenWords.ts'

/** The texts of a words file, by `namespace:group.name`. */
export const textsByKey = (namespace: string, words: unknown): TextsByKey => new Map(textsUnder(`${namespace}:`, words))

const textsUnder = (before: string, words: unknown): readonly (readonly [string, string])[] =>
  typeof words !== 'object' || words === null
    ? []
    : Object.entries(words).flatMap(([name, inside]: [string, unknown]) =>
        typeof inside === 'string' ? [[before + name, inside] as const] : textsUnder(`${before}${name}.`, inside),
      )
