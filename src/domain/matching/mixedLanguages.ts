import type { Activity } from '#domain/offer/activity.ts'
import type { SpokenLanguage } from '#domain/words/languages.ts'

type WhereDutchIsSpoken = Pick<Activity, 'programme' | 'interest' | 'alsoAbout' | 'tasks'>

/** Whether Dutch is practised there: what the activity is about says it. */
export const practisesDutch = ({ programme, interest, alsoAbout, tasks }: WhereDutchIsSpoken): boolean =>
  programme === 'languageCafe' || interest === 'language' || alsoAbout.includes('language') || tasks.includes('practise')

/**
 * How many languages these people speak, when there is none that all of them speak: then Dutch is what they share, and they practise it.
 * undefined otherwise, or while one of them was not asked. Said of a group that is proposed already; it chooses nobody.
 */
export const mixedLanguages = (spoken: readonly (readonly SpokenLanguage[])[]): number | undefined => {
  const own = spoken.map((languages) => languages.filter((language) => language !== 'nl'))
  const [first, ...others] = own
  if (first === undefined || others.length === 0 || own.some((languages) => languages.length === 0)) return undefined
  if (first.some((language) => others.every((languages) => languages.includes(language)))) return undefined
  return new Set(own.flat()).size
}
