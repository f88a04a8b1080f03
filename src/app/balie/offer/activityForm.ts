import { isRecordId } from '#kernel/RecordId.ts'
import type { RecordId } from '#kernel/RecordId.ts'
import type { Weekday } from '#kernel/CalendarDate.ts'
import { latinDigits } from '#kernel/latinDigits.ts'
import type { Activity } from '#domain/offer/activity.ts'
import type {
  Bring,
  Duration,
  Effort,
  Group,
  LanguageNeed,
  LeadsTo,
  Place,
  Programme,
  Task,
  TravelCosts,
} from '#domain/words/activityWords.ts'
import type { Interest } from '#domain/words/interests.ts'
import { dateText, readDateText } from '#app/ui/dateText.ts'
import { readNumberText } from '#app/ui/numberText.ts'
import { readTimeText } from '#app/ui/timeText.ts'

/** An activity as the form holds it: what was typed and tapped, as plain data, so that it can be kept as a draft. */
export type ActivityForm = {
  readonly title: string
  readonly programme: Programme
  readonly interest: Interest | ''
  readonly alsoAbout: readonly Interest[]
  /** An id, '' for none, or NEW_ORGANISATION while its name is being typed. */
  readonly organisationId: string
  readonly organisationName: string
  readonly languageNeed: LanguageNeed
  readonly effort: Effort
  readonly duration: Duration
  readonly group: Group
  readonly withDutchVolunteers: boolean
  readonly openToMinors: boolean
  readonly placesMin: string
  readonly placesMax: string
  readonly weekdays: readonly Weekday[]
  readonly startsAt: string
  readonly endsAt: string
  readonly from: string
  readonly until: string
  readonly address: string
  readonly footMinutes: string
  readonly bikeMinutes: string
  readonly busMinutes: string
  readonly travelCosts: TravelCosts
  readonly tasks: readonly Task[]
  readonly place: Place | ''
  readonly bring: readonly Bring[]
  readonly leadsTo: readonly LeadsTo[]
  readonly contactName: string
  readonly contactPhone: string
  readonly description: string
  /** Ids, or '' for nobody. */
  readonly offeredBy: string
  readonly counterContact: string
  /** How the one who offers it is called, to be shown while the form is filled in. */
  readonly offeredByName: string
}

/** The form and what to do with a changed one. */
export interface ActivityFormProps {
  readonly form: ActivityForm
  readonly onForm: (form: ActivityForm) => void
}

export const NEW_ORGANISATION = 'new'

export const EMPTY_ACTIVITY: ActivityForm = {
  title: '',
  programme: 'volunteering',
  interest: '',
  alsoAbout: [],
  organisationId: '',
  organisationName: '',
  languageNeed: 'none',
  effort: 'normal',
  duration: 'open',
  group: 'everyone',
  withDutchVolunteers: false,
  openToMinors: false,
  placesMin: '',
  placesMax: '',
  weekdays: [],
  startsAt: '',
  endsAt: '',
  from: '',
  until: '',
  address: '',
  footMinutes: '',
  bikeMinutes: '',
  busMinutes: '',
  travelCosts: 'askCounter',
  tasks: [],
  place: '',
  bring: [],
  leadsTo: [],
  contactName: '',
  contactPhone: '',
  description: '',
  offeredBy: '',
  counterContact: '',
  offeredByName: '',
}

export const activityFormOf = (activity: Activity, offeredByName = ''): ActivityForm => ({
  title: activity.title,
  programme: activity.programme,
  interest: activity.interest ?? '',
  alsoAbout: activity.alsoAbout,
  organisationId: activity.organisationId ?? '',
  organisationName: '',
  languageNeed: activity.languageNeed,
  effort: activity.effort,
  duration: activity.duration,
  group: activity.group,
  withDutchVolunteers: activity.withDutchVolunteers,
  openToMinors: activity.openToMinors,
  placesMin: numberText(activity.placesMin),
  placesMax: numberText(activity.placesMax),
  weekdays: activity.weekdays,
  startsAt: activity.startsAt ?? '',
  endsAt: activity.endsAt ?? '',
  from: activity.from === undefined ? '' : dateText(activity.from),
  until: activity.until === undefined ? '' : dateText(activity.until),
  address: activity.address,
  footMinutes: numberText(activity.footMinutes),
  bikeMinutes: numberText(activity.bikeMinutes),
  busMinutes: numberText(activity.busMinutes),
  travelCosts: activity.travelCosts,
  tasks: activity.tasks,
  place: activity.place ?? '',
  bring: activity.bring,
  leadsTo: activity.leadsTo,
  contactName: activity.contactName,
  contactPhone: activity.contactPhone,
  description: activity.description,
  offeredBy: activity.offeredBy ?? '',
  counterContact: activity.counterContact ?? '',
  offeredByName,
})

/** All that the form asks, as the deeds take it. A text that can not be read counts as nothing here: see activityFormProblems. */
export const activityFieldsOf = (form: ActivityForm): Omit<Activity, 'id' | 'closed'> => ({
  title: form.title,
  programme: form.programme,
  interest: form.interest || undefined,
  alsoAbout: form.alsoAbout,
  organisationId: idOrNobody(form.organisationId),
  languageNeed: form.languageNeed,
  effort: form.effort,
  duration: form.duration,
  group: form.group,
  withDutchVolunteers: form.withDutchVolunteers,
  openToMinors: form.openToMinors,
  placesMin: readNumberText(form.placesMin),
  placesMax: readNumberText(form.placesMax),
  weekdays: form.weekdays,
  startsAt: readTimeText(form.startsAt),
  endsAt: readTimeText(form.endsAt),
  from: readDateText(form.from),
  until: readDateText(form.until),
  address: form.address,
  footMinutes: readNumberText(form.footMinutes),
  bikeMinutes: readNumberText(form.bikeMinutes),
  busMinutes: readNumberText(form.busMinutes),
  travelCosts: form.travelCosts,
  tasks: form.tasks,
  place: form.place || undefined,
  bring: form.bring,
  leadsTo: form.leadsTo,
  contactName: form.contactName,
  contactPhone: latinDigits(form.contactPhone),
  description: form.description,
  offeredBy: idOrNobody(form.offeredBy),
  counterContact: idOrNobody(form.counterContact),
})

export interface FormFault {
  readonly field: keyof ActivityForm
  readonly kind: 'time' | 'date' | 'places' | 'minutes' | 'organisationName'
}

/** What can not be read as it was typed, in the order of the form. */
export const activityFormFaults = (form: ActivityForm): readonly FormFault[] => {
  const wrong = (fields: readonly (keyof ActivityForm & keyof TypedTexts)[], kind: FormFault['kind'], reads: (text: string) => boolean) =>
    fields.filter((field) => form[field].trim() !== '' && !reads(form[field])).map((field): FormFault => ({ field, kind }))
  return [
    ...(form.organisationId === NEW_ORGANISATION && form.organisationName.trim() === ''
      ? [{ field: 'organisationName', kind: 'organisationName' } as const]
      : []),
    ...wrong(['startsAt', 'endsAt'], 'time', (text) => readTimeText(text) !== undefined),
    ...wrong(['placesMin', 'placesMax'], 'places', (text) => isWithin(text, 1, 999)),
    ...wrong(['footMinutes', 'bikeMinutes', 'busMinutes'], 'minutes', (text) => isWithin(text, 0, 600)),
    ...wrong(['from', 'until'], 'date', (text) => readDateText(text) !== undefined),
  ]
}

type TypedTexts = Pick<
  ActivityForm,
  'startsAt' | 'endsAt' | 'placesMin' | 'placesMax' | 'footMinutes' | 'bikeMinutes' | 'busMinutes' | 'from' | 'until'
>

const isWithin = (text: string, least: number, most: number): boolean => {
  const value = readNumberText(text)
  return value !== undefined && value >= least && value <= most
}

const idOrNobody = (text: string): RecordId | undefined => (isRecordId(text) ? text : undefined)

const numberText = (value: number | undefined): string => (value === undefined ? '' : String(value))
