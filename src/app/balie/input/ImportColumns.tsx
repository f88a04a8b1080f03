import { useTranslation } from 'react-i18next'
import { ACTIVITY_FIELDS, ORGANISATION_FIELDS } from '#domain/offer/import/importFields.ts'
import type { ImportField, ImportMapping } from '#domain/offer/import/importFields.ts'
import { mappingProblems } from '#domain/offer/import/mappingProblems.ts'
import { mappingProblemText } from '#app/balie/input/importText.ts'
import { StepTitle } from '#app/balie/input/StepTitle.tsx'
import { useColumnName } from '#app/balie/input/useColumnName.ts'
import type { ListLook } from '#app/balie/input/useReading.ts'
import { useFormat } from '#app/session/WordsContext.ts'
import { Button } from '#app/ui/Button.tsx'
import { Form } from '#app/ui/Form.tsx'
import type { FormProblem } from '#app/ui/formContext.ts'
import { SelectField } from '#app/ui/SelectField.tsx'
import { isolate } from '#i18n/isolate.ts'
import styles from './ImportColumns.module.css'

interface ImportColumnsProps {
  readonly look: ListLook
  readonly mapping: ImportMapping
  readonly onField: (column: number, field: ImportField | 'skip') => void
  readonly onNext: () => void
}

/** Then: what each column is. Guessed by its name, with what stands in it, and to be changed. */
export const ImportColumns = ({ look: { headerRow, columns }, mapping, onField, onNext }: ImportColumnsProps) => {
  const { t } = useTranslation('import')
  const format = useFormat()
  const columnName = useColumnName()
  const nameAt = (column: number): string => columnName(column, columns[column]?.header ?? '')

  const next = (): Promise<readonly FormProblem[]> => {
    const problems = mappingProblems(mapping)
    if (problems.length === 0) onNext()
    return Promise.resolve(
      problems.map((problem) => ({
        ...(problem.kind === 'chosenTwice' && { field: fieldName(problem.columns.at(-1) ?? 0) }),
        text: mappingProblemText(problem, t, nameAt, format),
      })),
    )
  }

  return (
    <>
      <StepTitle>{t('columns.title')}</StepTitle>
      <p className={styles['intro']}>
        {t('columns.intro')} {t('columns.headerRow', { row: format.number(headerRow) })} {t('columns.spread')}
      </p>
      <Form onSubmit={next} label={t('steps.columns')}>
        <ul role="list" className={styles['columns']}>
          {columns.map(({ samples }, column) => (
            // Columns have no other identity than their place in the file.
            <li key={column} data-skipped={mapping[column] === 'skip'}>
              <SelectField
                name={fieldName(column)}
                label={isolate(nameAt(column))}
                hint={samples.length === 0 ? t('columns.noSamples') : samples.map(isolate).join(' · ')}
                none={t('columns.skip')}
                options={[
                  ...ORGANISATION_FIELDS.map((field) => ({ value: field, label: t(`field.${field}`), group: t('columns.organisation') })),
                  ...ACTIVITY_FIELDS.map((field) => ({ value: field, label: t(`field.${field}`), group: t('columns.activity') })),
                ]}
                value={toldField(mapping[column])}
                onChange={(field) => onField(column, field ?? 'skip')}
              />
            </li>
          ))}
        </ul>
        <span>
          <Button type="submit" look="primary" size="big">
            {t('columns.next')}
          </Button>
        </span>
      </Form>
    </>
  )
}

const fieldName = (column: number): string => `column-${String(column)}`

const toldField = (field: ImportField | 'skip' | undefined): ImportField | undefined => (field === 'skip' ? undefined : field)
