import { addActivity } from '#actions/addActivity.ts'
import { addClosedPeriod } from '#actions/addClosedPeriod.ts'
import { addContact } from '#actions/addContact.ts'
import { addNote } from '#actions/addNote.ts'
import { addOrganisation } from '#actions/addOrganisation.ts'
import { addStaffMember } from '#actions/addStaffMember.ts'
import { agreeMatch } from '#actions/agreeMatch.ts'
import { answerSupporter } from '#actions/answerSupporter.ts'
import { appointmentHappened } from '#actions/appointmentHappened.ts'
import { answerIntake } from '#actions/answerIntake.ts'
import { askPairAgain } from '#actions/askPairAgain.ts'
import { callNext } from '#actions/callNext.ts'
import { callTicket } from '#actions/callTicket.ts'
import { callTicketAgain } from '#actions/callTicketAgain.ts'
import { cancelAppointment } from '#actions/cancelAppointment.ts'
import { cancelSession } from '#actions/cancelSession.ts'
import { changeActivity } from '#actions/changeActivity.ts'
import { changeAppointment } from '#actions/changeAppointment.ts'
import { changeContact } from '#actions/changeContact.ts'
import { changeNote } from '#actions/changeNote.ts'
import { changeOrganisation } from '#actions/changeOrganisation.ts'
import { changeResident } from '#actions/changeResident.ts'
import { checkInAtDoor } from '#actions/checkInAtDoor.ts'
import { chooseBetweenFiles } from '#actions/chooseBetweenFiles.ts'
import { chooseValue } from '#actions/chooseValue.ts'
import { closeActivity } from '#actions/closeActivity.ts'
import { closeDay } from '#actions/closeDay.ts'
import { closeWalkInHour } from '#actions/closeWalkInHour.ts'
import { completeMatch } from '#actions/completeMatch.ts'
import { eraseResident } from '#actions/eraseResident.ts'
import { forgetOldReadiness } from '#actions/forgetOldReadiness.ts'
import { forgetReadiness } from '#actions/forgetReadiness.ts'
import { goAlone } from '#actions/goAlone.ts'
import { finishIntake } from '#actions/finishIntake.ts'
import { importOffer } from '#actions/importOffer.ts'
import { liftOverride } from '#actions/liftOverride.ts'
import { makeAppointment } from '#actions/makeAppointment.ts'
import { moveAppointment } from '#actions/moveAppointment.ts'
import { moveAppointmentBack } from '#actions/moveAppointmentBack.ts'
import { noteCouldWork } from '#actions/noteCouldWork.ts'
import { notePermit } from '#actions/notePermit.ts'
import { noteCoffee } from '#actions/noteCoffee.ts'
import { keepCv } from '#actions/keepCv.ts'
import { mergeResidents } from '#actions/mergeResidents.ts'
import { noteMonthlyTotals } from '#actions/noteMonthlyTotals.ts'
import { noteReadiness } from '#actions/noteReadiness.ts'
import { notTheSame } from '#actions/notTheSame.ts'
import { nameTicket } from '#actions/nameTicket.ts'
import { offerOwnPath } from '#actions/offerOwnPath.ts'
import { openWalkInHour } from '#actions/openWalkInHour.ts'
import { overrideRule } from '#actions/overrideRule.ts'
import { proposeGroup } from '#actions/proposeGroup.ts'
import { proposeMatch } from '#actions/proposeMatch.ts'
import { proposeTogether } from '#actions/proposeTogether.ts'
import { putBackTicket } from '#actions/putBackTicket.ts'
import { recordAttendance } from '#actions/recordAttendance.ts'
import { registerResident } from '#actions/registerResident.ts'
import { remindOfAppointment } from '#actions/remindOfAppointment.ts'
import { removeClosedPeriod } from '#actions/removeClosedPeriod.ts'
import { removeNote } from '#actions/removeNote.ts'
import { renameLocation } from '#actions/renameLocation.ts'
import { reopenAppointment } from '#actions/reopenAppointment.ts'
import { reopenMatch } from '#actions/reopenMatch.ts'
import { restoreSession } from '#actions/restoreSession.ts'
import { residentLeft } from '#actions/residentLeft.ts'
import { scheduleDays } from '#actions/scheduleDays.ts'
import { scheduleSession } from '#actions/scheduleSession.ts'
import { scheduleWeekly } from '#actions/scheduleWeekly.ts'
import { setUpLocation } from '#actions/setUpLocation.ts'
import { sitApart } from '#actions/sitApart.ts'
import { sitTogether } from '#actions/sitTogether.ts'
import { skipTicket } from '#actions/skipTicket.ts'
import { startIntake } from '#actions/startIntake.ts'
import { signUp } from '#actions/signUp.ts'
import { startMatch } from '#actions/startMatch.ts'
import { startTrial } from '#actions/startTrial.ts'
import { stopMatch } from '#actions/stopMatch.ts'
import { stopWaiting } from '#actions/stopWaiting.ts'
import { supporterSpeaks } from '#actions/supporterSpeaks.ts'
import { takeBackPlan } from '#actions/takeBackPlan.ts'
import { takeBackTicket } from '#actions/takeBackTicket.ts'
import { takeTicket } from '#actions/takeTicket.ts'
import { tellNews } from '#actions/tellNews.ts'
import { ticketHelped } from '#actions/ticketHelped.ts'
import { ticketLeft } from '#actions/ticketLeft.ts'
import { unnameTicket } from '#actions/unnameTicket.ts'
import { undoChoice } from '#actions/undoChoice.ts'
import { undoMerge } from '#actions/undoMerge.ts'
import { undoTicketMoves } from '#actions/undoTicketMoves.ts'
import { waitForPlace } from '#actions/waitForPlace.ts'
import { weighParts } from '#actions/weighParts.ts'
import { withdrawAppointment } from '#actions/withdrawAppointment.ts'
import { withdrawGroup } from '#actions/withdrawGroup.ts'
import { withdrawProposal } from '#actions/withdrawProposal.ts'
import { takeInSubmission } from '#actions/takeInSubmission.ts'
import { acceptSubmission } from '#actions/acceptSubmission.ts'
import { mergeSubmission } from '#actions/mergeSubmission.ts'
import { putSubmissionAside } from '#actions/putSubmissionAside.ts'
import { absentAsTold } from '#actions/absentAsTold.ts'
import { dropExpiredSubmissions } from '#actions/dropExpiredSubmissions.ts'
import { hangPoster } from '#actions/hangPoster.ts'
import type { Deed } from '#actions/ports.ts'

/** Every deed that a screen can ask for, by name. The engine performs them one at a time. */
export const DEEDS = {
  setUpLocation,
  renameLocation,
  weighParts,
  overrideRule,
  liftOverride,
  offerOwnPath,
  addStaffMember,
  registerResident,
  changeResident,
  residentLeft,
  eraseResident,
  startIntake,
  answerIntake,
  finishIntake,
  keepCv,
  noteMonthlyTotals,
  noteCouldWork,
  noteReadiness,
  forgetReadiness,
  forgetOldReadiness,
  addNote,
  changeNote,
  removeNote,
  addOrganisation,
  changeOrganisation,
  addContact,
  changeContact,
  addActivity,
  changeActivity,
  closeActivity,
  scheduleSession,
  scheduleWeekly,
  scheduleDays,
  takeBackPlan,
  cancelSession,
  restoreSession,
  tellNews,
  addClosedPeriod,
  removeClosedPeriod,
  openWalkInHour,
  closeWalkInHour,
  takeTicket,
  nameTicket,
  unnameTicket,
  noteCoffee,
  callNext,
  callTicket,
  callTicketAgain,
  skipTicket,
  putBackTicket,
  sitTogether,
  sitApart,
  ticketHelped,
  ticketLeft,
  takeBackTicket,
  undoTicketMoves,
  proposeMatch,
  withdrawProposal,
  proposeGroup,
  withdrawGroup,
  signUp,
  agreeMatch,
  startTrial,
  startMatch,
  completeMatch,
  stopMatch,
  reopenMatch,
  proposeTogether,
  goAlone,
  waitForPlace,
  stopWaiting,
  notePermit,
  answerSupporter,
  supporterSpeaks,
  makeAppointment,
  changeAppointment,
  withdrawAppointment,
  moveAppointment,
  moveAppointmentBack,
  remindOfAppointment,
  appointmentHappened,
  cancelAppointment,
  reopenAppointment,
  recordAttendance,
  checkInAtDoor,
  hangPoster,
  takeInSubmission,
  acceptSubmission,
  mergeSubmission,
  putSubmissionAside,
  absentAsTold,
  dropExpiredSubmissions,
  importOffer,
  chooseValue,
  undoChoice,
  mergeResidents,
  undoMerge,
  notTheSame,
  askPairAgain,
  chooseBetweenFiles,
  closeDay,
} as const

export type DeedName = keyof typeof DEEDS

export type DeedInput<N extends DeedName> = (typeof DEEDS)[N] extends Deed<infer I, unknown, unknown> ? I : never

export type DeedAnswer<N extends DeedName> = (typeof DEEDS)[N] extends Deed<never, infer A, unknown> ? A : never
