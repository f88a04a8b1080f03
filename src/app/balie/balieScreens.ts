import { CalendarHeart, ClipboardCheck, FolderInput, MoonStar, Signpost, Settings, Sun, Users } from 'lucide-react'
import type { LucideIcon } from 'lucide-react'
import type { ComponentType } from 'react'
import type { ParseKeys } from 'i18next'
import { AsideScreen } from '#app/balie/aside/AsideScreen.tsx'
import { AttendanceScreen } from '#app/balie/attendance/AttendanceScreen.tsx'
import { AttendanceSheetScreen } from '#app/balie/attendance/AttendanceSheetScreen.tsx'
import { ChooseScreen } from '#app/balie/choose/ChooseScreen.tsx'
import { DayCloseScreen } from '#app/balie/dayClose/DayCloseScreen.tsx'
import { InputScreen } from '#app/balie/input/InputScreen.tsx'
import { LetInScreen } from '#app/balie/letIn/LetInScreen.tsx'
import { ChangeActivityScreen, NewActivityScreen } from '#app/balie/offer/ActivityFormScreen.tsx'
import { ActivityScreen } from '#app/balie/offer/ActivityScreen.tsx'
import { OfferScreen } from '#app/balie/offer/OfferScreen.tsx'
import { ChangeOrganisationScreen, NewOrganisationScreen } from '#app/balie/offer/OrganisationFormScreen.tsx'
import { OrganisationScreen } from '#app/balie/offer/OrganisationScreen.tsx'
import { SettingsScreen } from '#app/balie/settings/SettingsScreen.tsx'
import { PATHS } from '#app/balie/paths.ts'
import { MatchScreen } from '#app/balie/match/MatchScreen.tsx'
import { ChangeResidentScreen } from '#app/balie/people/ChangeResidentScreen.tsx'
import { PeopleScreen } from '#app/balie/people/PeopleScreen.tsx'
import { RegisterScreen } from '#app/balie/people/RegisterScreen.tsx'
import { ResidentCardScreen } from '#app/balie/people/ResidentCardScreen.tsx'
import { TodayScreen } from '#app/balie/today/TodayScreen.tsx'

/** An entry of the navigation. `aside` entries are rarer: they stand apart, and behind "more" on a phone. */
export interface NavEntry {
  readonly path: string
  readonly word: Extract<ParseKeys<'shell'>, `nav.${string}`>
  readonly icon: LucideIcon
  readonly place: 'main' | 'aside'
  /** Behind its word stands how many things wait there, when there are any. */
  readonly counts?: 'toChoose'
}

export const NAV: readonly NavEntry[] = [
  { path: PATHS.today, word: 'nav.today', icon: Sun, place: 'main' },
  { path: PATHS.people, word: 'nav.people', icon: Users, place: 'main' },
  { path: PATHS.offer, word: 'nav.offer', icon: CalendarHeart, place: 'main' },
  { path: PATHS.attendance, word: 'nav.attendance', icon: ClipboardCheck, place: 'main' },
  { path: PATHS.dayClose, word: 'nav.dayClose', icon: MoonStar, place: 'aside' },
  { path: PATHS.choose, word: 'nav.choose', icon: Signpost, place: 'aside', counts: 'toChoose' },
  { path: PATHS.input, word: 'nav.input', icon: FolderInput, place: 'aside' },
  { path: PATHS.settings, word: 'nav.settings', icon: Settings, place: 'aside' },
]

export interface BalieScreen {
  readonly path: string
  readonly Screen: ComponentType
}

/** Every screen of the staff desk and where it stands. A new screen is one line here; an entry of the navigation shows once its path has a screen. */
export const BALIE_SCREENS: readonly BalieScreen[] = [
  { path: PATHS.today, Screen: TodayScreen },
  { path: PATHS.people, Screen: PeopleScreen },
  { path: PATHS.newResident, Screen: RegisterScreen },
  { path: PATHS.resident, Screen: ResidentCardScreen },
  { path: PATHS.changeResident, Screen: ChangeResidentScreen },
  { path: PATHS.match, Screen: MatchScreen },
  { path: PATHS.offer, Screen: OfferScreen },
  { path: PATHS.newActivity, Screen: NewActivityScreen },
  { path: PATHS.activity, Screen: ActivityScreen },
  { path: PATHS.changeActivity, Screen: ChangeActivityScreen },
  { path: PATHS.newOrganisation, Screen: NewOrganisationScreen },
  { path: PATHS.organisation, Screen: OrganisationScreen },
  { path: PATHS.changeOrganisation, Screen: ChangeOrganisationScreen },
  { path: PATHS.attendance, Screen: AttendanceScreen },
  { path: PATHS.attendanceSheet, Screen: AttendanceSheetScreen },
  { path: PATHS.dayClose, Screen: DayCloseScreen },
  { path: PATHS.choose, Screen: ChooseScreen },
  { path: PATHS.input, Screen: InputScreen },
  { path: PATHS.aside, Screen: AsideScreen },
  { path: PATHS.settings, Screen: SettingsScreen },
  { path: PATHS.letIn, Screen: LetInScreen },
]
