import { minutes } from '#kernel/Minutes.ts'
import type { Activity } from '#domain/offer/activity.ts'
import type { TravelWay } from '#domain/words/interests.ts'
import type { Format } from '#i18n/format.ts'
import type { ResidentLanguage } from '#i18n/languages.ts'
import type { ResidentWords } from '#i18n/ResidentWords.ts'
import { wordKeys } from '#i18n/wordKeys.ts'
import { homePeriodText, periodText, weeklyText } from '#app/balie/offer/whenText.ts'
import { activityPictogramOf } from '#app/parts/activityPictogramOf.ts'
import { pictogramOf } from '#app/parts/pictogramOf.ts'
import type { WordsInLanguage } from '#app/session/useWordsIn.ts'

export type FactKey =
  | 'about'
  | 'tasks'
  | 'when'
  | 'period'
  | 'where'
  | 'way'
  | 'travelCosts'
  | 'bring'
  | 'language'
  | 'group'
  | 'effort'
  | 'duration'
  | 'together'
  | 'leadsTo'
  | 'contact'
  | 'places'

/** One thing to know, in the words of one language. */
export interface Fact {
  readonly key: FactKey
  readonly label: string
  readonly values: readonly FactValue[]
}

export interface FactValue {
  readonly text: string
  /** The key of the text where it is a word that can be heard. */
  readonly word?: string
  readonly pictogram?: string
  /** Where it is not that of the words around it. */
  readonly language?: ResidentLanguage
  /** Typed by somebody, so it is in no particular language. */
  readonly typed?: boolean
  /** Read left to right in every language. */
  readonly phone?: boolean
}

/** What the facts are told of: all but how it is kept. */
export type ActivityToTell = Omit<Activity, 'id' | 'closed'>

/** What a resident needs to know before going, in that order. What nobody wrote down is left out. */
export const activityFacts = (activity: ActivityToTell, { t, format, careful }: WordsInLanguage): readonly Fact[] => {
  const fact = (key: FactKey, values: readonly FactValue[]): Fact => ({ key, label: t(`resident:fact.${key}`), values })
  const period = periodText(activity, t, format)
  const all = [
    fact('about', aboutValues(activity, t)),
    fact(
      'tasks',
      activity.tasks.map((word) => ({ ...said(wordKeys.task(word), t), pictogram: activityPictogramOf.task(word) })),
    ),
    fact('when', [{ text: weeklyText(activity, t, format), pictogram: whenPicture(activity) }]),
    fact(
      'period',
      [period, homePeriodText(activity, t, format)].filter((text) => text !== '').map((text) => ({ text })),
    ),
    fact('where', [
      ...(activity.place === undefined
        ? []
        : [{ ...said(wordKeys.place(activity.place), t), pictogram: activityPictogramOf.place(activity.place) }]),
      ...(activity.address === '' ? [] : [{ text: activity.address, typed: true }]),
    ]),
    fact('way', wayValues(activity, t, format)),
    fact(
      'travelCosts',
      careful(wordKeys.travelCosts(activity.travelCosts)).map((said) => ({
        ...said,
        word: wordKeys.travelCosts(activity.travelCosts),
        pictogram: activityPictogramOf.travelCosts(activity.travelCosts),
      })),
    ),
    fact(
      'bring',
      activity.bring.map((word) => ({ ...said(wordKeys.bring(word), t), pictogram: pictogramOf.bring(word) })),
    ),
    fact('contact', contactValues(activity)),
    fact('language', [
      { ...said(wordKeys.languageNeed(activity.languageNeed), t), pictogram: activityPictogramOf.languageNeed(activity.languageNeed) },
    ]),
    fact('group', [
      { ...said(wordKeys.group(activity.group), t), pictogram: activityPictogramOf.group(activity.group) },
      ...(activity.openToMinors ? [{ ...said('resident:fact.minors', t), pictogram: activityPictogramOf.also('minors') }] : []),
      ...(activity.withDutchVolunteers ? [{ ...said('resident:fact.together', t), pictogram: activityPictogramOf.also('together') }] : []),
    ]),
    fact('places', activity.placesMin === undefined ? [] : [{ text: t('resident:fact.placesFrom', { min: activity.placesMin }) }]),
    fact('effort', [{ ...said(wordKeys.effort(activity.effort), t), pictogram: activityPictogramOf.effort(activity.effort) }]),
    fact('duration', [{ ...said(wordKeys.duration(activity.duration), t), pictogram: activityPictogramOf.duration(activity.duration) }]),
    fact(
      'leadsTo',
      activity.leadsTo.map((word) => ({ ...said(wordKeys.leadsTo(word), t), pictogram: activityPictogramOf.leadsTo(word) })),
    ),
  ]
  return all.filter(({ values }) => values.length > 0)
}

/** The day where it is one; a calendar where it is several, or none that is fixed. */
const whenPicture = ({ weekdays: [day, ...more] }: ActivityToTell): string =>
  day !== undefined && more.length === 0 ? activityPictogramOf.weekday(day) : pictogramOf.goal('rhythm')

type SaidKey = 'resident:fact.minors' | 'resident:fact.together' | ReturnType<(typeof wordKeys)[SaidList]>
type SaidList = 'bring' | 'duration' | 'effort' | 'group' | 'interest' | 'languageNeed' | 'leadsTo' | 'place' | 'programme' | 'task'

const said = (word: SaidKey, t: ResidentWords): FactValue => ({ text: t(word), word })

const aboutValues = ({ interest, alsoAbout, programme }: ActivityToTell, t: ResidentWords): readonly FactValue[] => [
  { ...said(wordKeys.programme(programme), t), pictogram: pictogramOf.programme(programme) },
  ...[...(interest === undefined ? [] : [interest]), ...alsoAbout.filter((word) => word !== interest)].map((word) => ({
    ...said(wordKeys.interest(word), t),
    pictogram: pictogramOf.interest(word),
  })),
]

const wayValues = ({ footMinutes, bikeMinutes, busMinutes }: ActivityToTell, t: ResidentWords, format: Format): readonly FactValue[] => {
  const ways: readonly (readonly [TravelWay, number | undefined])[] = [
    ['foot', footMinutes],
    ['bike', bikeMinutes],
    ['bus', busMinutes],
  ]
  return ways.flatMap(([way, length]) =>
    length === undefined
      ? []
      : [
          {
            text: t('resident:fact.byWay', { way: t(wordKeys.way(way)), duration: format.hours(minutes(length)) }),
            pictogram: pictogramOf.way(way),
          },
        ],
  )
}

const contactValues = ({ contactName, contactPhone }: ActivityToTell): readonly FactValue[] => [
  ...(contactName === '' ? [] : [{ text: contactName, typed: true }]),
  ...(contactPhone === '' ? [] : [{ text: contactPhone, phone: true }]),
]
