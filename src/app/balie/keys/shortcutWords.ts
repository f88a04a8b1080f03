import type { ParseKeys } from 'i18next'
import type { Shortcut, ShortcutId } from '#app/ui/shortcuts/shortcuts.ts'

/** What each shortcut does, in words; one without words does not compile. */
export const SHORTCUT_WORDS = {
  search: 'keys.search',
  palette: 'keys.palette',
  undo: 'keys.undo',
  lock: 'keys.lock',
  help: 'keys.help',
  toToday: 'keys.toToday',
  toPeople: 'keys.toPeople',
  toOffer: 'keys.toOffer',
  toAttendance: 'keys.toAttendance',
  addToQueue: 'keys.addToQueue',
  callNext: 'keys.callNext',
  callAgain: 'keys.callAgain',
  goOn: 'keys.goOn',
  talk: 'keys.talk',
  helped: 'keys.helped',
  skip: 'keys.skip',
  putBack: 'keys.putBack',
  together: 'keys.together',
  coffee: 'keys.coffee',
} as const satisfies Readonly<Record<ShortcutId, ParseKeys<'queue'>>>

export const GROUP_WORDS = {
  everywhere: 'keys.group.everywhere',
  places: 'keys.group.places',
  line: 'keys.group.line',
} as const satisfies Readonly<Record<Shortcut['group'], ParseKeys<'queue'>>>
