import { useTranslation } from 'react-i18next'
import { IMPORT_MAX_BYTES, IMPORT_MAX_ROWS } from '#domain/offer/import/importLimits.ts'
import { listProblemText } from '#app/balie/input/importText.ts'
import type { ListProblem } from '#app/balie/input/readChosenFile.ts'
import { useFormat } from '#app/session/WordsContext.ts'
import { Banner } from '#app/ui/Banner.tsx'
import { Card } from '#app/ui/Card.tsx'
import { FileField } from '#app/ui/FileField.tsx'
import styles from './ChooseList.module.css'

const MEGABYTE = 1024 * 1024

interface ChooseListProps {
  readonly problem: ListProblem | undefined
  readonly busy: boolean
  readonly onChoose: (file: File | undefined) => void
}

/** First: which file. Any may be chosen: what is no list is said in words, with what to do, where a dialog would only hide it. */
export const ChooseList = ({ problem, busy, onChoose }: ChooseListProps) => {
  const { t } = useTranslation('import')
  const format = useFormat()
  const told = problem && listProblemText(problem, t, format)
  return (
    <Card>
      <p>{t('intro')}</p>
      {told && (
        <Banner kind="attention">
          <strong>{told.title}</strong>
          <p>{told.advice}</p>
        </Banner>
      )}
      <FileField
        name="list"
        label={t('choose.label')}
        hint={t('choose.drop')}
        choose={problem ? t('choose.other') : t('choose.button')}
        file={undefined}
        onChange={onChoose}
      />
      <p role="status" className={styles['busy']}>
        {busy && t('choose.reading')}
      </p>
      <ul className={styles['tips']}>
        <li>{t('choose.what')}</li>
        <li>{t('choose.fromExcel')}</li>
        <li>{t('choose.noPeople')}</li>
        <li>
          {t('choose.limits', { megabytes: format.number(IMPORT_MAX_BYTES / MEGABYTE), rows: format.number(IMPORT_MAX_ROWS) })}{' '}
          {t('choose.stays')}
        </li>
      </ul>
    </Card>
  )
}
