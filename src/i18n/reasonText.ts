import type { TFunction } from 'i18next'
import { WEEKDAYS } from '#kernel/CalendarDate.ts'
import { minutes } from '#kernel/Minutes.ts'
import type { Reason } from '#domain/matching/matchReason.ts'
import { GROUPS, LANGUAGE_NEEDS } from '#domain/words/activityWords.ts'
import { PARTS_OF_DAY } from '#domain/words/availability.ts'
import { COMPANY, GOALS, HELP_NEEDED, INTERESTS, SKILLS, TRAVEL_WAYS } from '#domain/words/interests.ts'
import type { Format } from '#i18n/format.ts'
import { wordKeys } from '#i18n/wordKeys.ts'

/** What fits and what is missing can be shown to the person it is about; what to ask or arrange is said to the counter. */
const REASONS = {
  fits: 'vocabulary:reason.fits',
  missing: 'vocabulary:reason.missing',
  wouldChange: 'staffVocabulary:reason.wouldChange',
} as const satisfies Readonly<Record<Reason['kind'], string>>

type Translate = TFunction<['vocabulary', 'staffVocabulary']>

/** Why something is suggested, in the language of the screen. Ids in the reason become words of the vocabulary. */
export const reasonText = (reason: Reason, t: Translate, format: Format): string => {
  const say = wordsOf(reason, t, format)
  const { kind } = reason
  switch (reason.about) {
    case 'wish':
      return kind === 'wouldChange'
        ? t('staffVocabulary:reason.wouldChange.wish')
        : t(`vocabulary:reason.${kind}.wish`, { interest: say.interest })
    case 'skill':
      return t(`${REASONS[kind]}.skill`, { skill: say.skill })
    case 'time':
      return kind === 'wouldChange' ? t('staffVocabulary:reason.wouldChange.time') : t(`vocabulary:reason.${kind}.time`, { time: say.time })
    case 'way':
      return t(`${REASONS[kind]}.way`, { way: say.way, duration: say.duration })
    case 'language':
      return languageText(reason, t, say.need)
    case 'company':
      return t(`${REASONS[kind]}.company`, { company: say.company })
    case 'goal':
      return t(`${REASONS[kind]}.goal`, { goal: say.goal })
    case 'places':
      return t(`${REASONS[kind]}.places`)
    case 'firstStep':
      return t(`${REASONS[kind]}.firstStep`)
    case 'help':
      return t(`${REASONS[kind]}.help`, { help: say.help })
    case 'group':
      return t(`${REASONS[kind]}.group`, { group: say.group })
  }
}

/** Enough Dutch, too little, nobody asked yet, or one step short: then it is a place to practise. */
const languageText = ({ kind, words }: Reason, t: Translate, need: string): string => {
  if (kind === 'fits')
    return words?.['need'] === 'none' ? t('vocabulary:reason.fits.noLanguageNeeded') : t('vocabulary:reason.fits.language')
  if (kind === 'missing') return t('vocabulary:reason.missing.language', { need })
  return words?.['level'] === undefined
    ? t('staffVocabulary:reason.wouldChange.language', { need })
    : t('staffVocabulary:reason.wouldChange.languagePractice', { need })
}

type Said = Readonly<Record<'interest' | 'skill' | 'time' | 'way' | 'duration' | 'need' | 'company' | 'goal' | 'help' | 'group', string>>

/** The words of a reason; one that is not there, or of a newer version, stays empty rather than show an id. */
const wordsOf = ({ words = {} }: Reason, t: Translate, format: Format): Said => {
  const inWords = <W extends string>(name: string, known: readonly W[], say: (word: W) => string): string => {
    const word = known.find((each) => each === words[name])
    return word === undefined ? '' : say(word)
  }
  const part = PARTS_OF_DAY.find((each) => each === words['partOfDay'])
  const length = words['minutes']
  return {
    interest: inWords('interest', INTERESTS, (word) => t(wordKeys.interest(word))),
    skill: inWords('skill', SKILLS, (word) => t(wordKeys.skill(word))),
    time: inWords('weekday', WEEKDAYS, (day) => (part === undefined ? format.weekday(day, 'long') : format.weekdayPart(day, part))),
    way: inWords('way', TRAVEL_WAYS, (word) => t(wordKeys.way(word))),
    duration: typeof length === 'number' ? format.hours(minutes(length)) : '',
    need: inWords('need', LANGUAGE_NEEDS, (word) => t(wordKeys.languageNeed(word))),
    company: inWords('company', COMPANY, (word) => t(wordKeys.company(word))),
    goal: inWords('goal', GOALS, (word) => t(wordKeys.goal(word))),
    help: inWords('help', HELP_NEEDED, (word) => t(wordKeys.help(word))),
    group: words['group'] === 'adults' ? t('vocabulary:reason.adults') : inWords('group', GROUPS, (word) => t(wordKeys.group(word))),
  }
}
