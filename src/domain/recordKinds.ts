import type { ContentOf } from '#kernel/Shape.ts'
import type { RecordId } from '#kernel/RecordId.ts'
import { activityShape } from '#domain/offer/activity.ts'
import { closedPeriodShape } from '#domain/offer/closedPeriod.ts'
import { contactShape } from '#domain/offer/contact.ts'
import { organisationShape } from '#domain/offer/organisation.ts'
import { sessionShape } from '#domain/offer/session.ts'
import { sessionNewsShape } from '#domain/offer/sessionNews.ts'
import { appointmentShape } from '#domain/participation/appointment.ts'
import { attendanceShape } from '#domain/participation/attendance.ts'
import { matchShape } from '#domain/participation/match.ts'
import { cvShape } from '#domain/people/cv.ts'
import { samePersonShape } from '#domain/people/duplicates/samePerson.ts'
import { noteShape } from '#domain/people/note.ts'
import { readinessShape } from '#domain/people/readiness.ts'
import { residentShape } from '#domain/people/resident.ts'
import { staffMemberShape } from '#domain/people/staffMember.ts'
import { ruleOverrideShape } from '#domain/programmes/ruleOverride.ts'
import { monthlyTotalsShape } from '#domain/reporting/monthlyTotals.ts'
import { intakeShape } from '#domain/visit/intake.ts'
import { laptopShape } from '#domain/visit/laptop.ts'
import { settingsShape } from '#domain/visit/settings.ts'
import { selfFilledShape } from '#domain/visit/submission/selfFilled.ts'
import { ticketShape } from '#domain/visit/ticket.ts'
import { walkInHourShape } from '#domain/visit/walkInHour.ts'

/** Every kind of record a counter keeps, with the shape it is read by. A record about a person carries the field `about`; what is said of two carries neither (samePerson.ts). */
export const RECORD_SHAPES = {
  resident: residentShape,
  samePerson: samePersonShape,
  staffMember: staffMemberShape,
  note: noteShape,
  cv: cvShape,
  readiness: readinessShape,
  organisation: organisationShape,
  contact: contactShape,
  activity: activityShape,
  session: sessionShape,
  sessionNews: sessionNewsShape,
  closedPeriod: closedPeriodShape,
  match: matchShape,
  appointment: appointmentShape,
  attendance: attendanceShape,
  walkInHour: walkInHourShape,
  ticket: ticketShape,
  intake: intakeShape,
  selfFilled: selfFilledShape,
  settings: settingsShape,
  ruleOverride: ruleOverrideShape,
  monthlyTotals: monthlyTotalsShape,
  laptop: laptopShape,
} as const

export type RecordKind = keyof typeof RECORD_SHAPES

/** A record of that kind as domain rules see it. */
export type RecordOf<K extends RecordKind> = ContentOf<(typeof RECORD_SHAPES)[K]> & { readonly id: RecordId }
