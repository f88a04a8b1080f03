import { HandHelping } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { SupportInGroup } from '#queries/groupSupporters.ts'
import styles from './Group.module.css'

/** What a supporter means for one of the group, in a sentence. */
export const SupportNote = ({ support }: { readonly support: SupportInGroup }) => {
  const { t } = useTranslation('group')
  const said = (): string => {
    switch (support.kind) {
      case 'along':
        return support.sameLanguage ? t('supporter.alongSame', support) : t('supporter.along', support)
      case 'ask':
        return t('supporter.askAbout', support)
      case 'without':
        return t('supporter.without')
    }
  }
  return (
    <p className={styles['support']}>
      <HandHelping aria-hidden size={20} />
      {said()}
    </p>
  )
}
