import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { isSingle } from '#app/ui/shortcuts/matchesKey.ts'
import { keyCaps } from '#app/ui/shortcuts/keyCaps.ts'
import { shortcutOf } from '#app/ui/shortcuts/shortcuts.ts'
import type { ShortcutId } from '#app/ui/shortcuts/shortcuts.ts'
import { useSingleKeys } from '#app/ui/shortcuts/useSingleKeys.ts'
import styles from './KeyCaps.module.css'

interface KeyCapsProps {
  readonly id: ShortcutId
  /** Only the one that is taught. */
  readonly short?: boolean
}

/** The keys of a shortcut as they look on a keyboard: those that work at this laptop now. */
export const KeyCaps = ({ id, short = false }: KeyCapsProps) => {
  const { t } = useTranslation('queue')
  const single = useSingleKeys()
  const working = shortcutOf(id).keys.filter((key) => single || !isSingle(key))
  return (
    <span className={styles['keys']} dir="ltr">
      {working.slice(0, short ? 1 : undefined).map((key, at) => (
        <Fragment key={keyCaps(key).join('+')}>
          {at > 0 && <span className={styles['or']}>{t('keys.or')}</span>}
          <span className={styles['caps']}>
            {keyCaps(key).map((cap) => (
              <kbd key={cap} className={styles['cap']}>
                {cap}
              </kbd>
            ))}
          </span>
        </Fragment>
      ))}
    </span>
  )
}
