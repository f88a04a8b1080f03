import { BookmarkCheck, CalendarHeart, Handshake, Rows3, Wrench } from 'lucide-react'
import type { LucideIcon } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { ImportPreview, PreviewCounts } from '#domain/offer/import/previewImport.ts'
import styles from './ImportCounts.module.css'

const FIGURES = ['rows', 'organisations', 'activities', 'known', 'bad'] as const satisfies readonly (keyof PreviewCounts)[]

const ICONS: Readonly<Record<(typeof FIGURES)[number], LucideIcon>> = {
  rows: Rows3,
  organisations: Handshake,
  activities: CalendarHeart,
  known: BookmarkCheck,
  bad: Wrench,
}

/** What the file holds, in figures, and what that means. */
export const ImportCounts = ({ preview: { counts } }: { readonly preview: ImportPreview }) => {
  const { t } = useTranslation('import')
  return (
    <>
      <ul role="list" className={styles['counts']}>
        {FIGURES.filter((figure) => figure === 'rows' || counts[figure] > 0).map((figure) => {
          const Icon = ICONS[figure]
          return (
            <li key={figure} className={styles['count']} data-figure={figure}>
              <Icon aria-hidden size={22} />
              <span>{t(`preview.${figure}`, { count: counts[figure] })}</span>
            </li>
          )
        })}
      </ul>
      {counts.bad === 0 && counts.good > 0 && <p>{t('preview.allGood')}</p>}
      {counts.good === 0 && counts.bad === 0 && <p>{t('preview.nothingNew')}</p>}
      {counts.good === 0 && counts.bad > 0 && <p>{t('preview.noneGood')}</p>}
    </>
  )
}
