import { FileText } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/Button.tsx'
import { TypedText } from '#app/ui/TypedText.tsx'
import styles from './ListName.module.css'

interface ListNameProps {
  readonly name: string
  readonly restored: boolean
  readonly busy: boolean
  readonly onOther: () => void
}

/** Which file this is about, with the way to another one. */
export const ListName = ({ name, restored, busy, onOther }: ListNameProps) => {
  const { t } = useTranslation('import')
  return (
    <div className={styles['line']}>
      <FileText aria-hidden size={22} />
      <span className={styles['name']}>{restored ? t('restored.text', { name }) : <TypedText>{name}</TypedText>}</span>
      <Button look="plain" busy={busy} onClick={onOther}>
        {t('choose.other')}
      </Button>
    </div>
  )
}
