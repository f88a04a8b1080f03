import { foldedWords } from '#kernel/foldText.ts'
import type { RecordId } from '#kernel/RecordId.ts'
import type { Activity } from '#domain/offer/activity.ts'
import type { Organisation } from '#domain/offer/organisation.ts'
import type { Resident } from '#domain/people/resident.ts'

/** What a resident is found by. */
export interface PersonSearched {
  readonly id: RecordId
  readonly name: string
  /** The first letter of a second name, where it is kept. */
  readonly initial: string
  readonly code: string
  readonly phone: string
}

export const personSearched = ({ id, callName, secondInitial, personCode, phone }: Resident): PersonSearched => ({
  id,
  name: callName,
  initial: secondInitial,
  code: personCode,
  phone,
})

/** The words an activity is found by. */
export const activitySearchWords = (activity: Activity, organisation: Organisation | undefined): readonly string[] =>
  foldedWords(`${activity.title} ${activity.address} ${organisation?.name ?? ''} ${organisation?.place ?? ''}`)
