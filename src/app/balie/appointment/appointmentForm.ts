import type { CalendarDate } from '#kernel/CalendarDate.ts'
import { latinDigits } from '#kernel/latinDigits.ts'
import { isRecordId } from '#kernel/RecordId.ts'
import type { Appointment } from '#domain/participation/appointment.ts'
import type { FirstMeeting } from '#domain/participation/firstMeeting.ts'
import type { Bring, TravelCosts } from '#domain/words/activityWords.ts'
import type { GoesAlong } from '#domain/words/goesAlong.ts'
import { dateText, readDateText } from '#app/ui/dateText.ts'
import { readNumberText } from '#app/ui/numberText.ts'
import { readTimeText } from '#app/ui/timeText.ts'

/** A first meeting as the form holds it: what was typed and tapped, as plain data, so that it can be kept as a draft. */
export type AppointmentForm = {
  readonly day: string
  readonly startsAt: string
  readonly endsAt: string
  readonly place: string
  readonly contactName: string
  readonly contactPhone: string
  readonly along: GoesAlong | ''
  /** An id, or '' as long as it is not known who. */
  readonly alongStaffId: string
  readonly bring: readonly Bring[]
  readonly footMinutes: string
  readonly bikeMinutes: string
  readonly busMinutes: string
  readonly travelCosts: TravelCosts
}

/** The form and what to do with a changed one. */
export interface AppointmentFormProps {
  readonly form: AppointmentForm
  readonly onForm: (form: AppointmentForm) => void
}

type Filled = FirstMeeting & Pick<Partial<Appointment>, 'day' | 'along' | 'alongStaffId'>

export const appointmentFormOf = (filled: Filled): AppointmentForm => ({
  day: filled.day === undefined ? '' : dateText(filled.day),
  startsAt: filled.startsAt ?? '',
  endsAt: filled.endsAt ?? '',
  place: filled.place,
  contactName: filled.contactName,
  contactPhone: filled.contactPhone,
  along: filled.along ?? '',
  alongStaffId: filled.alongStaffId ?? '',
  bring: filled.bring,
  footMinutes: numberText(filled.footMinutes),
  bikeMinutes: numberText(filled.bikeMinutes),
  busMinutes: numberText(filled.busMinutes),
  travelCosts: filled.travelCosts,
})

/** All that the form asks, as the deeds take it. A text that can not be read counts as nothing. */
export const appointmentFieldsOf = (
  form: AppointmentForm,
): FirstMeeting & Pick<Appointment, 'along' | 'alongStaffId'> & { readonly day: CalendarDate | undefined } => ({
  day: readDateText(form.day),
  startsAt: readTimeText(form.startsAt),
  endsAt: readTimeText(form.endsAt),
  place: form.place,
  contactName: form.contactName,
  contactPhone: latinDigits(form.contactPhone),
  along: form.along || undefined,
  alongStaffId: form.along === 'staff' && isRecordId(form.alongStaffId) ? form.alongStaffId : undefined,
  bring: form.bring,
  footMinutes: readNumberText(form.footMinutes),
  bikeMinutes: readNumberText(form.bikeMinutes),
  busMinutes: readNumberText(form.busMinutes),
  travelCosts: form.travelCosts,
})

const numberText = (value: number | undefined): string => (value === undefined ? '' : String(value))
