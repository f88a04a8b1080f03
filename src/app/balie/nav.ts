import { CalendarHeart, ChartColumn, ClipboardCheck, FolderInput, MoonStar, Signpost, Settings, Sun, Users } from 'lucide-react'
import type { LucideIcon } from 'lucide-react'
import type { ParseKeys } from 'i18next'
import { PATHS } from '#app/balie/paths.ts'

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
  { path: PATHS.figures, word: 'nav.figures', icon: ChartColumn, place: 'aside' },
  { path: PATHS.input, word: 'nav.input', icon: FolderInput, place: 'aside' },
  { path: PATHS.settings, word: 'nav.settings', icon: Settings, place: 'aside' },
]
