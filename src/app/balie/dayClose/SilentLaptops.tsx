import { Laptop } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { SilentLaptop } from '#queries/silentLaptops.ts'
import { useNow } from '#app/session/ClockContext.ts'
import { useFormat } from '#app/session/WordsContext.ts'
import { Section } from '#app/ui/Section.tsx'
import styles from './LooseEnds.module.css'

/** The other laptops of this counter of which nothing came today. */
export const SilentLaptops = ({ laptops }: { readonly laptops: readonly SilentLaptop[] }) => {
  const { t } = useTranslation('dayClose')
  const format = useFormat()
  const { today } = useNow()
  if (laptops.length === 0) return null
  return (
    <Section title={t('laptops.title')}>
      <p className={styles['none']}>{t('laptops.text')}</p>
      <ul role="list" className={styles['list']}>
        {laptops.map(({ letter, heardOn, heardAt }) => {
          const day = format.relativeDay(heardOn, today)
          return (
            <li key={`${letter ?? ''} ${heardOn} ${heardAt ?? ''}`} className={styles['end']}>
              <Laptop aria-hidden size={22} />
              <span className={styles['text']}>
                {letter === undefined ? t('laptops.unnamed') : t('laptops.named', { letter })}{' '}
                <span className={styles['when']}>
                  {heardAt === undefined ? t('laptops.on', { day }) : t('laptops.at', { day, time: format.time(heardAt) })}
                </span>
              </span>
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
