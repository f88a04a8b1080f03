import type { ComponentType } from 'react'
import { laterScreen } from '#app/balie/laterScreen.tsx'
import type { LaterScreen } from '#app/balie/laterScreen.tsx'
import { PATHS } from '#app/balie/paths.ts'
import { PeopleScreen } from '#app/balie/people/PeopleScreen.tsx'
import { RegisterScreen } from '#app/balie/people/RegisterScreen.tsx'
import { ResidentCardScreen } from '#app/balie/people/ResidentCardScreen.tsx'
import { TodayScreen } from '#app/balie/today/TodayScreen.tsx'

export interface BalieScreen extends Partial<Pick<LaterScreen, 'bring'>> {
  readonly path: string
  readonly Screen: ComponentType
}

/**
 * Every screen of the staff desk and where it stands. What a queue at the desk needs is there at once; the rest comes right after, so
 * that the first load stays small. A new screen is one line here; an entry of the navigation shows once its path has a screen.
 */
export const BALIE_SCREENS: readonly BalieScreen[] = [
  { path: PATHS.today, Screen: TodayScreen },
  { path: PATHS.people, Screen: PeopleScreen },
  { path: PATHS.newResident, Screen: RegisterScreen },
  { path: PATHS.resident, Screen: ResidentCardScreen },
  {
    path: PATHS.changeResident,
    ...laterScreen(async () => (await import('#app/balie/people/ChangeResidentScreen.tsx')).ChangeResidentScreen),
  },
  { path: PATHS.samePeople, ...laterScreen(async () => (await import('#app/balie/samePeople/SamePeopleScreen.tsx')).SamePeopleScreen) },
  { path: PATHS.sameAs, ...laterScreen(async () => (await import('#app/balie/samePeople/SameAsScreen.tsx')).SameAsScreen) },
  { path: PATHS.match, ...laterScreen(async () => (await import('#app/balie/match/MatchScreen.tsx')).MatchScreen) },
  { path: PATHS.group, ...laterScreen(async () => (await import('#app/balie/group/GroupScreen.tsx')).GroupScreen) },
  { path: PATHS.week, ...laterScreen(async () => (await import('#app/balie/week/WeekScreen.tsx')).WeekScreen) },
  {
    path: PATHS.newAppointment,
    ...laterScreen(async () => (await import('#app/balie/appointment/AppointmentScreen.tsx')).NewAppointmentScreen),
  },
  {
    path: PATHS.changeAppointment,
    ...laterScreen(async () => (await import('#app/balie/appointment/AppointmentScreen.tsx')).ChangeAppointmentScreen),
  },
  { path: PATHS.slip, ...laterScreen(async () => (await import('#app/balie/appointment/SlipScreen.tsx')).SlipScreen) },
  { path: PATHS.personCard, ...laterScreen(async () => (await import('#app/balie/people/PersonCardScreen.tsx')).PersonCardScreen) },
  { path: PATHS.ownPath, ...laterScreen(async () => (await import('#app/balie/ownPath/OwnPathScreen.tsx')).OwnPathScreen) },
  { path: PATHS.workPath, ...laterScreen(async () => (await import('#app/balie/work/WorkPathScreen.tsx')).WorkPathScreen) },
  { path: PATHS.employerSheet, ...laterScreen(async () => (await import('#app/balie/work/EmployerSheetScreen.tsx')).EmployerSheetScreen) },
  { path: PATHS.signUp, ...laterScreen(async () => (await import('#app/balie/signUp/SignUpScreen.tsx')).SignUpScreen) },
  { path: PATHS.offer, ...laterScreen(async () => (await import('#app/balie/offer/OfferScreen.tsx')).OfferScreen) },
  { path: PATHS.newActivity, ...laterScreen(async () => (await import('#app/balie/offer/ActivityFormScreen.tsx')).NewActivityScreen) },
  { path: PATHS.copyActivity, ...laterScreen(async () => (await import('#app/balie/offer/CopyActivityScreen.tsx')).CopyActivityScreen) },
  { path: PATHS.activity, ...laterScreen(async () => (await import('#app/balie/offer/ActivityScreen.tsx')).ActivityScreen) },
  {
    path: PATHS.changeActivity,
    ...laterScreen(async () => (await import('#app/balie/offer/ActivityFormScreen.tsx')).ChangeActivityScreen),
  },
  { path: PATHS.sessionNews, ...laterScreen(async () => (await import('#app/balie/offer/SessionNewsScreen.tsx')).SessionNewsScreen) },
  {
    path: PATHS.newOrganisation,
    ...laterScreen(async () => (await import('#app/balie/offer/OrganisationFormScreen.tsx')).NewOrganisationScreen),
  },
  { path: PATHS.organisation, ...laterScreen(async () => (await import('#app/balie/offer/OrganisationScreen.tsx')).OrganisationScreen) },
  {
    path: PATHS.changeOrganisation,
    ...laterScreen(async () => (await import('#app/balie/offer/OrganisationFormScreen.tsx')).ChangeOrganisationScreen),
  },
  { path: PATHS.attendance, ...laterScreen(async () => (await import('#app/balie/attendance/AttendanceScreen.tsx')).AttendanceScreen) },
  { path: PATHS.attendancePaper, ...laterScreen(async () => (await import('#app/balie/attendance/PaperListScreen.tsx')).PaperListScreen) },
  { path: PATHS.attendanceDoor, ...laterScreen(async () => (await import('#app/balie/attendance/DoorScreen.tsx')).DoorScreen) },
  {
    path: PATHS.attendanceSheet,
    ...laterScreen(async () => (await import('#app/balie/attendance/AttendanceSheetScreen.tsx')).AttendanceSheetScreen),
  },
  { path: PATHS.selfFilled, ...laterScreen(async () => (await import('#app/balie/selfFilled/SelfFilledScreen.tsx')).SelfFilledScreen) },
  {
    path: PATHS.selfFilledOne,
    ...laterScreen(async () => (await import('#app/balie/selfFilled/SelfFilledOneScreen.tsx')).SelfFilledOneScreen),
  },
  { path: PATHS.dayClose, ...laterScreen(async () => (await import('#app/balie/dayClose/DayCloseScreen.tsx')).DayCloseScreen) },
  { path: PATHS.figures, ...laterScreen(async () => (await import('#app/balie/figures/FiguresScreen.tsx')).FiguresScreen) },
  { path: PATHS.wishes, ...laterScreen(async () => (await import('#app/balie/figures/WishesScreen.tsx')).WishesScreen) },
  { path: PATHS.reach, ...laterScreen(async () => (await import('#app/balie/figures/ReachScreen.tsx')).ReachScreen) },
  { path: PATHS.placements, ...laterScreen(async () => (await import('#app/balie/figures/PlacementsScreen.tsx')).PlacementsScreen) },
  { path: PATHS.choose, ...laterScreen(async () => (await import('#app/balie/choose/ChooseScreen.tsx')).ChooseScreen) },
  { path: PATHS.input, ...laterScreen(async () => (await import('#app/balie/input/InputScreen.tsx')).InputScreen) },
  { path: PATHS.aside, ...laterScreen(async () => (await import('#app/balie/aside/AsideScreen.tsx')).AsideScreen) },
  { path: PATHS.settings, ...laterScreen(async () => (await import('#app/balie/settings/SettingsScreen.tsx')).SettingsScreen) },
  { path: PATHS.studio, ...laterScreen(async () => (await import('#app/balie/studio/StudioScreen.tsx')).StudioScreen) },
  { path: PATHS.letIn, ...laterScreen(async () => (await import('#app/balie/letIn/LetInScreen.tsx')).LetInScreen) },
  { path: PATHS.rules, ...laterScreen(async () => (await import('#app/balie/rules/RulesScreen.tsx')).RulesScreen) },
  { path: PATHS.poster, ...laterScreen(async () => (await import('#app/balie/settings/PosterScreen.tsx')).PosterScreen) },
  { path: PATHS.weighing, ...laterScreen(async () => (await import('#app/balie/weighing/WeighingScreen.tsx')).WeighingScreen) },
]
