import { Ellipsis } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'wouter'
import type { NavEntry } from '#app/balie/nav.ts'
import { useFormat } from '#app/session/WordsContext.ts'
import { Badge } from '#app/ui/Badge.tsx'
import { Menu } from '#app/ui/Menu.tsx'
import { PRODUCT_NAME } from '#app/ui/productName.ts'
import { VisuallyHidden } from '#app/ui/VisuallyHidden.tsx'
import styles from './ShellNav.module.css'

interface ShellNavProps {
  readonly entries: readonly NavEntry[]
  /** How many fields wait for a choice between two values. */
  readonly toChoose: number
}

/** The ways to the screens: at the side, or below on a phone with the rarer ones behind "more". */
export const ShellNav = ({ entries, toChoose }: ShellNavProps) => {
  const { t } = useTranslation(['shell', 'common'])
  const [path, go] = useLocation()
  const aside = entries.filter(({ place }) => place === 'aside')
  return (
    <nav className={styles['nav']} aria-label={t('common:menuLabel')}>
      <p className={styles['brand']}>
        <img src="/icons/app.svg" alt="" width={40} height={40} />
        {PRODUCT_NAME}
      </p>
      <ul role="list" className={styles['list']}>
        {entries.map(({ path: to, word, icon: Icon, place, counts }) => (
          <li key={to} className={styles[place]}>
            <Link to={to} className={styles['link']} aria-current={isHere(path, to) ? 'page' : undefined}>
              <Icon aria-hidden size={22} />
              <span>{t(word)}</span>
              {counts !== undefined && <Waiting count={toChoose} />}
            </Link>
          </li>
        ))}
        {aside.length > 0 && (
          <li className={styles['more']} data-current={aside.some((entry) => isHere(path, entry.path))}>
            <Menu
              label={t('common:menu.more')}
              icon={
                <span className={styles['ellipsis']} data-waiting={toChoose > 0}>
                  <Ellipsis aria-hidden size={22} />
                </span>
              }
              falls="up"
              items={aside.map(({ path: to, word, icon: Icon, counts }) => ({
                key: to,
                label: t(word),
                icon: <Icon aria-hidden size={20} />,
                ...(counts === undefined ? {} : { beside: <Waiting count={toChoose} /> }),
                current: isHere(path, to),
                onChoose: () => go(to),
              }))}
            />
          </li>
        )}
      </ul>
    </nav>
  )
}

/** A number for the eye and a sentence for the ear; nothing when nothing waits. */
const Waiting = ({ count }: { readonly count: number }) => {
  const { t } = useTranslation('shell')
  const format = useFormat()
  if (count === 0) return null
  return (
    <Badge tone="marigold">
      <span aria-hidden>{format.number(count)}</span>
      <VisuallyHidden>{t('toChoose', { count })}</VisuallyHidden>
    </Badge>
  )
}

const isHere = (path: string, entry: string): boolean => path === entry || (entry !== '/' && path.startsWith(`${entry}/`))
