import { Check } from 'lucide-react'
import type { Side } from '#app/parts/Side.ts'
import { PictogramImg } from '#app/ui/PictogramImg.tsx'
import styles from './GridPane.module.css'

export interface GridHead {
  readonly id: string
  readonly text: (side: Side) => string
  readonly picture?: string
}

/** Choices with two sides, each named by its row and its column: `tue-morning`. */
export interface Grid {
  readonly rows: readonly GridHead[]
  readonly columns: readonly GridHead[]
  readonly cell: (side: Side, row: GridHead, column: GridHead) => string
  /** Whether a number key marks a whole row at once. */
  readonly wholeRows: boolean
}

interface GridPaneProps {
  readonly grid: Grid
  readonly side: Side
  readonly other: Side | undefined
  readonly chosen: readonly string[]
  readonly onTap: (choice: string, on: boolean) => void
}

/** A table to point into, as one of the two people reads it. */
export const GridPane = ({ grid, side, other, chosen, onTap }: GridPaneProps) => (
  <table className={styles['grid']}>
    <thead>
      <tr>
        <td />
        {grid.columns.map((column) => (
          <th key={column.id} scope="col">
            <Head head={column} side={side} other={other} />
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {grid.rows.map((row, index) => (
        <tr key={row.id}>
          <th scope="row">
            <span className={styles['row']}>
              {grid.wholeRows && (
                <span className={styles['number']} aria-hidden>
                  {index + 1}
                </span>
              )}
              <Head head={row} side={side} other={other} />
            </span>
          </th>
          {grid.columns.map((column) => {
            const choice = `${row.id}-${column.id}`
            const on = chosen.includes(choice)
            return (
              <td key={column.id}>
                <label className={styles['cell']}>
                  <input
                    type="checkbox"
                    data-choice
                    aria-label={grid.cell(side, row, column)}
                    checked={on}
                    onChange={() => onTap(choice, !on)}
                  />
                  <Check aria-hidden size={26} strokeWidth={3.5} />
                </label>
              </td>
            )
          })}
        </tr>
      ))}
    </tbody>
  </table>
)

const Head = ({ head, side, other }: { readonly head: GridHead; readonly side: Side; readonly other: Side | undefined }) => (
  <span className={styles['head']}>
    {head.picture !== undefined && <PictogramImg src={head.picture} size={40} />}
    <span>
      {head.text(side)}
      {other !== undefined && (
        <span lang={other.lang} dir={other.dir} className={styles['small']} aria-hidden>
          {head.text(other)}
        </span>
      )}
    </span>
  </span>
)
