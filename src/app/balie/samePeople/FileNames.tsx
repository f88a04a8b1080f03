import { Check } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { PairFile } from '#queries/samePeople.ts'
import { useOpenCard } from '#app/balie/people/useOpenCard.ts'
import { Badge } from '#app/ui/Badge.tsx'
import { PersonName } from '#app/ui/PersonName.tsx'
import styles from './FileNames.module.css'

interface FileNamesProps {
  readonly id: string
  readonly files: readonly PairFile[]
  readonly agrees?: boolean
}

/** The names on the files, each beside the other and each the way to its card. */
export const FileNames = ({ id, files, agrees = false }: FileNamesProps) => {
  const { t } = useTranslation('samePeople')
  const openCard = useOpenCard()
  return (
    <div className={styles['head']}>
      <h2 id={id} className={styles['names']}>
        {files.map((file) => (
          <span key={file.residentId}>
            <button type="button" className={styles['name']} onClick={() => openCard(file.residentId)}>
              <PersonName>{file.callName}</PersonName>
            </button>
          </span>
        ))}
      </h2>
      {agrees && (
        <Badge tone="good" icon={<Check aria-hidden />}>
          {t('nameAgrees')}
        </Badge>
      )}
    </div>
  )
}
