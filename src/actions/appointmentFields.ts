import type { ContentOf } from '#kernel/Shape.ts'
import type { appointmentShape } from '#domain/participation/appointment.ts'

/** What may be said and changed about an appointment; whose it is and where it is in its life are not among it. */
export type AppointmentFields = Omit<
  ContentOf<typeof appointmentShape>,
  'about' | 'activityId' | 'matchId' | 'movedFrom' | 'madeBy' | 'life' | 'remindedOn'
>
