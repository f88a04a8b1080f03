/** One key, with what is held down along with it. */
export type Key =
  /** A key that is called the same on every keyboard. It is no sign, so it works while one types too. */
  | { readonly named: 'F2' }
  /** A sign. `code` is its place, for keyboards of another script, on which that sign does not exist. */
  | {
      readonly char: string
      readonly code: string
      /** At that place the sign asks for Shift, such as `?`. */
      readonly shift?: true
      readonly with?: 'ctrl' | 'alt'
    }

export interface Shortcut {
  readonly group: 'everywhere' | 'places' | 'line'
  /** The first is the one that is taught. */
  readonly keys: readonly [Key, ...Key[]]
  /** Does its work above an open dialog too. */
  readonly overDialogs?: true
}

const letter = (char: string): Key => ({ char, code: `Key${char.toUpperCase()}` })
const digit = (char: string): Key => ({ char, code: `Digit${char}` })
const ctrl = (char: string): Key => ({ char, code: `Key${char.toUpperCase()}`, with: 'ctrl' })

/**
 * Every shortcut there is. What a key does, the list behind `?`, the command palette and the words for screen readers are all made of
 * this, so none can say what is not so. Screens bind theirs with `useShortcut`. Letters follow the Dutch word; none has a meaning of its
 * own in a browser, and single ones can be turned off (WCAG 2.1.4).
 */
export const SHORTCUTS = {
  search: { group: 'everywhere', keys: [{ char: '/', code: 'Slash' }] },
  palette: { group: 'everywhere', keys: [ctrl('k')] },
  undo: { group: 'everywhere', keys: [letter('z'), ctrl('z')] },
  lock: { group: 'everywhere', keys: [{ named: 'F2' }, { char: 'l', code: 'KeyL', with: 'alt' }], overDialogs: true },
  help: { group: 'everywhere', keys: [{ char: '?', code: 'Slash', shift: true }] },
  toToday: { group: 'places', keys: [digit('1')] },
  toPeople: { group: 'places', keys: [digit('2')] },
  toOffer: { group: 'places', keys: [digit('3')] },
  toAttendance: { group: 'places', keys: [digit('4')] },
  addToQueue: { group: 'line', keys: [letter('i')] },
  callNext: { group: 'line', keys: [letter('v')] },
  callAgain: { group: 'line', keys: [letter('n')] },
  goOn: { group: 'line', keys: [letter('g')] },
  talk: { group: 'line', keys: [letter('b')] },
  helped: { group: 'line', keys: [letter('k')] },
  skip: { group: 'line', keys: [letter('o')] },
  putBack: { group: 'line', keys: [letter('t')] },
  together: { group: 'line', keys: [letter('s')] },
  coffee: { group: 'line', keys: [letter('c')] },
} as const satisfies Readonly<Record<string, Shortcut>>

export type ShortcutId = keyof typeof SHORTCUTS

export const SHORTCUT_IDS = Object.keys(SHORTCUTS) as readonly ShortcutId[]

/** The same list, without what each single one happens to have. */
export const shortcutOf = (id: ShortcutId): Shortcut => SHORTCUTS[id]
