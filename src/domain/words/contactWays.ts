/** How somebody would like to hear from the counter. */
export const CONTACT_WAYS = ['talk', 'call', 'message', 'paper'] as const
export type ContactWay = (typeof CONTACT_WAYS)[number]
