export const DUTCH_WORDS: readonly string[] = ['appel']
