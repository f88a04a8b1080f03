import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Minutes } from '#kernel/Minutes.ts'
import type { PresenceForm, ShownRow } from '#app/balie/attendance/attendanceForm.ts'
import { onSheetKey } from '#app/balie/attendance/sheetKeys.ts'
import { SheetLegend } from '#app/balie/attendance/SheetLegend.tsx'
import { SheetRow } from '#app/balie/attendance/SheetRow.tsx'
import { WhyDialog } from '#app/balie/attendance/WhyDialog.tsx'
import styles from './SheetForm.module.css'

interface SheetRowsProps {
  readonly rows: readonly ShownRow[]
  readonly planned: Minutes | undefined
  readonly onChange: (row: ShownRow, changed: PresenceForm) => void
}

/** The people of the list, filled in by touch, or with the arrows and a letter each. */
export const SheetRows = ({ rows, planned, onChange }: SheetRowsProps) => {
  const { t } = useTranslation('sessions')
  const [asking, setAsking] = useState<string | undefined>()
  const letters = {
    present: t('keys.present'),
    late: t('keys.late'),
    absent: t('keys.absent'),
    notKnown: t('keys.notKnown'),
    why: t('keys.why'),
  }
  const asked = rows.find(({ residentId }) => residentId === asking)
  return (
    <>
      <SheetLegend letters={letters} />
      <ul
        role="list"
        className={styles['rows']}
        onKeyDown={(event) =>
          onSheetKey(event, letters, (residentId, key) => {
            const row = rows.find((one) => one.residentId === residentId)
            if (!row) return
            const { kind, minutes, why } = row
            if (key.does === 'mark') onChange(row, { kind: key.kind, minutes, why })
            else {
              if (kind !== 'absent') onChange(row, { kind: 'absent', minutes, why })
              setAsking(residentId)
            }
          })
        }
      >
        {rows.map((row) => (
          <SheetRow
            key={row.residentId}
            row={row}
            planned={planned}
            onChange={(changed) => onChange(row, changed)}
            onAskWhy={() => setAsking(row.residentId)}
          />
        ))}
      </ul>
      {asked && (
        <WhyDialog
          name={asked.name}
          language={asked.language}
          why={asked.why}
          onClose={() => setAsking(undefined)}
          onWhy={(why) => {
            setAsking(undefined)
            onChange(asked, { kind: 'absent', minutes: asked.minutes, why })
          }}
        />
      )}
    </>
  )
}
