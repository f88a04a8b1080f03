import type { RecordKind } from '#domain/recordKinds.ts'
import type { AppointmentStepNotPossible } from '#domain/participation/appointmentSteps.ts'
import type { MatchStepNotPossible } from '#domain/participation/matchSteps.ts'
import type { RefusedText } from '#domain/people/refusedText.ts'
import type { TicketStepNotPossible } from '#domain/visit/ticketStep.ts'

/**
 * Why a deed was not done, as plain data. Each kind has words in the namespace `problems`; `field` names the input it is about, and nothing
 * that was typed is repeated here, since a problem may end up where a name must not be.
 */
export type Problem =
  | { readonly kind: 'callNameMissing'; readonly field: string }
  | { readonly kind: 'ageGroupMissing'; readonly field: 'ageGroup' }
  /** Under sixteen nothing is written down without a guardian and the coordinator. */
  | { readonly kind: 'guardianNeeded'; readonly field: 'ageGroup' }
  | { readonly kind: 'noPersonCodeFree' }
  | { readonly kind: 'organisationNameMissing'; readonly field: 'name' }
  | { readonly kind: 'titleMissing'; readonly field: 'title' }
  | { readonly kind: 'locationNameMissing'; readonly field: 'locationName' }
  /** Nobody can look up what a location says of the law without where it stands. */
  | { readonly kind: 'ruleSourceMissing'; readonly field: 'source' }
  /** The day on the screen is not the one that this laptop has now. */
  | { readonly kind: 'dayNotSure' }
  /** It changes what holds for everybody here. */
  | { readonly kind: 'coordinatorNeeded' }
  | { readonly kind: 'noteMissing'; readonly field: 'text' }
  | { readonly kind: 'noteTooLong'; readonly field: 'text'; readonly max: number; readonly length: number }
  | { readonly kind: 'textTooLong'; readonly field: string; readonly maxBytes: number }
  | { readonly kind: 'refusedText'; readonly field: string; readonly what: RefusedText }
  /** A value outside its list or bounds: it did not come from this program's own screens. */
  | { readonly kind: 'valueNotKnown'; readonly field: string }
  | { readonly kind: 'untilBeforeFrom'; readonly field: 'until' }
  | { readonly kind: 'placesMinAboveMax'; readonly field: 'placesMin' }
  | { readonly kind: 'weekdaysMissing'; readonly field: 'weekdays' }
  | { readonly kind: 'periodTooLong'; readonly field: 'until'; readonly maxDays: number }
  /** It is not here, or not any more: another laptop may have removed it. */
  | { readonly kind: 'notFound'; readonly record: RecordKind }
  | { readonly kind: 'noOpenWalkInHour' }
  /** Somebody chose before, here or on another laptop. */
  | { readonly kind: 'alreadyChosen' }
  /** The values that wait are not those on the screen any more. */
  | { readonly kind: 'choiceChanged' }
  /** A supporter goes along only with somebody who said yes to that very person. */
  | { readonly kind: 'supporterNotAsked'; readonly field: 'along' }
  | MatchStepNotPossible
  | AppointmentStepNotPossible
  | TicketStepNotPossible

export type ProblemKind = Problem['kind']
