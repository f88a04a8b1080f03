/** Who goes along the first time; nobody is a choice as good as any. Source 002: a warm hand-over. */
export const GOES_ALONG = ['supporter', 'staff', 'friend', 'nobody'] as const
export type GoesAlong = (typeof GOES_ALONG)[number]
