import type { Agreed, Confirmed } from '#vault/enrolment/EnrolmentState.ts'

/**
 * A person looked at both screens and they show the same. Asked on either side: the approving laptop must not hand its keys to a
 * stranger, and the joining one must not work for a stranger's location.
 */
export const confirmDigits = ({ own, peer }: Agreed): Confirmed => ({ at: 'confirmed', own, peer })
