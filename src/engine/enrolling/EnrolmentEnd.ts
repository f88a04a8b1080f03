import type { SaveProblem } from '#engine/door.ts'
import type { AlreadyHere, NoEnrolment } from '#engine/enrolmentDoor.ts'
import type { ServerProblem } from '#sync/enrolment/EnrolmentServer.ts'
import type { EnrolmentProblem } from '#vault/enrolment/EnrolmentProblem.ts'
import type { ListDamaged } from '#vault/passphrase.ts'

/** Why letting in or joining stopped. Nothing of it stays behind, and it can be begun anew. */
export type EnrolmentEnd =
  /** A person said that the screens show different digits. */
  | { readonly kind: 'notTheSame' }
  /** This counter has no server of its own yet. */
  | { readonly kind: 'noServer' }
  | AlreadyHere
  | EnrolmentProblem
  | ListDamaged
  | NoEnrolment
  | SaveProblem
  | ServerProblem
