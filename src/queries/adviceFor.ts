import type { CalendarDate } from '#kernel/CalendarDate.ts'
import type { Activity } from '#domain/offer/activity.ts'
import type { Resident } from '#domain/people/resident.ts'
import { workFactsOn } from '#domain/people/workFactsOn.ts'
import { adviseOn } from '#domain/programmes/adviseOn.ts'
import type { Advice } from '#domain/programmes/adviseOn.ts'
import { locationRules } from '#domain/programmes/locationRules.ts'
import type { Reader } from '#queries/ports.ts'

/** What the rules say about this activity, and about this person in it where there is one. */
export const adviceFor = (read: Reader, activity: Activity, resident: Resident | undefined, day: CalendarDate): Advice => {
  const { programme, openToMinors, organisationId } = activity
  const declaration = organisationId === undefined ? undefined : read.find('organisation', organisationId)?.declaration
  const person = resident && { ageGroup: resident.ageGroup, work: workFactsOn(read.by('readiness', 'about', resident.id), day) }
  return adviseOn(person, { programme, declaration, openToMinors }, locationRules(read.all('ruleOverride')), day)
}
