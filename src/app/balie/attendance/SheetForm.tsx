import { CheckCheck, FileInput, UserPlus, Users } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { HOURS_TOLD_BY } from '#domain/participation/attendance.ts'
import { wordKeys } from '#i18n/wordKeys.ts'
import type { AttendanceSheet } from '#queries/attendanceSheet.ts'
import { AddCameAlong } from '#app/balie/attendance/AddCameAlong.tsx'
import { UNTOUCHED, everybodyWasThere, shownRows, shownToldBy, touchRow } from '#app/balie/attendance/attendanceForm.ts'
import type { AttendanceForm } from '#app/balie/attendance/attendanceForm.ts'
import { FromPaper } from '#app/balie/attendance/FromPaper.tsx'
import { SheetRows } from '#app/balie/attendance/SheetRows.tsx'
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
  const { t } = useTranslation(['attendance', 'sessions'])
  const name = `attendance.${sheet.session.id}`
  const draft = useDraft(name, UNTOUCHED)
  const save = useSaveSheet(sheet, name, draft)
  const [adding, setAdding] = useState(false)
  const [copying, setCopying] = useState(false)
  if (!draft.ready) return <Skeleton lines={6} />
  const form = draft.value
  const rows = shownRows(sheet, form)
  const left = rows.filter(({ kind }) => kind === 'notKnown').length
  const toldBy = <ToldBy sheet={sheet} form={form} onForm={draft.change} />

  return (
    <>
      {draft.restored && <RestoredBanner onStartOver={draft.discard} />}
      <Form onSubmit={save} label={t('sheet.title')}>
        {rows.length > 0 && !sheet.ledByCounter && toldBy}
        <Row spread="apart">
          <Row>
            {left > 0 && sheet.ledByCounter && shownToldBy(sheet, form) === 'counter' && (
              <Button icon={<CheckCheck aria-hidden />} onClick={() => draft.change(everybodyWasThere(sheet, form))}>
                {t('sheet.everybody')}
              </Button>
            )}
            <Button look="plain" icon={<UserPlus aria-hidden />} onClick={() => setAdding(true)}>
              {t('sheet.addPerson')}
            </Button>
            {sheet.rows.length > 0 && (
              <Button look="plain" icon={<FileInput aria-hidden />} onClick={() => setCopying(true)}>
                {t('sessions:sheet.fromPaper')}
              </Button>
            )}
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
          <SheetRows rows={rows} planned={sheet.plannedMinutes} onChange={(row, changed) => draft.change(touchRow(form, row, changed))} />
        )}
        {rows.length > 0 && (
          <>
            {sheet.ledByCounter && toldBy}
            <div className={styles['foot']}>
              <Button type="submit" look="primary" size="big">
                {t('sheet.save')}
              </Button>
            </div>
          </>
        )}
      </Form>
      {copying && (
        <FromPaper
          sheet={sheet}
          form={form}
          onClose={() => setCopying(false)}
          onCopied={(copied) => {
            setCopying(false)
            draft.change(copied)
          }}
        />
      )}
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

interface ToldByProps {
  readonly sheet: AttendanceSheet
  readonly form: AttendanceForm
  readonly onForm: (form: AttendanceForm) => void
}

/** Who said who was there. Where the counter did not lead, it is asked first: nobody of the counter saw it. */
const ToldBy = ({ sheet, form, onForm }: ToldByProps) => {
  const { t } = useTranslation(['attendance', 'sessions', 'vocabulary', 'staffVocabulary'])
  return (
    <ChoiceTiles
      kind="one"
      name="toldBy"
      size="small"
      legend={t('sheet.toldBy')}
      hint={sheet.ledByCounter ? undefined : t('sessions:sheet.toldByHint')}
      options={HOURS_TOLD_BY.filter((word) => word !== 'card').map((word) => ({
        value: word,
        label: t(wordKeys.toldBy(word)),
        hint: word === 'paper' ? t('sessions:sheet.paperHint') : undefined,
      }))}
      value={shownToldBy(sheet, form)}
      onChange={(chosen) => onForm({ ...form, toldBy: chosen ?? '' })}
    />
  )
}
