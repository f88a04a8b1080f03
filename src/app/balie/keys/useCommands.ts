import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { NAV } from '#app/balie/nav.ts'
import { SHORTCUT_WORDS } from '#app/balie/keys/shortcutWords.ts'
import { PATHS } from '#app/balie/paths.ts'
import { openRoomScreen } from '#app/balie/today/openRoomScreen.ts'
import { boundShortcuts } from '#app/ui/shortcuts/boundShortcuts.ts'
import type { ShortcutId } from '#app/ui/shortcuts/shortcuts.ts'
import { useBoundShortcuts } from '#app/ui/shortcuts/useBoundShortcuts.ts'

export interface Command {
  readonly key: string
  readonly word: string
  /** Shown behind the word, so that it is learnt by the way. */
  readonly shortcut?: ShortcutId
  readonly run: () => void
}

/** In the palette these would open what is open already, or need the field that the palette covers. */
const NOT_IN_PALETTE: readonly ShortcutId[] = ['palette', 'help', 'search']

/** Everything that can be done from here: what the keys of this screen do, and the ways to the others. */
export const useCommands = (onKeys: () => void): readonly Command[] => {
  const { t } = useTranslation(['queue', 'shell'])
  const [, go] = useLocation()
  const bound = useBoundShortcuts().filter((id) => !NOT_IN_PALETTE.includes(id))
  const ways = bound.filter((id) => WAY_OF[id] !== undefined)
  return [
    ...bound
      .filter((id) => !ways.includes(id))
      .map((id) => ({ key: id, word: t(SHORTCUT_WORDS[id]), shortcut: id, run: () => boundShortcuts.run(id) })),
    { key: 'newResident', word: t('go.newResident'), run: () => go(PATHS.newResident) },
    { key: 'newActivity', word: t('go.newActivity'), run: () => go(PATHS.newActivity) },
    { key: 'publicScreen', word: t('go.publicScreen'), run: openRoomScreen },
    ...NAV.map(({ path, word }) => {
      const shortcut = ways.find((id) => WAY_OF[id] === path)
      return { key: path, word: t(`shell:${word}`), ...(shortcut && { shortcut }), run: () => go(path) }
    }),
    { key: 'help', word: t('keys.title'), shortcut: 'help', run: onKeys },
  ]
}

const WAY_OF: Readonly<Partial<Record<ShortcutId, string>>> = {
  toToday: PATHS.today,
  toPeople: PATHS.people,
  toOffer: PATHS.offer,
  toAttendance: PATHS.attendance,
}
