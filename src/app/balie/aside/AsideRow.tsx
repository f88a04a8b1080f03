import { PackageOpen } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { ParkedLine } from '#engine/exchangeClient.ts'
import { useFormat } from '#app/session/WordsContext.ts'
import styles from './AsideScreen.module.css'

/** One entry that lies aside: why, and when and where it was written. */
export const AsideRow = ({ line }: { readonly line: ParkedLine }) => {
  const { t } = useTranslation('exchange')
  const format = useFormat()
  const { why, written, on } = line
  const when = written && { day: format.date(written.today, 'short'), time: format.time(written.clockTime) }
  return (
    <li className={styles['line']}>
      <PackageOpen aria-hidden size={22} />
      <div>
        <p className={styles['why']}>{t(`aside.why.${why}.title`)}</p>
        <p>{t(`aside.why.${why}.text`)}</p>
        <p className={styles['written']}>{when === undefined ? t('aside.written.notKnown') : t(`aside.written.${on}`, when)}</p>
      </div>
    </li>
  )
}
