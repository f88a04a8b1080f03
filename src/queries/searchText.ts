import { foldedWords, foldText } from '#kernel/foldText.ts'
import type { Activity } from '#domain/offer/activity.ts'
import type { Organisation } from '#domain/offer/organisation.ts'
import type { Resident } from '#domain/people/resident.ts'

/** The words a resident is found by: name in any script, the code on the paper card with or without its dash, the phone's digits. */
export const residentSearchWords = (resident: Resident): readonly string[] => [
  ...foldedWords(`${resident.callName} ${resident.secondInitial} ${resident.personCode}`),
  ...joined(resident.personCode),
  ...joined(resident.phone),
]

/** The words an activity is found by. */
export const activitySearchWords = (activity: Activity, organisation: Organisation | undefined): readonly string[] =>
  foldedWords(`${activity.title} ${activity.address} ${organisation?.name ?? ''} ${organisation?.place ?? ''}`)

const joined = (code: string): readonly string[] => {
  const folded = foldText(code).replace(/[^\p{L}\p{N}]/gu, '')
  return folded === '' ? [] : [folded]
}
