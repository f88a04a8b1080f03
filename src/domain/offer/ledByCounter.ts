import type { Activity } from '#domain/offer/activity.ts'

/** Whether people of the counter lead it themselves, so that they know who was there; elsewhere somebody has to tell. */
export const ledByCounter = ({ organisationId, offeredBy }: Pick<Activity, 'organisationId' | 'offeredBy'>): boolean =>
  organisationId === undefined && offeredBy === undefined
