/**
 * Why a message of an enrolment was not taken. A message that was refused changes nothing: the state before it still stands, so a server
 * that throws rubbish in between only costs time.
 */
export type EnrolmentProblem =
  /** Some other text: a wrong file, another QR code. */
  | { readonly kind: 'notAnEnrolmentMessage' }
  /** The end is missing: an interrupted copy or a QR code read by half. */
  | { readonly kind: 'truncated' }
  /** All of it is here, but it is not what was sent. */
  | { readonly kind: 'damaged' }
  | { readonly kind: 'newerVersion' }
  /** Of another enrolment than the one that is going on. */
  | { readonly kind: 'otherEnrolment' }
  /** It says to come from our own side: sent back to us. */
  | { readonly kind: 'reflected' }
  /** A step that can not be taken yet, or not by this side. */
  | { readonly kind: 'outOfOrder' }
  /** Taken before, and the same. */
  | { readonly kind: 'repeated' }
  /** A step that was taken before, now with another content: somebody in the middle. */
  | { readonly kind: 'contradicts' }
  /** The key that was revealed is not the one committed to: somebody in the middle. */
  | { readonly kind: 'commitmentBroken' }
  | { readonly kind: 'keyUnusable' }
  /** Sealed by somebody else, for somebody else, or changed on the way. */
  | { readonly kind: 'cannotOpen' }
