import type { Activity } from '#domain/offer/activity.ts'
import type { Organisation } from '#domain/offer/organisation.ts'
import type { Appointment } from '#domain/participation/appointment.ts'

/** What an activity and its organisation tell of a first meeting there. */
export type FirstMeeting = Pick<
  Appointment,
  'startsAt' | 'endsAt' | 'place' | 'contactName' | 'contactPhone' | 'bring' | 'footMinutes' | 'bikeMinutes' | 'busMinutes' | 'travelCosts'
>

/** Filled in beforehand, so that an appointment takes a few taps. The activity's own contact and place go before the organisation's. */
export const firstMeeting = (activity: Activity, organisation: Organisation | undefined): FirstMeeting => ({
  startsAt: activity.startsAt,
  endsAt: activity.endsAt,
  place: activity.address || placeOf(organisation),
  // A name and the number that belongs to it stay together.
  ...(activity.contactName === '' && activity.contactPhone === ''
    ? { contactName: organisation?.contactName ?? '', contactPhone: organisation?.contactPhone ?? '' }
    : { contactName: activity.contactName, contactPhone: activity.contactPhone }),
  bring: activity.bring,
  footMinutes: activity.footMinutes,
  bikeMinutes: activity.bikeMinutes,
  busMinutes: activity.busMinutes,
  travelCosts: activity.travelCosts,
})

const placeOf = (organisation: Organisation | undefined): string =>
  organisation === undefined ? '' : [organisation.address, organisation.place].filter((part) => part !== '').join(', ')
