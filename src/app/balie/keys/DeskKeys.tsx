import { CircleQuestionMark, Search } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { CommandPalette } from '#app/balie/keys/CommandPalette.tsx'
import { ShortcutHelp } from '#app/balie/keys/ShortcutHelp.tsx'
import { PATHS } from '#app/balie/paths.ts'
import { IconButton } from '#app/ui/IconButton.tsx'
import { ariaKeys } from '#app/ui/shortcuts/keyCaps.ts'
import { SHORTCUTS } from '#app/ui/shortcuts/shortcuts.ts'
import { useShortcut } from '#app/ui/shortcuts/useShortcut.ts'
import styles from './DeskKeys.module.css'

/** The keys that work on every screen of the desk, with a button for the palette and one for the list of keys. */
export const DeskKeys = () => {
  const { t } = useTranslation('queue')
  const [, go] = useLocation()
  const [shown, setShown] = useState<'palette' | 'help' | undefined>()
  const close = (): void => setShown(undefined)
  useShortcut('palette', () => setShown('palette'))
  useShortcut('help', () => setShown('help'))
  useShortcut('toToday', () => go(PATHS.today))
  useShortcut('toPeople', () => go(PATHS.people))
  useShortcut('toOffer', () => go(PATHS.offer))
  useShortcut('toAttendance', () => go(PATHS.attendance))
  return (
    <>
      <IconButton
        label={t('keys.palette')}
        icon={<Search aria-hidden size={22} />}
        aria-haspopup="dialog"
        aria-keyshortcuts={ariaKeys(SHORTCUTS.palette.keys)}
        onClick={() => setShown('palette')}
      />
      <span className={styles['withKeyboard']}>
        <IconButton
          label={t('keys.title')}
          icon={<CircleQuestionMark aria-hidden size={22} />}
          aria-haspopup="dialog"
          aria-keyshortcuts={ariaKeys(SHORTCUTS.help.keys)}
          onClick={() => setShown('help')}
        />
      </span>
      <CommandPalette open={shown === 'palette'} onClose={close} onKeys={() => setShown('help')} />
      <ShortcutHelp open={shown === 'help'} onClose={close} />
    </>
  )
}
