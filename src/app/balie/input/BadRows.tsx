import { FileDown } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { badRowsCsv } from '#domain/offer/import/badRowsCsv.ts'
import { checkImport } from '#domain/offer/import/checkImport.ts'
import type { ImportMapping } from '#domain/offer/import/importFields.ts'
import { NOTHING_KNOWN } from '#domain/offer/import/knownOffer.ts'
import { parseCsv } from '#domain/offer/import/parseCsv.ts'
import { withoutDirectionControls } from '#i18n/isolate.ts'
import { useImportText } from '#app/balie/input/useImportText.ts'
import { saveFile } from '#app/parts/saveFile.ts'
import { Button } from '#app/ui/Button.tsx'
import styles from './BadRows.module.css'

interface BadRowsProps {
  readonly text: string
  readonly mapping: ImportMapping
  readonly bad: number
}

/** The rows that can not go in yet, as a file to mend and bring back. */
export const BadRows = ({ text, mapping, bad }: BadRowsProps) => {
  const { t } = useTranslation('import')
  const say = useImportText()

  const save = (): void => {
    const table = parseCsv(text)
    if (!table.ok || say === undefined) return
    // What is known here keeps no row out, so the file does not depend on it.
    const { problems } = checkImport(table.value, mapping, NOTHING_KNOWN)
    const csv = badRowsCsv(table.value, problems, {
      problemHeader: t('badRows.problemHeader'),
      adviceHeader: t('badRows.adviceHeader'),
      // A spreadsheet would show the marks that keep words apart on a screen.
      problem: (problem) => withoutDirectionControls(say.problem(problem)),
      advice: (problem) => withoutDirectionControls(say.advice(problem)),
    })
    saveFile(`${t('badRows.fileName')}.csv`, csv, 'text/csv;charset=utf-8')
  }

  return (
    <div className={styles['part']}>
      <p className={styles['explain']}>{t('badRows.explain')}</p>
      <Button icon={<FileDown aria-hidden />} onClick={save}>
        {t('badRows.button', { count: bad })}
      </Button>
    </div>
  )
}
