import { placeholdersOf } from '#tools/words/placeholders.ts'

/** Says of each value that a text fills in what it is, so that a translator can build a sentence around it. */
export const valueMeanings = (text: string): string =>
  [...new Set(placeholdersOf(text))].map((value) => `${value} = ${MEANINGS[value.replace(/[{}]/gu, '')] ?? UNKNOWN}`).join('; ')

const UNKNOWN = 'something that the app fills in; keep it as it is'

/** The values that come back most; what is not here is explained by the text around it. */
const MEANINGS: Readonly<Partial<Record<string, string>>> = {
  count: 'a number, which also chooses the plural form',
  number: 'a number',
  min: 'the smallest number',
  max: 'the largest number',
  name: 'the name of a person, a place or a file',
  title: 'the title of an activity, as somebody typed it',
  day: 'a date or a weekday',
  days: 'weekdays in a list, such as "Monday and Tuesday"',
  weekday: 'a weekday',
  time: 'a time of day, or a weekday with one',
  times: 'from one time to another',
  from: 'a date or a time at which it begins',
  until: 'a date or a time at which it ends',
  to: 'a date or a time at which it ends',
  duration: 'a length of time, such as "2 hours 30 min"',
  hours: 'a length of time in hours',
  minutes: 'a length of time in minutes',
  way: 'a way to travel, from the words under way',
  interest: 'what an activity is about, from the words under interest',
  skill: 'what somebody can do, from the words under skill',
  goal: 'what somebody hopes for, from the words under goal',
  help: 'help that somebody needs, from the words under help',
  company: 'with whom somebody goes, from the words under company',
  group: 'for whom an activity is, from the words under group',
  need: 'how much Dutch is needed, from the words under languageNeed',
  letter: 'the letter of a laptop, such as B',
}
