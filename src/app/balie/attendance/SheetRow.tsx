import { useTranslation } from 'react-i18next'
import { ABSENCE_REASONS } from '#domain/participation/attendance.ts'
import type { Presence } from '#domain/participation/attendance.ts'
import { wordKeys } from '#i18n/wordKeys.ts'
import { readMinutes } from '#app/balie/attendance/attendanceForm.ts'
import type { PresenceForm, ShownRow } from '#app/balie/attendance/attendanceForm.ts'
import { useFormat } from '#app/session/WordsContext.ts'
import { ChoiceTiles } from '#app/ui/ChoiceTiles.tsx'
import { NumberField } from '#app/ui/NumberField.tsx'
import { PersonName } from '#app/ui/PersonName.tsx'
import { SelectField } from '#app/ui/SelectField.tsx'
import styles from './SheetForm.module.css'

const KINDS: readonly Presence['kind'][] = ['notKnown', 'present', 'late', 'absent']
const REASONS = ABSENCE_REASONS.filter((reason) => reason !== 'unknown')

interface SheetRowProps {
  readonly row: ShownRow
  readonly onChange: (changed: PresenceForm) => void
}

/** One person of the list: there, later, or not; then how long, or perhaps why. */
export const SheetRow = ({ row, onChange }: SheetRowProps) => {
  const { t } = useTranslation(['attendance', 'vocabulary', 'staffVocabulary'])
  const format = useFormat()
  const { residentId, name, kind, minutes, why } = row
  const form: PresenceForm = { kind, minutes, why }
  const length = readMinutes(minutes)
  return (
    <li className={styles['row']}>
      <span className={styles['name']}>
        <PersonName>{name}</PersonName>
      </span>
      <ChoiceTiles
        kind="one"
        name={`presence.${residentId}`}
        size="small"
        legend={t('sheet.choice', { name })}
        legendHidden
        options={KINDS.map((word) => ({ value: word, label: t(wordKeys.presence(word)) }))}
        value={kind}
        onChange={(chosen) => onChange({ ...form, kind: chosen ?? 'notKnown' })}
      />
      {(kind === 'present' || kind === 'late') && (
        <div className={styles['more']}>
          <NumberField
            name={`minutes.${residentId}`}
            label={t('sheet.minutes')}
            hint={length === undefined ? undefined : format.hours(length)}
            value={minutes}
            onChange={(typed) => onChange({ ...form, minutes: typed })}
          />
        </div>
      )}
      {kind === 'absent' && (
        <div className={styles['more']}>
          <SelectField
            name={`why.${residentId}`}
            label={t('sheet.why')}
            hint={t('sheet.whyHint')}
            none={t(wordKeys.absenceReason('unknown'))}
            options={REASONS.map((reason) => ({ value: reason, label: t(wordKeys.absenceReason(reason)) }))}
            value={why === 'unknown' ? undefined : why}
            onChange={(reason) => onChange({ ...form, why: reason ?? 'unknown' })}
          />
        </div>
      )}
    </li>
  )
}
