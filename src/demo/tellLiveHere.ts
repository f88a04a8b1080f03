import { dateOfDayNumber } from '#kernel/CalendarDate.ts'
import { noteMonthlyTotals } from '#actions/noteMonthlyTotals.ts'
import { NOTHING_TYPED } from '#domain/reporting/monthlyTotals.ts'
import { lastMonths } from '#domain/reporting/months.ts'
import type { SpokenLanguage } from '#domain/words/languages.ts'
import type { DemoTale } from '#demo/demoTale.ts'

/** More than came by this much, so that practice shows who was not reached yet; women and the languages of few are reached late. */
const LANGUAGES_LIVE = { ar: 260, ti: 95, tr: 70, prs: 48, ckb: 30, so: 41 } satisfies Partial<Record<SpokenLanguage, number>>

/** What the coordinator typed over of this month and the one before. Told at the end and without dice: it shifts nothing of the year. */
export const tellLiveHere = ({ counter, today, scale }: DemoTale): void => {
  const live = (count: number): number => Math.round(count * scale)
  const languages = Object.fromEntries(Object.entries(LANGUAGES_LIVE).map(([language, count]) => [language, live(count)]))
  const genders = { woman: live(210), man: live(430) }
  const ages = { from16to17: live(45), from18: live(595) }
  for (const month of lastMonths(dateOfDayNumber(today), 2)) {
    counter.tell(noteMonthlyTotals, { month, live: { languages, genders, ages }, saw: NOTHING_TYPED })
  }
}
