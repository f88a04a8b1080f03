import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportedOffer } from '#actions/importOffer.ts'
import type { ImportMapping } from '#domain/offer/import/importFields.ts'
import { previewImport } from '#domain/offer/import/previewImport.ts'
import type { ImportPreview } from '#domain/offer/import/previewImport.ts'
import { BadRows } from '#app/balie/input/BadRows.tsx'
import { fileProblemText, mappingProblemText } from '#app/balie/input/importText.ts'
import { ImportColumns } from '#app/balie/input/ImportColumns.tsx'
import { ImportCounts } from '#app/balie/input/ImportCounts.tsx'
import { ImportProblems } from '#app/balie/input/ImportProblems.tsx'
import { useColumnName } from '#app/balie/input/useColumnName.ts'
import { useProblemText } from '#app/parts/useProblemText.ts'
import { useAnswer } from '#app/session/useAnswer.ts'
import { useDeed } from '#app/session/useDeed.ts'
import { useFormat } from '#app/session/WordsContext.ts'
import { Banner } from '#app/ui/Banner.tsx'
import { Button } from '#app/ui/Button.tsx'
import { Skeleton } from '#app/ui/Skeleton.tsx'
import styles from './Input.module.css'

interface ImportPreviewPartProps {
  readonly text: string
  readonly onDone: (imported: ImportedOffer) => void
}

/** What would come of the file, before anything is kept. Changing a column reads it all again. */
export const ImportPreviewPart = ({ text, onDone }: ImportPreviewPartProps) => {
  const { t } = useTranslation(['import', 'vocabulary'])
  const known = useAnswer('knownOffer', null)
  const [mapping, setMapping] = useState<ImportMapping | undefined>()
  const knownOffer = known.state === 'answered' ? known.answer : undefined
  const preview = useMemo(
    () => (knownOffer === undefined ? undefined : previewImport(text, mapping, knownOffer)),
    [text, mapping, knownOffer],
  )
  if (preview === undefined || knownOffer === undefined) return <Skeleton lines={5} />
  if (!preview.ok) {
    const fault = fileProblemText(preview.error, t)
    return (
      <Banner kind="attention">
        <strong>{fault.title}</strong>
        <p>{fault.advice}</p>
      </Banner>
    )
  }
  return (
    <>
      <ImportColumns preview={preview.value} onMapping={setMapping} />
      <MappingProblems preview={preview.value} />
      {preview.value.mappingProblems.length === 0 && (
        <>
          <ImportCounts preview={preview.value} />
          <ImportProblems preview={preview.value} />
          {preview.value.counts.bad > 0 && (
            <BadRows
              text={text}
              mapping={preview.value.columns.map(({ field }) => field)}
              known={knownOffer}
              bad={preview.value.counts.bad}
            />
          )}
          <TakeIn preview={preview.value} onDone={onDone} />
        </>
      )}
    </>
  )
}

const MappingProblems = ({ preview }: { readonly preview: ImportPreview }) => {
  const { t } = useTranslation(['import', 'vocabulary'])
  const format = useFormat()
  const columnName = useColumnName()
  const { mappingProblems, columns } = preview
  if (mappingProblems.length === 0) return null
  return (
    <Banner kind="attention">
      {mappingProblems.map((problem) => {
        const said = mappingProblemText(problem, t, (column) => columnName(column, columns[column]?.header ?? ''), format)
        return <p key={said}>{said}</p>
      })}
    </Banner>
  )
}

/** The one button that keeps something: the good rows. */
const TakeIn = ({ preview, onDone }: { readonly preview: ImportPreview; readonly onDone: (imported: ImportedOffer) => void }) => {
  const { t } = useTranslation('import')
  const importOffer = useDeed('importOffer')
  const problemText = useProblemText()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | undefined>()
  const { good, bad } = preview.counts
  if (good === 0) return null

  const take = async (): Promise<void> => {
    setBusy(true)
    const result = await importOffer({ organisations: preview.organisations, activities: preview.activities })
    setBusy(false)
    if (result.ok) onDone(result.value)
    else setProblem(problemText(result.error))
  }
  return (
    <>
      {problem !== undefined && <Banner kind="attention">{problem}</Banner>}
      {bad > 0 && <p className={styles['quiet']}>{t('take.badStay')}</p>}
      <span>
        <Button look="primary" size="big" busy={busy} onClick={() => void take()}>
          {busy ? t('take.busy') : t('take.button', { count: good })}
        </Button>
      </span>
    </>
  )
}
