import { useTranslation } from 'react-i18next'
import { KeyCaps } from '#app/balie/keys/KeyCaps.tsx'
import { GROUP_WORDS, SHORTCUT_WORDS } from '#app/balie/keys/shortcutWords.ts'
import { isSingle } from '#app/ui/shortcuts/matchesKey.ts'
import { SHORTCUT_IDS, shortcutOf } from '#app/ui/shortcuts/shortcuts.ts'
import { useSingleKeys } from '#app/ui/shortcuts/useSingleKeys.ts'
import { Dialog } from '#app/ui/Dialog.tsx'
import styles from './ShortcutHelp.module.css'

const GROUPS = ['everywhere', 'places', 'line'] as const

/** Every shortcut, from the one list they are made of. Those that are turned off are not shown: they do nothing. */
export const ShortcutHelp = ({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) => {
  const { t } = useTranslation('queue')
  const single = useSingleKeys()
  const working = SHORTCUT_IDS.filter((id) => single || shortcutOf(id).keys.some((key) => !isSingle(key)))
  return (
    <Dialog open={open} onClose={onClose} title={t('keys.title')} size="wide">
      <p>{t('keys.lead')}</p>
      <div className={styles['groups']}>
        {GROUPS.map((group) => {
          const ids = working.filter((id) => shortcutOf(id).group === group)
          return (
            ids.length > 0 && (
              <section key={group} className={styles['group']}>
                <h3 className={styles['title']}>{t(GROUP_WORDS[group])}</h3>
                <dl className={styles['list']}>
                  {ids.map((id) => (
                    <div key={id} className={styles['row']}>
                      <dt>{t(SHORTCUT_WORDS[id])}</dt>
                      <dd>
                        <KeyCaps id={id} />
                      </dd>
                    </div>
                  ))}
                </dl>
              </section>
            )
          )
        })}
      </div>
    </Dialog>
  )
}
