import { WEEKDAYS } from '#kernel/CalendarDate.ts'
import { minutes } from '#kernel/Minutes.ts'
import type { ChoiceList } from '#domain/visit/question.ts'
import { REACH_MINUTES } from '#domain/visit/questions.ts'
import { PARTS_OF_DAY } from '#domain/words/availability.ts'
import { CONTACT_WAYS } from '#domain/words/contactWays.ts'
import { COMPANY, GOALS, HELP_NEEDED, INTERESTS, SKILLS, TRAVEL_WAYS } from '#domain/words/interests.ts'
import { DUTCH_LEVELS } from '#domain/words/languages.ts'
import { EDUCATIONS, LICENCES, WORK_YEARS } from '#domain/words/workWords.ts'
import { wordKeys } from '#i18n/wordKeys.ts'
import { pictogramOf } from '#app/parts/pictogramOf.ts'
import type { WordsInLanguage } from '#app/session/useWordsIn.ts'

export interface ShownChoice {
  readonly text: string
  readonly picture: string
}

type Show = (choice: string, words: WordsInLanguage) => ShownChoice | undefined

/** A choice of a question as a resident reads it in one language, with its picture. One of a newer version shows as nothing. */
export const shownChoice = (list: ChoiceList, choice: string, words: WordsInLanguage): ShownChoice =>
  SHOW[list](choice, words) ?? { text: '', picture: '' }

/** What residents' words say of a list: the keys that every language has. */
type Say<W extends string> = (word: W, words: WordsInLanguage) => string

const shown =
  <W extends string>(known: readonly W[], say: Say<W>, picture: (word: W) => string): Show =>
  (choice, words) => {
    const word = known.find((each) => each === choice)
    return word === undefined ? undefined : { text: say(word, words), picture: picture(word) }
  }

const freePart: Show = (choice, { format }) => {
  const day = WEEKDAYS.find((each) => choice.startsWith(`${each}-`))
  const part = PARTS_OF_DAY.find((each) => choice.endsWith(`-${each}`))
  if (day === undefined || part === undefined) return undefined
  return { text: format.weekdayPart(day, part), picture: pictogramOf.partOfDay(part) }
}

const SHOW: Readonly<Record<ChoiceList, Show>> = {
  interest: shown(INTERESTS, (word, { t }) => t(wordKeys.interest(word)), pictogramOf.interest),
  skill: shown(SKILLS, (word, { t }) => t(wordKeys.skill(word)), pictogramOf.skill),
  goal: shown(GOALS, (word, { t }) => t(wordKeys.goal(word)), pictogramOf.goal),
  freePart,
  way: shown(TRAVEL_WAYS, (word, { t }) => t(wordKeys.way(word)), pictogramOf.way),
  minutes: shown(REACH_MINUTES, (word, { format }) => format.hours(minutes(Number(word))), pictogramOf.minutes),
  company: shown(COMPANY, (word, { t }) => t(wordKeys.company(word)), pictogramOf.company),
  help: shown(HELP_NEEDED, (word, { t }) => t(wordKeys.help(word)), pictogramOf.help),
  dutchLevel: shown(DUTCH_LEVELS, (word, { t }) => t(wordKeys.dutchLevel(word)), pictogramOf.dutchLevel),
  contact: shown(CONTACT_WAYS, (word, { t }) => t(wordKeys.contact(word)), pictogramOf.contact),
  education: shown(EDUCATIONS, (word, { t }) => t(wordKeys.education(word)), pictogramOf.education),
  workYears: shown(WORK_YEARS, (word, { t }) => t(wordKeys.workYears(word)), pictogramOf.workYears),
  licence: shown(LICENCES, (word, { t }) => t(wordKeys.licence(word)), pictogramOf.licence),
}
