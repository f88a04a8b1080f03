import type { CalendarDate } from '#kernel/CalendarDate.ts'
import type { RecordId } from '#kernel/RecordId.ts'
import type { RecordKind } from '#domain/recordKinds.ts'
import type { Reader } from '#queries/ports.ts'

/** What a person would call a record: whose it is, what it is about, of which day. What is not (yet) here is left out. */
export interface RecordName {
  readonly person?: { readonly name: string; readonly residentId?: RecordId }
  readonly activity?: { readonly title: string; readonly activityId: RecordId }
  readonly organisation?: { readonly name: string; readonly organisationId: RecordId }
  readonly place?: string
  readonly day?: CalendarDate
}

export const recordName = (read: Reader, record: RecordKind, id: RecordId): RecordName => {
  switch (record) {
    case 'resident':
      return personOf(read, id)
    case 'note':
    case 'cv':
    case 'readiness':
    case 'intake':
    case 'ticket':
      return personOf(read, read.find(record, id)?.about)
    case 'match': {
      const match = read.find('match', id)
      return { ...personOf(read, match?.about), ...activityOf(read, match?.activityId) }
    }
    case 'appointment': {
      const appointment = read.find('appointment', id)
      return { ...personOf(read, appointment?.about), ...activityOf(read, appointment?.activityId), ...dayOf(appointment?.day) }
    }
    case 'attendance': {
      const row = read.find('attendance', id)
      return { ...personOf(read, row?.about), ...activityOf(read, row?.activityId), ...dayOf(row?.day) }
    }
    case 'activity':
      return activityOf(read, id)
    case 'session': {
      const session = read.find('session', id)
      return { ...activityOf(read, session?.activityId), ...dayOf(session?.day) }
    }
    case 'sessionNews': {
      const news = read.find('sessionNews', id)
      return { ...personOf(read, news?.about), ...dayOf(news?.day) }
    }
    case 'walkInHour':
      return dayOf(read.find('walkInHour', id)?.day)
    case 'organisation': {
      const organisation = read.find('organisation', id)
      return organisation ? { organisation: { name: organisation.name, organisationId: id } } : {}
    }
    case 'contact': {
      const contact = read.find('contact', id)
      return contact ? { person: { name: contact.name } } : {}
    }
    case 'closedPeriod':
      return dayOf(read.find('closedPeriod', id)?.from)
    case 'staffMember': {
      const member = read.find('staffMember', id)
      return member ? { person: { name: member.callName } } : {}
    }
    case 'selfFilled':
      return dayOf(read.find('selfFilled', id)?.day)
    case 'laptop':
      return {}
    case 'ruleOverride':
      return dayOf(read.find('ruleOverride', id)?.from)
    case 'monthlyTotals':
      return dayOf(read.find('monthlyTotals', id)?.month)
    case 'samePerson':
      return personOf(read, read.find('samePerson', id)?.first)
    case 'settings': {
      const settings = read.find('settings', id)
      return settings ? { place: settings.locationName } : {}
    }
  }
}

const personOf = (read: Reader, residentId: RecordId | undefined): RecordName => {
  const resident = residentId === undefined ? undefined : read.find('resident', residentId)
  return resident ? { person: { name: resident.callName, residentId: resident.id } } : {}
}

const activityOf = (read: Reader, activityId: RecordId | undefined): RecordName => {
  const activity = activityId === undefined ? undefined : read.find('activity', activityId)
  return activity ? { activity: { title: activity.title, activityId: activity.id } } : {}
}

const dayOf = (day: CalendarDate | undefined): RecordName => (day === undefined ? {} : { day })
