import { CalendarHeart, ClipboardCheck, FolderInput, Settings, Sun, Users } from 'lucide-react'
import type { LucideIcon } from 'lucide-react'
import type { ComponentType } from 'react'
import type { ParseKeys } from 'i18next'
import { PATHS } from '#app/balie/paths.ts'
import { TodayScreen } from '#app/balie/today/TodayScreen.tsx'

/** An entry of the navigation. `aside` entries are rarer: they stand apart, and behind "more" on a phone. */
export interface NavEntry {
  readonly path: string
  readonly word: ParseKeys<'shell'>
  readonly icon: LucideIcon
  readonly place: 'main' | 'aside'
}

export const NAV: readonly NavEntry[] = [
  { path: PATHS.today, word: 'nav.today', icon: Sun, place: 'main' },
  { path: PATHS.people, word: 'nav.people', icon: Users, place: 'main' },
  { path: PATHS.offer, word: 'nav.offer', icon: CalendarHeart, place: 'main' },
  { path: PATHS.attendance, word: 'nav.attendance', icon: ClipboardCheck, place: 'main' },
  { path: PATHS.input, word: 'nav.input', icon: FolderInput, place: 'aside' },
  { path: PATHS.settings, word: 'nav.settings', icon: Settings, place: 'aside' },
]

export interface BalieScreen {
  readonly path: string
  readonly Screen: ComponentType
}

/** Every screen of the staff desk and where it stands. A new screen is one line here; an entry of the navigation shows once its path has a screen. */
export const BALIE_SCREENS: readonly BalieScreen[] = [{ path: PATHS.today, Screen: TodayScreen }]
