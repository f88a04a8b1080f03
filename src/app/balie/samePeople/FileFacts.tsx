import { Check, Minus } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ComparedField } from '#domain/people/duplicates/likeness.ts'
import { wordKeys } from '#i18n/wordKeys.ts'
import type { PairFile } from '#queries/samePeople.ts'
import { useFormat } from '#app/session/WordsContext.ts'
import { Badge } from '#app/ui/Badge.tsx'
import styles from './FileFacts.module.css'

interface FileFactsProps {
  readonly files: readonly PairFile[]
  readonly agrees?: readonly ComparedField[]
  readonly differs?: readonly ComparedField[]
}

/** What the files say, side by side, a row for each question; beside it in a word whether they agree. What no file says is left out. */
export const FileFacts = ({ files, agrees = [], differs = [] }: FileFactsProps) => {
  const { t } = useTranslation(['samePeople', 'choose', 'vocabulary'])
  const format = useFormat()
  const rows: readonly { readonly label: string; readonly field?: ComparedField; readonly of: (file: PairFile) => ReactNode }[] = [
    {
      label: t('choose:field.resident.secondInitial'),
      field: 'secondInitial',
      of: (file) => file.secondInitial && <bdi>{file.secondInitial}</bdi>,
    },
    { label: t('choose:field.resident.personCode'), of: (file) => <bdi dir="ltr">{file.personCode}</bdi> },
    { label: t('choose:field.resident.bornAbout'), field: 'bornAbout', of: (file) => file.bornAbout },
    {
      label: t('choose:field.resident.interfaceLanguage'),
      field: 'interfaceLanguage',
      of: (file) => file.interfaceLanguage && format.language(file.interfaceLanguage),
    },
    { label: t('choose:field.resident.phone'), field: 'phone', of: (file) => file.phone && <bdi dir="ltr">{file.phone}</bdi> },
    { label: t('choose:field.resident.ageGroup'), field: 'ageGroup', of: (file) => file.ageGroup && t(wordKeys.ageGroup(file.ageGroup)) },
    { label: t('fact.registered'), of: (file) => file.registeredOn && format.date(file.registeredOn, 'short') },
  ]
  return (
    <dl className={styles['facts']}>
      {rows
        .filter(({ of }) => files.some((file) => Boolean(of(file))))
        .map(({ label, field, of }) => (
          <div key={label} className={styles['row']}>
            <dt className={styles['label']}>
              {label}
              {field && agrees.includes(field) && (
                <Badge tone="good" icon={<Check aria-hidden />}>
                  {t('agrees')}
                </Badge>
              )}
              {field && differs.includes(field) && <Badge icon={<Minus aria-hidden />}>{t('differs')}</Badge>}
            </dt>
            {files.map((file) => (
              <dd key={file.residentId} className={styles['value']}>
                {of(file) || <span className={styles['none']}>{t('fact.none')}</span>}
              </dd>
            ))}
          </div>
        ))}
    </dl>
  )
}
