import type { Rule } from '#tools/words/Fault.ts'

/** What a translator can do about a finding of the check. */
export const adviceFor = (rule: Rule): string => ADVICE[rule]

const ADVICE: Readonly<Record<Rule, string>> = {
  missing: 'Translate it.',
  extra: 'Leave it out.',
  plural: 'Give each form of the number its text.',
  placeholder: 'Put each {{value}} of the Dutch into the text, spelled as it is there.',
  empty: 'Translate it.',
  space: 'Take out the space.',
  unicode: 'Type the letters with accents anew.',
  mark: 'Type the text anew; there is a sign in it that is not seen.',
  script: 'Write it in the script of the language.',
  letter: 'Use the letters of the language; its keyboard may be set to a neighbouring one.',
  digit: 'Write numbers with 0 to 9, so that both sides of the counter read the same.',
  pair: 'Close what was opened.',
  sameAsSource: 'Translate it. If the language has the same word, have it written into locales/_allow.json with the reason.',
  length: 'Say it shorter; it stands on a small screen.',
  ending: 'End it as the Dutch ends: with a full stop, or without.',
  word: 'Choose a word that does not hurt or blame.',
  term: 'Use the word of the glossary. If that word is wrong, change it in locales/_glossary first, for all texts at once.',
}
