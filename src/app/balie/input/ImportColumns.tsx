import { useTranslation } from 'react-i18next'
import { ACTIVITY_FIELDS, ORGANISATION_FIELDS } from '#domain/offer/import/importFields.ts'
import type { ImportField, ImportMapping } from '#domain/offer/import/importFields.ts'
import type { ImportPreview, PreviewColumn } from '#domain/offer/import/previewImport.ts'
import { useColumnName } from '#app/balie/input/useColumnName.ts'
import { useFormat } from '#app/session/WordsContext.ts'
import { Section } from '#app/ui/Section.tsx'
import { SelectField } from '#app/ui/SelectField.tsx'
import styles from './Input.module.css'

interface ImportColumnsProps {
  readonly preview: ImportPreview
  readonly onMapping: (mapping: ImportMapping) => void
}

/** What each column is: guessed by its name, with what stands in it beside, and to be changed. */
export const ImportColumns = ({ preview, onMapping }: ImportColumnsProps) => {
  const { t } = useTranslation('import')
  const format = useFormat()
  const { columns, headerRow } = preview
  const change = (at: number, field: ImportField | 'skip'): void =>
    onMapping(columns.map((column, index) => (index === at ? field : column.field)))
  return (
    <Section title={t('columns.title')} level={3}>
      <p className={styles['quiet']}>
        {t('columns.intro')} {t('columns.headerRow', { row: format.number(headerRow) })}
      </p>
      <ul role="list" className={styles['columns']}>
        {columns.map((column, index) => (
          // Columns have no other identity than their place in the file.
          <Column key={index} at={index} column={column} onField={(field) => change(index, field)} />
        ))}
      </ul>
    </Section>
  )
}

interface ColumnProps {
  readonly at: number
  readonly column: PreviewColumn
  readonly onField: (field: ImportField | 'skip') => void
}

const Column = ({ at, column, onField }: ColumnProps) => {
  const { t } = useTranslation('import')
  const columnName = useColumnName()
  const name = columnName(at, column.header)
  return (
    <li className={styles['column']}>
      <div>
        <p className={styles['name']}>
          <bdi>{name}</bdi>
        </p>
        <p className={styles['samples']}>
          {column.samples.length === 0
            ? t('columns.noSamples')
            : column.samples.map((sample, index) => (
                <span key={sample}>
                  {index > 0 && ' · '}
                  <bdi>{sample}</bdi>
                </span>
              ))}
        </p>
      </div>
      <SelectField
        name={`column.${String(at)}`}
        label={t('columns.becomes')}
        options={[
          { value: 'skip', label: t('columns.skip') },
          ...ORGANISATION_FIELDS.map((field) => ({ value: field, label: t(`field.${field}`), group: t('columns.organisation') })),
          ...ACTIVITY_FIELDS.map((field) => ({ value: field, label: t(`field.${field}`), group: t('columns.activity') })),
        ]}
        value={column.field}
        onChange={(field) => onField(field ?? 'skip')}
      />
    </li>
  )
}
