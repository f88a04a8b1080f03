import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { listMark, readLineNumbers } from '#domain/participation/lineNumbers.ts'
import type { AttendanceSheet } from '#queries/attendanceSheet.ts'
import { copiedFromPaper } from '#app/balie/attendance/attendanceForm.ts'
import type { AttendanceForm } from '#app/balie/attendance/attendanceForm.ts'
import { useFormat } from '#app/session/WordsContext.ts'
import { Banner } from '#app/ui/Banner.tsx'
import { Button } from '#app/ui/Button.tsx'
import { CheckField } from '#app/ui/CheckField.tsx'
import { Dialog } from '#app/ui/Dialog.tsx'
import { Form } from '#app/ui/Form.tsx'
import { TextField } from '#app/ui/TextField.tsx'

interface FromPaperProps {
  readonly sheet: AttendanceSheet
  readonly form: AttendanceForm
  readonly onClose: () => void
  readonly onCopied: (form: AttendanceForm) => void
}

/** Copies a printed list by the numbers of its lines, with the names in sight before anything changes. */
export const FromPaper = ({ sheet, form, onClose, onCopied }: FromPaperProps) => {
  const { t } = useTranslation('sessions')
  const format = useFormat()
  const [typed, setTyped] = useState('')
  const [restAbsent, setRestAbsent] = useState(false)
  const numbers = readLineNumbers(typed, sheet.rows.length)
  const names = (numbers ?? []).map((number) => sheet.rows[number - 1]?.name ?? '')
  return (
    <Dialog open onClose={onClose} title={t('sheet.fromPaper')}>
      <Form
        label={t('sheet.fromPaper')}
        onSubmit={() => {
          if (numbers === undefined || numbers.length === 0) {
            return Promise.resolve([{ field: 'numbers', text: t('paper.unread', { last: sheet.rows.length }) }])
          }
          onCopied(copiedFromPaper(sheet, form, { numbers, restAbsent }))
          return Promise.resolve([])
        }}
      >
        <Banner kind="info">{t('paper.markHint', { mark: listMark(sheet.rows.map(({ personCode }) => personCode)) })}</Banner>
        <TextField
          name="numbers"
          label={t('paper.numbers')}
          hint={t('paper.numbersHint')}
          reads="latin"
          autoFocus
          value={typed}
          onChange={setTyped}
        />
        {names.length > 0 && <p role="status">{t('paper.people', { names: format.list(names) })}</p>}
        <CheckField name="rest" label={t('paper.rest')} checked={restAbsent} onChange={setRestAbsent} />
        <span>
          <Button type="submit" look="primary">
            {t('paper.apply')}
          </Button>
        </span>
      </Form>
    </Dialog>
  )
}
