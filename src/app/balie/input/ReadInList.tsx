import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportedOffer } from '#actions/importOffer.ts'
import type { FileProblem } from '#domain/offer/import/fileProblem.ts'
import { IMPORT_MAX_BYTES, IMPORT_MAX_ROWS } from '#domain/offer/import/importLimits.ts'
import { fileProblemText } from '#app/balie/input/importText.ts'
import { ImportDone } from '#app/balie/input/ImportDone.tsx'
import { ImportPreviewPart } from '#app/balie/input/ImportPreviewPart.tsx'
import { readChosenFile } from '#app/balie/input/readChosenFile.ts'
import { useFormat } from '#app/session/WordsContext.ts'
import { Banner } from '#app/ui/Banner.tsx'
import { FileField } from '#app/ui/FileField.tsx'
import { Section } from '#app/ui/Section.tsx'
import styles from './Input.module.css'

type Reading =
  | { readonly state: 'choose' }
  | { readonly state: 'problem'; readonly problem: FileProblem }
  | { readonly state: 'read'; readonly text: string }
  | { readonly state: 'done'; readonly imported: ImportedOffer }

const MEGABYTE = 1024 * 1024

interface ReadInListProps {
  /** Told when a list is on the screen, and when it no longer is. */
  readonly onReading: (reading: boolean) => void
}

/** Reads in a list of organisations and activities: choose a file, say what its columns are, look it over, take it in. */
export const ReadInList = ({ onReading }: ReadInListProps) => {
  const { t } = useTranslation(['import', 'vocabulary'])
  const format = useFormat()
  const [file, setFile] = useState<File | undefined>()
  const [reading, setReading] = useState<Reading>({ state: 'choose' })

  const choose = async (chosen: File | undefined): Promise<void> => {
    setFile(chosen)
    if (chosen === undefined) return
    const read = await readChosenFile(chosen)
    setReading(read.ok ? { state: 'read', text: read.value.text } : { state: 'problem', problem: read.error })
    onReading(read.ok)
  }
  const startOver = (): void => {
    setFile(undefined)
    setReading({ state: 'choose' })
    onReading(false)
  }

  if (reading.state === 'done') return <ImportDone imported={reading.imported} onAnother={startOver} />
  const fault = reading.state === 'problem' ? fileProblemText(reading.problem, t) : undefined
  return (
    <Section title={t('title')}>
      <p>{t('intro')}</p>
      <FileField
        name="list"
        label={t('steps.choose')}
        hint={t('choose.drop')}
        accept=".csv,.txt,.tsv,text/csv,text/plain"
        choose={file === undefined ? t('choose.button') : t('choose.other')}
        file={file}
        onChange={(chosen) => void choose(chosen)}
      />
      {fault && (
        <Banner kind="attention">
          <strong>{fault.title}</strong>
          <p>{fault.advice}</p>
        </Banner>
      )}
      {reading.state === 'read' ? (
        <ImportPreviewPart
          key={reading.text}
          text={reading.text}
          onDone={(imported) => {
            setReading({ state: 'done', imported })
            onReading(false)
          }}
        />
      ) : (
        <ul className={styles['tips']}>
          <li>{t('choose.what')}</li>
          <li>{t('choose.fromExcel')}</li>
          <li>{t('choose.noPeople')}</li>
          <li>
            {t('choose.limits', { megabytes: format.number(IMPORT_MAX_BYTES / MEGABYTE), rows: format.number(IMPORT_MAX_ROWS) })}{' '}
            {t('choose.stays')}
          </li>
        </ul>
      )}
    </Section>
  )
}
