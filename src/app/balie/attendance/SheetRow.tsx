import { MessageCircleQuestion } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Minutes } from '#kernel/Minutes.ts'
import type { Presence } from '#domain/participation/attendance.ts'
import { countedMinutes } from '#domain/participation/hours.ts'
import { wordKeys } from '#i18n/wordKeys.ts'
import { readMinutes } from '#app/balie/attendance/attendanceForm.ts'
import type { PresenceForm, ShownRow } from '#app/balie/attendance/attendanceForm.ts'
import { pictogramOf } from '#app/parts/pictogramOf.ts'
import { useFormat } from '#app/session/WordsContext.ts'
import { Button } from '#app/ui/Button.tsx'
import { ChoiceTiles } from '#app/ui/ChoiceTiles.tsx'
import { NumberField } from '#app/ui/NumberField.tsx'
import { PersonName } from '#app/ui/PersonName.tsx'
import { PictogramImg } from '#app/ui/PictogramImg.tsx'
import styles from './SheetForm.module.css'

const KINDS: readonly Presence['kind'][] = ['notKnown', 'present', 'late', 'absent']

interface SheetRowProps {
  readonly row: ShownRow
  readonly planned: Minutes | undefined
  readonly onChange: (changed: PresenceForm) => void
  readonly onAskWhy: () => void
}

/** One person of the list: there, later, or not; then how long, or perhaps why. */
export const SheetRow = ({ row, planned, onChange, onAskWhy }: SheetRowProps) => {
  const { t } = useTranslation(['attendance', 'sessions', 'vocabulary', 'staffVocabulary'])
  const format = useFormat()
  const { residentId, name, kind, minutes, why } = row
  const form: PresenceForm = { kind, minutes, why }
  const length = readMinutes(minutes)
  const counted = length === undefined ? undefined : countedMinutes(length, planned)
  return (
    <li className={styles['row']} data-line={residentId}>
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
            hint={
              counted === undefined
                ? undefined
                : counted === length
                  ? format.hours(counted)
                  : t('sessions:sheet.counts', { duration: format.hours(counted) })
            }
            value={minutes}
            onChange={(typed) => onChange({ ...form, minutes: typed })}
          />
        </div>
      )}
      {kind === 'absent' && (
        <div className={styles['more']}>
          <Button
            icon={why === 'unknown' ? <MessageCircleQuestion aria-hidden /> : undefined}
            aria-label={t('sessions:sheet.whyOf', { name })}
            onClick={onAskWhy}
          >
            {t('sessions:sheet.whyButton')}
          </Button>
          {why !== 'unknown' && (
            <span className={styles['why']}>
              <PictogramImg src={pictogramOf.absenceReason(why)} />
              {t(wordKeys.absenceReason(why))}
            </span>
          )}
          <span className={styles['left']}>{t('sheet.whyHint')}</span>
        </div>
      )}
    </li>
  )
}
