import type { Weekday } from '#kernel/CalendarDate.ts'
import type { RecordId } from '#kernel/RecordId.ts'
import type { ContactRole } from '#domain/offer/contact.ts'
import type { Organisation } from '#domain/offer/organisation.ts'
import type { Programme } from '#domain/words/activityWords.ts'
import type { Interest } from '#domain/words/interests.ts'
import { compareText } from '#queries/compareText.ts'
import { placesTaken } from '#queries/placesTaken.ts'
import type { Reader } from '#queries/ports.ts'

export interface OrganisationFile {
  readonly organisation: Organisation
  readonly incomplete: readonly string[]
  /** Beside the first contact on the card itself; who left last. */
  readonly contacts: readonly ContactOfOrganisation[]
  readonly activities: readonly ActivityOfOrganisation[]
}

export interface ContactOfOrganisation {
  readonly contactId: RecordId
  readonly name: string
  readonly role: ContactRole
  readonly phone: string
  readonly email: string
  readonly gone: boolean
}

export interface ActivityOfOrganisation {
  readonly activityId: RecordId
  readonly title: string
  readonly programme: Programme
  readonly interest?: Interest | undefined
  readonly weekdays: readonly Weekday[]
  readonly placesMax?: number | undefined
  readonly placesTaken: number
  readonly closed: boolean
}

/** One organisation with what it offers, running activities first; undefined when there is none. */
export const organisationFile = (read: Reader, { organisationId }: { readonly organisationId: RecordId }): OrganisationFile | undefined => {
  const organisation = read.find('organisation', organisationId)
  if (organisation === undefined) return undefined
  const activities = read.by('activity', 'organisationId', organisationId).map((activity) => ({
    activityId: activity.id,
    title: activity.title,
    programme: activity.programme,
    interest: activity.interest,
    weekdays: activity.weekdays,
    placesMax: activity.placesMax,
    placesTaken: placesTaken(read, activity.id),
    closed: activity.closed,
  }))
  return {
    organisation,
    incomplete: read.incomplete('organisation', organisationId),
    contacts: contactsOf(read, organisationId),
    activities: activities.sort(
      (a, b) => Number(a.closed) - Number(b.closed) || compareText(a.title, b.title) || compareText(a.activityId, b.activityId),
    ),
  }
}

const contactsOf = (read: Reader, organisationId: RecordId): readonly ContactOfOrganisation[] =>
  read
    .by('contact', 'organisationId', organisationId)
    .map(({ id, name, role, contactPhone, contactEmail, gone }) => ({
      contactId: id,
      name,
      role,
      phone: contactPhone,
      email: contactEmail,
      gone,
    }))
    .sort((a, b) => Number(a.gone) - Number(b.gone) || compareText(a.name, b.name) || compareText(a.contactId, b.contactId))
