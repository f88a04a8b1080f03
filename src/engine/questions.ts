import { knownOffer } from '#domain/offer/import/knownOffer.ts'
import { activityFile } from '#queries/activityFile.ts'
import { activityOverview } from '#queries/activityOverview.ts'
import { appointmentPlan } from '#queries/appointmentPlan.ts'
import { appointmentSheet } from '#queries/appointmentSheet.ts'
import { appointmentsToDo } from '#queries/appointmentsToDo.ts'
import { attendanceSheet } from '#queries/attendanceSheet.ts'
import { attendanceToDo } from '#queries/attendanceToDo.ts'
import { boardAtTable } from '#queries/boardAtTable.ts'
import { conflictCount, conflictInbox } from '#queries/conflictInbox.ts'
import { dayCloseSummary } from '#queries/dayCloseSummary.ts'
import { findResidents } from '#queries/findResidents.ts'
import { groupProposal } from '#queries/groupProposal.ts'
import { homeCounts } from '#queries/homeCounts.ts'
import { hourChoices } from '#queries/hourChoices.ts'
import { oldReadiness } from '#queries/oldReadiness.ts'
import { offerAlerts } from '#queries/offerAlerts.ts'
import { intakeFile } from '#queries/intakeFile.ts'
import { offerChoices } from '#queries/offerChoices.ts'
import { openIntakes } from '#queries/openIntakes.ts'
import { organisationFile } from '#queries/organisationFile.ts'
import { organisationOverview } from '#queries/organisationOverview.ts'
import { ownPath, ownPathIsOn } from '#queries/ownPath.ts'
import { placeNames } from '#queries/placeNames.ts'
import { personTimeline } from '#queries/personTimeline.ts'
import { placementReport } from '#queries/placementReport.ts'
import { placesToSort } from '#queries/placesToSort.ts'
import { reachFigures } from '#queries/reachFigures.ts'
import { residentFile } from '#queries/residentFile.ts'
import { rulesHere } from '#queries/rulesHere.ts'
import { sessionNewsList } from '#queries/sessionNewsList.ts'
import { selfFilledCount, selfFilledList } from '#queries/selfFilledList.ts'
import { selfFilledFile } from '#queries/selfFilledFile.ts'
import { staffOnHand } from '#queries/staffOnHand.ts'
import { likelySame, samePeople, samePeopleCount } from '#queries/samePeople.ts'
import { staffHere } from '#queries/staffHere.ts'
import { suggestActivities } from '#queries/suggestActivities.ts'
import { suggestResidents } from '#queries/suggestResidents.ts'
import { workPath } from '#queries/workPath.ts'
import { wishRadar } from '#queries/wishRadar.ts'
import { weekPlan } from '#queries/weekPlan.ts'
import { weighing } from '#queries/weighing.ts'
import type { LaptopsPort, SearchPort } from '#queries/ports.ts'
import type { Reader } from '#actions/ports.ts'

export interface World {
  readonly read: Reader
  readonly search: SearchPort
  readonly laptops: LaptopsPort
}

/** Every question that a screen can ask, by name. Answers are few rows of plain data; the readable whole stays in the engine. */
export const QUESTIONS = {
  todayBoard: ({ read, laptops }: World, input: Parameters<typeof boardAtTable>[2]) => boardAtTable(read, laptops, input),
  hourChoices: ({ read }: World, input: Parameters<typeof hourChoices>[1]) => hourChoices(read, input),
  homeCounts: ({ read }: World, _input: null) => homeCounts(read),
  findResidents: ({ read, search }: World, input: Parameters<typeof findResidents>[2]) => findResidents(read, search, input),
  residentFile: ({ read }: World, input: Parameters<typeof residentFile>[1]) => residentFile(read, input),
  personTimeline: ({ read }: World, input: Parameters<typeof personTimeline>[1]) => personTimeline(read, input),
  intakeFile: ({ read }: World, input: Parameters<typeof intakeFile>[1]) => intakeFile(read, input),
  openIntakes: ({ read }: World, input: Parameters<typeof openIntakes>[1]) => openIntakes(read, input),
  activityOverview: ({ read, search }: World, input: Parameters<typeof activityOverview>[2]) => activityOverview(read, search, input),
  activityFile: ({ read }: World, input: Parameters<typeof activityFile>[1]) => activityFile(read, input),
  organisationOverview: ({ read }: World, input: Parameters<typeof organisationOverview>[1]) => organisationOverview(read, input),
  organisationFile: ({ read }: World, input: Parameters<typeof organisationFile>[1]) => organisationFile(read, input),
  attendanceSheet: ({ read }: World, input: Parameters<typeof attendanceSheet>[1]) => attendanceSheet(read, input),
  attendanceToDo: ({ read }: World, input: Parameters<typeof attendanceToDo>[1]) => attendanceToDo(read, input),
  suggestActivities: ({ read }: World, input: Parameters<typeof suggestActivities>[1]) => suggestActivities(read, input),
  suggestResidents: ({ read }: World, input: Parameters<typeof suggestResidents>[1]) => suggestResidents(read, input),
  offerAlerts: ({ read }: World, input: Parameters<typeof offerAlerts>[1]) => offerAlerts(read, input),
  sessionNewsList: ({ read }: World, input: Parameters<typeof sessionNewsList>[1]) => sessionNewsList(read, input),
  groupProposal: ({ read }: World, input: Parameters<typeof groupProposal>[1]) => groupProposal(read, input),
  appointmentPlan: ({ read }: World, input: Parameters<typeof appointmentPlan>[1]) => appointmentPlan(read, input),
  appointmentSheet: ({ read }: World, input: Parameters<typeof appointmentSheet>[1]) => appointmentSheet(read, input),
  appointmentsToDo: ({ read }: World, input: Parameters<typeof appointmentsToDo>[1]) => appointmentsToDo(read, input),
  placesToSort: ({ read }: World, _input: null) => placesToSort(read),
  offerChoices: ({ read }: World, _input: null) => offerChoices(read),
  placeNames: ({ read }: World, _input: null) => placeNames(read),
  /** What an import holds a list against, so that nothing becomes double. */
  knownOffer: ({ read }: World, _input: null) => knownOffer(read.all('organisation'), read.all('activity')),
  conflictInbox: ({ read, laptops }: World, _input: null) => conflictInbox(read, laptops),
  samePeople: ({ read }: World, _input: null) => samePeople(read),
  samePeopleCount: ({ read }: World, _input: null) => samePeopleCount(read),
  likelySame: ({ read }: World, input: Parameters<typeof likelySame>[1]) => likelySame(read, input),
  conflictCount: ({ read }: World, _input: null) => conflictCount(read),
  dayCloseSummary: ({ read, laptops }: World, input: Parameters<typeof dayCloseSummary>[2]) => dayCloseSummary(read, laptops, input),
  weekPlan: ({ read }: World, input: Parameters<typeof weekPlan>[1]) => weekPlan(read, input),
  wishRadar: ({ read }: World, input: Parameters<typeof wishRadar>[1]) => wishRadar(read, input),
  reachFigures: ({ read }: World, input: Parameters<typeof reachFigures>[1]) => reachFigures(read, input),
  placementReport: ({ read }: World, input: Parameters<typeof placementReport>[1]) => placementReport(read, input),
  weighing: ({ read }: World, input: Parameters<typeof weighing>[1]) => weighing(read, input),
  selfFilledList: ({ read }: World, input: Parameters<typeof selfFilledList>[1]) => selfFilledList(read, input),
  selfFilledFile: ({ read }: World, input: Parameters<typeof selfFilledFile>[1]) => selfFilledFile(read, input),
  selfFilledCount: ({ read }: World, input: Parameters<typeof selfFilledCount>[1]) => selfFilledCount(read, input),
  rulesHere: ({ read }: World, input: Parameters<typeof rulesHere>[1]) => rulesHere(read, input),
  workPath: ({ read }: World, input: Parameters<typeof workPath>[1]) => workPath(read, input),
  oldReadiness: ({ read }: World, input: Parameters<typeof oldReadiness>[1]) => oldReadiness(read, input),
  ownPath: ({ read }: World, input: Parameters<typeof ownPath>[1]) => ownPath(read, input),
  ownPathIsOn: ({ read }: World, _input: null) => ownPathIsOn(read),
  /** Whether who is at this laptop carries the counter. */
  mayCoordinate: ({ read }: World, _input: null) => staffHere(read)?.role === 'coordinator',
  staffOnHand: ({ read }: World, _input: null) => staffOnHand(read),
} as const

export type QuestionName = keyof typeof QUESTIONS

export type QuestionInput<N extends QuestionName> = Parameters<(typeof QUESTIONS)[N]>[1]

export type QuestionAnswer<N extends QuestionName> = ReturnType<(typeof QUESTIONS)[N]>
