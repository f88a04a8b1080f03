import type { ReactNode } from 'react'
import styles from './Table.module.css'

export interface TableColumn<Row> {
  readonly key: string
  readonly title: string
  readonly cell: (row: Row) => ReactNode
  /** Figures stand under each other at the end of the cell. */
  readonly figures?: boolean
  /** The column that names the row. */
  readonly heads?: boolean
}

interface TableProps<Row> {
  readonly caption: string
  readonly columns: readonly TableColumn<Row>[]
  readonly rows: readonly Row[]
  readonly keyOf: (row: Row) => string
}

/** Rows with the same facts, to compare. On a narrow screen it scrolls sideways within itself, never the page. */
export const Table = <Row,>({ caption, columns, rows, keyOf }: TableProps<Row>) => (
  <div className={styles['scroll']} role="region" aria-label={caption} tabIndex={0}>
    <table className={styles['table']}>
      <caption className={styles['caption']}>{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ key, title, figures = false }) => (
            <th key={key} scope="col" data-figures={figures}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf(row)}>
            {columns.map(({ key, cell, figures = false, heads = false }) =>
              heads ? (
                <th key={key} scope="row">
                  {cell(row)}
                </th>
              ) : (
                <td key={key} data-figures={figures}>
                  {cell(row)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)
