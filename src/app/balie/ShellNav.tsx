import { Ellipsis } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'wouter'
import type { NavEntry } from '#app/balie/balieScreens.ts'
import { Menu } from '#app/ui/Menu.tsx'
import { PRODUCT_NAME } from '#app/ui/productName.ts'
import styles from './ShellNav.module.css'

/** The ways to the screens: at the side, or below on a phone with the rarer ones behind "more". */
export const ShellNav = ({ entries }: { readonly entries: readonly NavEntry[] }) => {
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
        {entries.map(({ path: to, word, icon: Icon, place }) => (
          <li key={to} className={styles[place]}>
            <Link to={to} className={styles['link']} aria-current={isHere(path, to) ? 'page' : undefined}>
              <Icon aria-hidden size={22} />
              <span>{t(word)}</span>
            </Link>
          </li>
        ))}
        {aside.length > 0 && (
          <li className={styles['more']} data-current={aside.some((entry) => isHere(path, entry.path))}>
            <Menu
              label={t('common:menu.more')}
              icon={<Ellipsis aria-hidden size={22} />}
              falls="up"
              items={aside.map(({ path: to, word, icon: Icon }) => ({
                key: to,
                label: t(word),
                icon: <Icon aria-hidden size={20} />,
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

const isHere = (path: string, entry: string): boolean => path === entry || (entry !== '/' && path.startsWith(`${entry}/`))
