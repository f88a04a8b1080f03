import { CheckCheck, UserPlus, Users } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { HOURS_TOLD_BY } from '#domain/participation/attendance.ts'
import { wordKeys } from '#i18n/wordKeys.ts'
import type { AttendanceSheet } from '#queries/attendanceSheet.ts'
import { AddCameAlong } from '#app/balie/attendance/AddCameAlong.tsx'
import { UNTOUCHED, everybodyWasThere, shownRows, shownToldBy } from '#app/balie/attendance/attendanceForm.ts'
import { SheetRow } from '#app/balie/attendance/SheetRow.tsx'
import { useSaveSheet } from '#app/balie/attendance/useSaveSheet.ts'
import { RestoredBanner } from '#app/balie/offer/RestoredBanner.tsx'
import { useDraft } from '#app/session/useDraft.ts'
import { Button } from '#app/ui/Button.tsx'
import { ChoiceTiles } from '#app/ui/ChoiceTiles.tsx'
import { EmptyState } from '#app/ui/EmptyState.tsx'
import { Form } from '#app/ui/Form.tsx'
import { Row } from '#app/ui/Row.tsx'
import { Skeleton } from '#app/ui/Skeleton.tsx'
import styles from './SheetForm.module.css'

/** The list itself. Everything stands in a draft until it is saved, all at once. */
export const SheetForm = ({ sheet }: { readonly sheet: AttendanceSheet }) => {
  const { t } = useTranslation(['attendance', 'vocabulary', 'staffVocabulary'])
  const name = `attendance.${sheet.session.id}`
  const draft = useDraft(name, UNTOUCHED)
  const save = useSaveSheet(sheet, name, draft)
  const [adding, setAdding] = useState(false)
  if (!draft.ready) return <Skeleton lines={6} />
  const form = draft.value
  const rows = shownRows(sheet, form)
  const left = rows.filter(({ kind }) => kind === 'notKnown').length

  return (
    <>
      {draft.restored && <RestoredBanner onStartOver={draft.discard} />}
      <Form onSubmit={save} label={t('sheet.title')}>
        <Row spread="apart">
          <Row>
            {left > 0 && (
              <Button icon={<CheckCheck aria-hidden />} onClick={() => draft.change(everybodyWasThere(sheet, form))}>
                {t('sheet.everybody')}
              </Button>
            )}
            <Button look="plain" icon={<UserPlus aria-hidden />} onClick={() => setAdding(true)}>
              {t('sheet.addPerson')}
            </Button>
          </Row>
          {rows.length > 0 && (
            <p className={styles['left']} role="status">
              {left > 0 ? t('sheet.unknownLeft', { count: left }) : t('sheet.allKnown')}
            </p>
          )}
        </Row>
        {rows.length === 0 ? (
          <EmptyState icon={<Users size={36} />} title={t('sheet.empty')} text={t('sheet.emptyHint')} />
        ) : (
          <ul role="list" className={styles['rows']}>
            {rows.map((row) => (
              <SheetRow
                key={row.residentId}
                row={row}
                onChange={(changed) => draft.change({ ...form, touched: { ...form.touched, [row.residentId]: changed } })}
              />
            ))}
          </ul>
        )}
        {rows.length > 0 && (
          <>
            <ChoiceTiles
              kind="one"
              name="toldBy"
              size="small"
              legend={t('sheet.toldBy')}
              options={HOURS_TOLD_BY.map((word) => ({ value: word, label: t(wordKeys.toldBy(word)) }))}
              value={shownToldBy(sheet, form)}
              onChange={(toldBy) => draft.change({ ...form, toldBy: toldBy ?? '' })}
            />
            <div className={styles['foot']}>
              <Button type="submit" look="primary" size="big">
                {t('sheet.save')}
              </Button>
            </div>
          </>
        )}
      </Form>
      <AddCameAlong
        open={adding}
        listed={rows.map(({ residentId }) => residentId)}
        onClose={() => setAdding(false)}
        onAdd={(person) => {
          setAdding(false)
          draft.change({
            ...form,
            added: [...form.added, person],
            touched: {
              ...form.touched,
              [person.residentId]: { kind: 'present', minutes: String(sheet.plannedMinutes ?? ''), why: 'unknown' },
            },
          })
        }}
      />
    </>
  )
}
